import {
  type Clause,
  clauseDate,
  collect,
  nominalRealis,
  type Phrase,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  realisOf,
  type TokenRange,
  type ToldNoun,
  toldNoun,
  unitAt,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import { actDrafts } from './act-drafts.ts';
import { namedParties } from './actors.ts';
import { actsOf } from './acts.ts';
import { clauseOfNoun } from './clause-of-noun.ts';
import type { InteractionDraft } from './draft.ts';
import { matchFrames } from './match.ts';

/** Nouns of acts, and the verbs that say the same. */
const VERB_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    expulsion: 'expel',
    expelling: 'expel',
    imposition: 'impose',
    imposing: 'impose',
    recall: 'recall',
    recalling: 'recall',
    lifting: 'lift',
    easing: 'ease',
    release: 'release',
    releasing: 'release',
    condemnation: 'condemn',
    denunciation: 'denounce',
    criticism: 'criticise',
    rejection: 'reject',
    summoning: 'summon',
    suspension: 'suspend',
    arrest: 'arrest',
    deportation: 'deport',
    provision: 'provide',
    request: 'request',
    appeal: 'appeal',
    protest: 'protest',
    closure: 'close',
    withdrawal: 'withdraw',
    delivery: 'deliver',
    delivering: 'deliver',
    shipment: 'ship',
    sending: 'send',
    dispatch: 'dispatch',
    donation: 'donate',
    seizure: 'seize',
    detention: 'detain',
    invasion: 'invade',
    bombing: 'bomb',
    shelling: 'shell',
  }),
);

/** The words that open this frame. */
export const ACT_NOUNS: readonly string[] = [...VERB_OF.keys()];

/** Wars are mentioned with their years far more often than they are reported. */
const ASSAULTS: ReadonlySet<string> = new Set(['invade', 'bomb', 'shell']);

/** "The expulsion of two diplomats of Peru by Norway on 3 May 1990", "the year saw Norway's recall of its envoy": acts that a noun tells, with whoever did them and a date. */
export function nounActDrafts(
  sentence: ResolvedSentence,
  found: readonly InteractionDraft[],
  context: ExtractContext,
): InteractionDraft[] {
  const drafts: InteractionDraft[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const lemma = VERB_OF.get(sentence.tagged.lemmas[i] ?? '') ?? VERB_OF.get(sentence.tokens[i]?.norm ?? '');
    if (lemma === undefined || sentence.tagged.tags[i] !== 'NN') continue;
    for (const draft of actsOfNoun(sentence, i, lemma, context))
      if (![...found, ...drafts].some(({ row }) => isSameAct(row, draft.row))) drafts.push(draft);
  }
  return drafts;
}

/** Verbs whose target stands behind "to", not "of". */
const ADDRESSED: ReadonlySet<string> = new Set(['request', 'appeal', 'protest', 'withdraw']);

/** An act that is told without its day, or with that of the verb that tells it. */
function undated(sentence: ResolvedSentence, noun: number): ToldNoun {
  const clause =
    sentence.clauses.find(
      ({ form, voice, subject, lemma }) =>
        form === 'finite' &&
        voice === 'passive' &&
        subject?.head === noun &&
        /^(?:make|announce|deliver|submit|lodge|issue|send)$/.test(lemma),
    ) ?? outcomeOf(sentence, noun);
  return { date: clause ? clauseDate(sentence, clause) : null, doneBy: null };
}

