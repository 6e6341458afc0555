import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Amount } from './amounts.ts';
import type { FigureParties } from './figure.ts';
import { GATHERING_NOUNS } from './words.ts';

const HELD: ReadonlySet<string> = new Set(['hold', 'take', 'convene', 'conduct', 'organize', 'organise']);

/** "Six rounds of the dialogue have been held so far": how often two met over the years, not what they did on a day. */
export function isSeriesSoFar(sentence: ResolvedSentence, amount: Amount): boolean {
  if (!GATHERING_NOUNS.has(amount.noun ?? '')) return false;
  return sentence.clauses.some(
    (clause) =>
      clause.form === 'finite' &&
      !clause.negated &&
      !clause.modal &&
      HELD.has(clause.lemma) &&
      (clause.tense === 'perfect' || spansMonths(sentence)) &&
      Math.abs(clause.verb.from - amount.nounAt) <= REACH,
  );
}

/** How far the verb may stand from what is counted: "of the Joint Economic Commission between A and B". */
const REACH = 16;

/** "Between April and September 2022 four rounds were held" */
function spansMonths({ resolvedDates }: ResolvedSentence): boolean {
  return resolvedDates.some(({ edtf }) => /^\d{4}(?:-\d{2})?\/\d/.test(edtf));
}

/** The two that hold what is counted: those between whom it is, or those of whom the text is. */
export function seriesParties(
  sentence: ResolvedSentence,
  mainPair: readonly [PartyId, PartyId] | null,
): FigureParties | null {
  const { tokens, dates } = sentence;
  const at = tokens.findIndex(
    ({ norm }, i) => norm === 'between' && !dates.some(({ to, from }) => from <= i + 1 && i < to),
  );
  const between = at < 0 ? [] : partiesIn(sentence, { from: at, to: Math.min(tokens.length, at + REACH) });
  const [a, b] = [...(between.length === 2 ? between : (mainPair ?? []))].sort();
  return a && b ? { a, b } : null;
}
