import {
  type Clause,
  collect,
  type Phrase,
  partiesIn,
  phrasesAfterNoun,
  type ResolvedSentence,
  type TokenRange,
  toldNoun,
  unitAt,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import { actDrafts, type InteractionDraft } from './act-drafts.ts';
import { namedParties } from './actors.ts';
import { actsOf } from './acts.ts';
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
    rejection: 'reject',
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
  if (object === null || unit === null) return [];
  const told = toldNoun(sentence, noun);
  if (told === null || told.date === null) return [];
  const by = phrases.find(({ preposition }) => preposition === 'by') ?? null;
  const owner = unit.from < noun ? { from: unit.from, to: noun } : null;
  const doer: TokenRange | null =
    by ?? (owner && partiesIn(sentence, owner).length > 0 ? owner : (told.doneBy?.subject ?? null));
  if (doer === null || (ASSAULTS.has(lemma) && by === null && told.doneBy === null && !isSeen(sentence, noun)))
    return [];
  const sources = partiesIn(sentence, doer).filter(isParty);
  if (sources.length === 0 || sources.length > 3) return [];
  const end = phrases.at(-1)?.to ?? noun + 1;
  const clause = clauseOfNoun(sentence, noun, lemma, doer, object, phrases, { from: unit.from, to: end });
  const named = namedParties(sentence, { from: noun, to: end }, sources);
  const mood = { mood: 'done', decider: clause } as const;
  for (const frame of matchFrames(sentence, clause)) {
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

/** The clause that would say with a verb what the noun says. */
function clauseOfNoun(
  sentence: ResolvedSentence,
  noun: number,
  lemma: string,
  doer: TokenRange,
  object: Phrase,
  phrases: readonly Phrase[],
  range: TokenRange,
): Clause {
  const subject: Phrase = { preposition: null, from: doer.from, to: doer.to, head: doer.to - 1, fronted: false };
  return {
    ...range,
    // Behind all others, so that nothing in the sentence depends on it.
    index: sentence.clauses.length,
    verb: { from: noun, to: noun + 1 },
    head: noun,
    lemma,
    particle: null,
    form: 'finite',
    voice: 'active',
    tense: 'past',
    modal: null,
    negated: false,
    subject,
    object: { ...object, preposition: null },
    phrases: phrases.filter((phrase) => phrase !== object && phrase.preposition !== 'by'),
    governor: null,
    licensor: null,
    link: 'main',
  };
}