/** "Norway's swift condemnation of Peru was noted", "after the expulsion of two envoys by Norway": what is said of a definite act tells that it was done. */
function isPresupposed(sentence: ResolvedSentence, noun: number, from: number, lemma: string): boolean {
  if (ASSAULTS.has(lemma)) return false;
  const { tokens, clauses } = sentence;
  const owned = tokens.slice(from, noun).some(({ norm }) => /^(?:the|['’]s?)$/.test(norm));
  if (!owned || sentence.tagged.lemmas[from] === 'its') return false;
  const held = (range: TokenRange | null): boolean => range !== null && range.from <= noun && noun < range.to;
  const clause =
    clauses.find(
      ({ form, subject, phrases }) =>
        form === 'finite' && (held(subject) || phrases.some((phrase) => phrase.head === noun && isAftermath(phrase))),
    ) ?? outcomeOf(sentence, noun);
  if (clause === undefined || !/^(?:past|perfect)$/.test(clause.tense ?? '') || clause.modal !== null) return false;
  if (clause.subject !== null && held(clause.subject) && clause.subject.head !== noun) return false;
  return nominalRealis(sentence, noun, clause) === 'asserted' && realisOf(sentence, clause) === 'asserted';
}

function namesForces({ tagged }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return tagged.lemmas.slice(from, to).some((lemma) => /^(?:force|troop|army|soldier|invader|rebel)$/.test(lemma));
}

/** "resulted in the expulsion", "led to the recall": the clause that tells of it as what came about. */
function outcomeOf({ clauses }: ResolvedSentence, noun: number): Clause | undefined {
  return clauses.find(
    ({ form, lemma, phrases }) =>
      form === 'finite' &&
      phrases.some(
        ({ head, preposition }) =>
          head === noun &&
          ((preposition === 'in' && /^(?:result|culminate)$/.test(lemma)) ||
            (preposition === 'to' && lemma === 'lead')),
      ),
  );
}

function isAftermath({ preposition }: Phrase): boolean {
  return /^(?:after|following|since|despite)$/.test(preposition ?? '');
}

function isSameAct(a: InteractionDraft['row'], b: InteractionDraft['row']): boolean {
  return a.source === b.source && a.target === b.target && a.event_type === b.event_type;
}

function actsOfNoun(
  sentence: ResolvedSentence,
  noun: number,
  lemma: string,
  context: ExtractContext,
): InteractionDraft[] {
  const phrases = phrasesAfterNoun(sentence, noun);
  const object = phrases.find(({ preposition }) => preposition === 'of') ?? null;
  const unit = unitAt(sentence, noun);
  // "the expulsion of the troops from X": war, no sanction.
  if (lemma === 'expel' && object !== null && namesForces(sentence, object)) return [];
  if (unit === null || (object === null && !ADDRESSED.has(lemma))) return [];
  const dated = toldNoun(sentence, noun);
  const told = dated?.date ? dated : isPresupposed(sentence, noun, unit.from, lemma) ? undated(sentence, noun) : null;
  if (told === null) return [];
  const by = phrases.find(({ preposition }) => preposition === 'by') ?? null;
  const owner = unit.from < noun ? { from: unit.from, to: noun } : null;
  const doer: TokenRange | null =
    by ?? (owner && partiesIn(sentence, owner).length > 0 ? owner : (told.doneBy?.subject ?? null));
  if (doer === null || (ASSAULTS.has(lemma) && by === null && told.doneBy === null && !isSeen(sentence, noun)))
    return [];
  const sources = partiesIn(sentence, doer).filter(isParty);
  if (sources.length === 0 || sources.length > 3) return [];
  const end = phrases.at(-1)?.to ?? noun + 1;
  const clause = clauseOfNoun(lemma, {
    noun,
    doer,
    object: object === null ? null : { ...object, preposition: null },
    phrases: phrases.filter((phrase) => phrase !== object && phrase.preposition !== 'by'),
    range: { from: unit.from, to: end },
    index: sentence.clauses.length,
  });
  const named = namedParties(sentence, { from: noun, to: end }, sources);
  const mood = { mood: 'done', decider: clause } as const;
  for (const frame of matchFrames(sentence, clause)) {
    // "the withdrawal from the talks": what was left is told with the noun, or troops are.
    if (lemma === 'withdraw' && frame.via === null) continue;
    const acts = actsOf({ sentence, clause, frame, mood, sources, context }).filter(({ targets }) =>
      targets.every((target) => named.includes(target)),
    );
    if (acts.length > 0)
      return collect(acts, (act) => actDrafts(sentence, clause, act, mood, frame, context)).map((draft) => ({
        ...draft,
        row: { ...draft.row, verb: sentence.tokens[noun]?.text ?? null, ...factDate(told.date) },
        rule: 'interactions/noun',
      }));
  }
  return [];
}

/** "The year 1990 saw the invasion of Peru": then it is what is told. */
function isSeen({ clauses }: ResolvedSentence, noun: number): boolean {
  return clauses.some(
    ({ lemma, object }) =>
      /^(?:see|witness)$/.test(lemma) && object !== null && object.from <= noun && noun < object.to,
  );
}
