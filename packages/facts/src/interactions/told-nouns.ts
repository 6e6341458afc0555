import {
  type Clause,
  type Phrase,
  phrasesAfterNoun,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { namedParties, placeParties } from './actors.ts';
import { doersOf } from './doers.ts';
import type { CameoRoot, InteractionType } from './frame.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';

interface ToldNoun {
  readonly type: InteractionType;
  readonly cameo: CameoRoot;
  /** Prepositions before whom it is done to. */
  readonly to: RegExp;
  /** "of Peruvian troops": whose they are does it. */
  readonly ofDoer: boolean;
}

const toldNoun = (type: InteractionType, cameo: CameoRoot, to: RegExp, ofDoer = false): ToldNoun => ({
  type,
  cameo,
  to,
  ofDoer,
});

const LEFT = toldNoun('RETREAT', '08', /^from$/, true);
const SORRY = toldNoun('SUPPORT', '05', /^to$/);
const GIFT = toldNoun('AGREE', '03', /^(?:to|for)$/);

const NOUNS: ReadonlyMap<string, ToldNoun> = new Map([
  ['apology', SORRY],
  ['withdrawal', LEFT],
  ['pullout', LEFT],
  ['pull-out', LEFT],
  ['loan', GIFT],
  ['grant', GIFT],
  ['package', GIFT],
  ['deployment', toldNoun('MOBILIZE', '15', /^(?:along|near|on|around)$/, true)],
]);

/** What others say of a deed. */
const REACTIONS: ReadonlyMap<string, readonly [InteractionType, CameoRoot]> = new Map([
  ['condemnation', ['ACCUSE', '11']],
  ['criticism', ['ACCUSE', '11']],
  ['praise', ['SUPPORT', '05']],
  ['support', ['SUPPORT', '05']],
  ['help', ['AID', '07']],
  ['aid', ['AID', '07']],
  ['assistance', ['AID', '07']],
]);

/** The words that open these frames. */
export const TOLD_NOUNS: readonly string[] = [...NOUNS.keys(), ...REACTIONS.keys()];

/** "X's apology to Y came on Sunday", "the withdrawal of X troops from Y began", "condemnation of Y came from X": acts as the subject of a verb that does no more than tell them. */
export function toldNounDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const drafts: Draft<'interactions'>[] = [];
  for (const clause of sentence.clauses) {
    const { subject } = clause;
    if (subject === null || clause.form !== 'finite' || clause.negated || clause.modal !== null) continue;
    if (moodOf(sentence, clause).mood !== 'done') continue;
    const noun = sentence.tagged.lemmas[subject.head] ?? '';
    const told = NOUNS.get(noun);
    const reaction = REACTIONS.get(noun);
    if (told && isTelling(sentence, clause)) drafts.push(...actOf(sentence, clause, subject.head, told, context));
    if (reaction && clause.lemma === 'come') drafts.push(...reactionOf(sentence, clause, subject, reaction, context));
  }
  return drafts;
}

/** "came", "began", "took place", "was announced", "was completed". */
function isTelling({ tokens }: ResolvedSentence, { lemma, voice, verb }: Clause): boolean {
  if (voice === 'passive') return /^(?:announce|complete|make|deliver|sign|finish|confirm)$/.test(lemma);
  if (lemma === 'take') return tokens[verb.to]?.norm === 'place';
  return lemma === 'come'
    ? /^(?:on|in|after|as|hours|days|just|a|two|three)$/.test(tokens[verb.to]?.norm ?? '')
    : /^(?:begin|start|follow|occur|happen)$/.test(lemma);
}

function actOf(
  sentence: ResolvedSentence,
  clause: Clause,
  at: number,
  { type, cameo, to, ofDoer }: ToldNoun,
  context: ExtractContext,
): Draft<'interactions'>[] {
  const { subject } = clause;
  if (subject === null) return [];
  const phrases = phrasesAfterNoun(sentence, at).filter(({ from }) => from < clause.verb.from || ofDoer);
  const whose = phrases.find(({ preposition }) => preposition === (ofDoer ? 'of' : 'by'));
  const before = subject.from < at ? namedParties(sentence, { from: subject.from, to: at }) : [];
  // "A loan for Y was announced by X"
  const agent =
    clause.voice === 'passive'
      ? clause.phrases.find(({ preposition, from }) => preposition === 'by' && from >= clause.verb.to)
      : undefined;
  const teller = whose ?? agent;
  const sources = before.length > 0 ? before : teller ? doersOf(sentence, teller) : [];
  const goal = [...phrases, ...clause.phrases].find(
    ({ preposition, from }) => from > at && to.test(preposition ?? '') && from !== whose?.from,
  );
  if (sources.length !== 1 || !goal) return [];
  return told(sentence, clause, { sources, targets: whomOf(sentence, goal, sources), type, cameo, at }, context);
}

function whomOf(sentence: ResolvedSentence, goal: Phrase, sources: readonly string[]): readonly string[] {
  const named = namedParties(sentence, goal, sources);
  return named.length > 0 ? named : placeParties(sentence, goal, sources);
}

function reactionOf(
  sentence: ResolvedSentence,
  clause: Clause,
  subject: TokenRange & { readonly head: number },
  [type, cameo]: readonly [InteractionType, CameoRoot],
  context: ExtractContext,
): Draft<'interactions'>[] {
  const of = phrasesAfterNoun(sentence, subject.head).find(({ preposition }) => /^(?:of|for)$/.test(preposition ?? ''));
  const by = clause.phrases.find(({ preposition, from }) => preposition === 'from' && from >= clause.verb.to);
  if (!of || !by) return [];
  const sources = namedParties(sentence, by);
  const targets = namedParties(sentence, of, sources);
  return told(sentence, clause, { sources, targets, type, cameo, at: subject.head }, context);
}

function told(
  sentence: ResolvedSentence,
  clause: Clause,
  act: {
    readonly sources: readonly string[];
    readonly targets: readonly string[];
    readonly type: InteractionType;
    readonly cameo: CameoRoot;
    readonly at: number;
  },
  context: ExtractContext,
): Draft<'interactions'>[] {
  const { at, ...rest } = act;
  return draftsOf(sentence, context, {
    ...rest,
    clause,
    lasting: false,
    range: { from: clause.subject?.from ?? clause.from, to: clause.to },
    verb: sentence.tokens[at]?.text ?? null,
  });
}
