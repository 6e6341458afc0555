import { type Clause, collect, phrasesAfterNoun, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { cueTable } from '../shared/cues.ts';
import { actingParties, namedParties } from './actors.ts';
import { ARRIVALS, arrivalDrafts } from './arrivals.ts';
import { donationDrafts } from './donations.ts';
import { DONOR_WORDS, donorDrafts } from './donors.ts';
import type { InteractionDraft } from './draft.ts';
import { EVALUATION_VERBS, evaluationDrafts } from './evaluations.ts';
import { FIGHT_WORDS, fightDrafts } from './fights.ts';
import { IMPERSONAL_WORDS, impersonalAgreements } from './impersonal-agreement.ts';
import { IN_KIND_VERBS } from './in-kind.ts';
import { solidarityDrafts } from './in-solidarity.ts';
import { draftOf } from './indirect-draft.ts';
import { matchFrames } from './match.ts';
import { MESSAGES, receivedMessages } from './messages.ts';
import { attackDrafts, MEASURES, measureDrafts, TOLLS } from './nominal-acts.ts';
import { ACT_NOUNS } from './noun-acts.ts';
import { invitedDrafts } from './on-invitation.ts';
import { requestedDrafts } from './on-request.ts';
import { orderedOut } from './ordered-out.ts';
import { DECISIONS } from './owned-decisions.ts';
import { PLAIN_NOUNS } from './plain-nouns.ts';
import { ATTITUDE_WORDS, attitudeDrafts } from './predicative.ts';
import { RECEPTION_VERBS, receptionDrafts } from './reception.ts';
import { RECIPIENTS, recipientDrafts } from './recipients.ts';
import { targetsOf } from './targets.ts';
import { thankedGiftDrafts } from './thanked-gift.ts';
import { COMMITMENT_WORDS, toldCommitments } from './told-commitments.ts';
import { TOLD_NOUNS, toldNounDrafts } from './told-nouns.ts';
import { UNDOING, undoneDrafts } from './undone.ts';

/** Acts that a sentence takes for granted: "with the support of X", "a donation by X", "thanked X for training officers", "courses held by X". */
export function indirectDrafts(sentence: ResolvedSentence, context: ExtractContext, cues: number): InteractionDraft[] {
  const drafts: InteractionDraft[] = [];
  const { tokens } = sentence;
  if (cues & HELPING)
    for (let i = 0; i < tokens.length; i++)
      if (HELP.has(tokens[i]?.norm ?? '')) drafts.push(...helpDrafts(sentence, context, i));
  if (cues & GIVING)
    for (let i = 0; i < tokens.length; i++)
      if (GIFTS.has(tokens[i]?.norm ?? '')) drafts.push(...donationDrafts(sentence, context, i));
  if (cues & THANKS && sentence.clauses.some((clause) => THANKING.has(clause.lemma)))
    drafts.push(...thankedDrafts(sentence, context), ...trainingDrafts(sentence, context));
  if (cues & GIFT) drafts.push(...thankedGiftDrafts(sentence, context));
  if (cues & LEAVING) drafts.push(...orderedOut(sentence, context));
  if (cues & MESSAGE) drafts.push(...receivedMessages(sentence, context));
  if (cues & COURSE) drafts.push(...courseDrafts(sentence, context));
  if (cues & RECEPTION) drafts.push(...receptionDrafts(sentence, context));
  if (cues & ATTITUDE) drafts.push(...attitudeDrafts(sentence, context));
  if (cues & DONOR) drafts.push(...donorDrafts(sentence, context));
  if (cues & EVALUATION) drafts.push(...evaluationDrafts(sentence, context));
  if (cues & IMPERSONAL) drafts.push(...impersonalAgreements(sentence, context));
  if (cues & COMMITMENT) drafts.push(...toldCommitments(sentence, context));
  if (cues & MEASURE) drafts.push(...measureDrafts(sentence, context));
  if (cues & SOLIDARITY) drafts.push(...solidarityDrafts(sentence, context));
  if (cues & REQUESTED) drafts.push(...requestedDrafts(sentence, context));
  if (cues & INVITED) drafts.push(...invitedDrafts(sentence));
  if (cues & RECIPIENT) drafts.push(...recipientDrafts(sentence, context));
  if (cues & TOLL) drafts.push(...attackDrafts(sentence, context));
  if (cues & ARRIVAL) drafts.push(...arrivalDrafts(sentence, context));
  if (cues & TOLD) drafts.push(...toldNounDrafts(sentence, context));
  if (cues & UNDO) drafts.push(...undoneDrafts(sentence, context));
  if (cues & FIGHT) drafts.push(...fightDrafts(sentence, context));
  return drafts;
}

const THANKING = new Set(['thank', 'commend', 'praise', 'congratulate']);

const GIFTS = new Set(['donation', 'gift', 'contribution', 'contributions', 'donations']);

const HELP: ReadonlyMap<string, 'SUPPORT' | 'AID'> = new Map([
  ['support', 'SUPPORT'],
  ['backing', 'SUPPORT'],
  ['help', 'AID'],
  ['assistance', 'AID'],
  ['aid', 'AID'],
]);

/** "with the support of X, Y was elected": X supported Y. */
function helpDrafts(sentence: ResolvedSentence, context: ExtractContext, i: number): InteractionDraft[] {
  const token = sentence.tokens[i];
  const type = HELP.get(token?.norm ?? '');
  if (!token || !type || !/^(?:with|thanks to)$/.test(headPreposition(sentence, i))) return [];
  const of = phrasesAfterNoun(sentence, i).find(
    (phrase) => phrase.preposition === 'of' || phrase.preposition === 'from',
  );
  const clause = clauseBeside(sentence, i);
  if (!of || !clause?.subject || clause.negated || clause.modal || clause.tense === 'future') return [];
  return draftOf(sentence, context, {
    source: namedParties(sentence, of)[0],
    target: actingParties(sentence, clause.subject)[0],
    type,
    cameo: type === 'AID' ? '07' : '05',
    clause,
    lasting: true,
    range: { from: i, to: of.to },
    verb: token.text,
  });
}

/** "for training officers of Y", where the gerund is read as a noun. */
function trainingDrafts(sentence: ResolvedSentence, context: ExtractContext): InteractionDraft[] {
  return collect(sentence.clauses, (clause) => {
    const phrase = clause.phrases.find(
      (candidate) =>
        candidate.preposition === 'for' &&
        sentence.tokens[candidate.from]?.norm === 'training' &&
        candidate.to - candidate.from > 1,
    );
    if (!/^(?:thank|commend|praise)$/.test(clause.lemma) || clause.negated || !phrase || !clause.object) return [];
    const source = namedParties(sentence, clause.object)[0];
    const target =
      namedParties(sentence, phrase, source ? [source] : [])[0] ??
      (clause.subject ? actingParties(sentence, clause.subject)[0] : undefined);
    return draftOf(sentence, context, {
      source,
      target,
      type: 'COOPERATE',
      cameo: '06',
      clause,
      lasting: true,
      range: phrase,
      verb: 'training',
    }).map((draft) => ({ ...draft, row: { ...draft.row, date: null, date_basis: null } }));
  });
}

/** "thanked X for training officers of Y": what is thanked for goes on or was done, at no stated time. */
function thankedDrafts(sentence: ResolvedSentence, context: ExtractContext): InteractionDraft[] {
  return collect(sentence.clauses, (clause) => {
    const thanks = sentence.clauses[clause.index - 1];
    if (
      clause.form !== 'gerund' ||
      !thanks ||
      !THANKING.has(thanks.lemma) ||
      thanks.negated ||
      sentence.tokens[clause.verb.from - 1]?.norm !== 'for'
    )
      return [];
    // "commended the ambassador for working to deepen ties": an office well filled
    if (clause.lemma === 'work' && sentence.clauses[clause.index + 1]?.governor === clause.index) return [];
    const source = thanks.object ? namedParties(sentence, thanks.object)[0] : undefined;
    const thanking = thanks.subject ? actingParties(sentence, thanks.subject)[0] : undefined;
    const frame = matchFrames(sentence, clause).find(
      (candidate) => candidate.type === 'AID' || candidate.type === 'COOPERATE' || candidate.type === 'SUPPORT',
    );
    if (!frame || !source) return [];
    const target = targetsOf(sentence, clause, frame, [source]).parties[0] ?? thanking;
    return draftOf(sentence, context, {
      source,
      target,
      type: frame.type,
      cameo: frame.cameo,
      clause,
      lasting: true,
      range: { from: clause.from, to: clause.to },
      verb: sentence.tokens[clause.head]?.text ?? null,
    }).map((draft) => ({ ...draft, row: { ...draft.row, date: null, date_basis: null } }));
  });
}

const COURSES = new Set(['training', 'course', 'seminar', 'workshop', 'scholarship', 'internship', 'fellowship']);

/** "took part in courses held by X": X trained them. */
function courseDrafts(sentence: ResolvedSentence, context: ExtractContext): InteractionDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (
      !/^(?:participate|attend|take|undergo|complete|receive|join)$/.test(clause.lemma) ||
      clause.negated ||
      clause.modal ||
      clause.tense === 'future' ||
      !clause.subject
    )
      return [];
    const next = sentence.clauses[clause.index + 1];
    const things = [clause.object, ...clause.phrases].filter((range) => range !== null);
    if (!things.some((range) => sentence.tagged.lemmas.slice(range.from, range.to).some((lemma) => COURSES.has(lemma))))
      return [];
    const by = [...clause.phrases, ...(next && next.form === 'participle' ? next.phrases : [])].find(
      (phrase) => phrase.preposition === 'by',
    );
    const source = by ? namedParties(sentence, by)[0] : undefined;
    if (source?.startsWith('org:') && !context.document.mainPair?.includes(source)) return [];
    return draftOf(sentence, context, {
      source,
      target: actingParties(sentence, clause.subject)[0],
      type: 'COOPERATE',
      cameo: '06',
      clause,
      lasting: true,
      range: { from: clause.from, to: Math.max(clause.to, by?.to ?? 0) },
      verb: sentence.tokens[clause.head]?.text ?? null,
    });
  });
}

const HELPING = 1;
const GIVING = 2;
const THANKS = 4;
const COURSE = 8;
const MESSAGE = 16;
const LEAVING = 32;
const RECEPTION = 64;
const ATTITUDE = 128;
const EVALUATION = 256;

const MEASURE = 1024;
const TOLL = 2048;
const SOLIDARITY = 8192;
const REQUESTED = 16384;
const INVITED = 65536;
const RECIPIENT = 262144;
const FIGHT = 524288;
const ARRIVAL = 1048576;
const TOLD = 2097152;
const UNDO = 4194304;
const GIFT = 8388608;
const COMMITMENT = 33554432;
const DONOR = 67108864;

/** Bit of the words that agree without a subject. */
export const IMPERSONAL = 512;
/** Bit of the nouns that tell an act with a date. */
export const ACT_NOUN = 131072;
/** Bit of the nouns of what somebody decides or refuses to do. */
export const DECISION = 16777216;
/** Bit of the nouns that name an act. */
export const PLAIN = 32768;
/** Bit of the verbs that give an act back. */
export const IN_KIND = 4096;

/** The lemmas of the words that open each of the frames. */
export const INDIRECT_CUES = cueTable(
  [HELPING, [...HELP.keys(), 'back']],
  [GIVING, GIFTS],
  [THANKS, THANKING],
  [COURSE, COURSES],
  [LEAVING, ['leave']],
  [RECEPTION, RECEPTION_VERBS],
  [ATTITUDE, ATTITUDE_WORDS],
  [DONOR, DONOR_WORDS],
  [EVALUATION, EVALUATION_VERBS],
  [IMPERSONAL, IMPERSONAL_WORDS],
  [COMMITMENT, COMMITMENT_WORDS],
  [MEASURE, MEASURES],
  [ACT_NOUN, ACT_NOUNS],
  [DECISION, DECISIONS],
  [TOLL, TOLLS],
  [FIGHT, FIGHT_WORDS],
  [ARRIVAL, ARRIVALS],
  [TOLD, TOLD_NOUNS],
  [UNDO, UNDOING],
  [GIFT, ['thank', 'commend', 'praise', 'gratitude', 'thanks', 'appreciation', 'appreciate']],
  [REQUESTED, ['request']],
  [INVITED, ['invitation']],
  [RECIPIENT, RECIPIENTS],
  [SOLIDARITY, ['solidarity']],
  [IN_KIND, IN_KIND_VERBS],
  [PLAIN, PLAIN_NOUNS],
  [MESSAGE, [...MESSAGES, 'cables', 'letters', 'messages', 'telegrams']],
);

function headPreposition(sentence: ResolvedSentence, noun: number): string {
  for (let k = noun - 1; k >= 0 && k >= noun - 4; k--) {
    const word = sentence.tokens[k]?.norm ?? '';
    if (word === 'with' || word === 'to') return word === 'to' ? `${sentence.tokens[k - 1]?.norm} to` : word;
    if (!/^(?:DT|JJ|PS)$/.test(sentence.tagged.tags[k] ?? '')) return '';
  }
  return '';
}

function clauseBeside(sentence: ResolvedSentence, at: number): Clause | undefined {
  return (
    sentence.clauses.find((clause) => clause.form === 'finite' && clause.from <= at && at < clause.to) ??
    sentence.clauses.find((clause) => clause.form === 'finite' && clause.verb.from > at)
  );
}
