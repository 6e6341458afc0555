import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { Amount } from './amounts.ts';
import { RAISING, UNREAL } from './words.ts';

const STOPS = /^(?:[;:]|while|whereas|but)$/;

/** Why an amount is no fact: a target, a forecast, a wish; null where it is one. `floor` is where its part of the sentence begins. */
export function unrealBecause(
  sentence: ResolvedSentence,
  amount: Amount,
  floor: number,
  giving: boolean,
): string | null {
  const { tokens } = sentence;
  let start = amount.from;
  const told = toldApart(sentence, amount);
  while (start > Math.max(floor, told) && !STOPS.test(tokens[start - 1]?.norm ?? '')) start--;
  for (let i = start; i < amount.from; i++) {
    const word = tokens[i]?.norm ?? '';
    if (sentence.resolvedDates.some((date) => date.from <= i && i < date.to)) continue;
    if (i === 0 && isAdjunct(sentence, amount)) continue;
    if (word === 'can' || word === 'may' ? sentence.tagged.tags[i] === 'MD' : UNREAL.has(word)) {
      if (giving && /^(?:plans?|aims?|aiming|aimed|must|potential)$/.test(word)) continue;
      return `"${word}" makes it no fact`;
    }
    if (
      (word === 'will' || word === "'ll" || word === 'shall' || word === 'wo') &&
      sentence.tagged.tags[i] === 'MD' &&
      !giving
    )
      return 'it lies in the future';
    const further = /^(?:further|significantly|gradually|steadily|soon)$/.test(tokens[i + 1]?.norm ?? '') ? 2 : 1;
    const reach = /^(?:ready|able|willing|prepared|agreed|steps|measures)$/.test(tokens[i - 1]?.norm ?? '') ? 16 : 8;
    if (word === 'to' && RAISING.has(tokens[i + further]?.norm ?? '') && !giving && amount.from - i <= reach) {
      const before = tokens[i - 1]?.norm ?? '';
      const result =
        tokens[i + 1]?.norm === 'reach' || tokens[i + 1]?.norm === 'exceed' || tokens[i + 1]?.norm === 'hit';
      const grown = sentence.clauses.some(
        (clause) =>
          clause.head < i &&
          clause.head >= i - 14 &&
          (clause.tense === 'past' || clause.tense === 'perfect') &&
          /^(?:grow|increase|rise|jump|climb|surge|expand|fall|drop|decline)$/.test(clause.lemma),
      );
      if (!(result && grown) && before !== 'led') return 'it is to be reached';
    }
    if (word === 'to' && tokens[i + 1]?.norm === 'be' && RAISED.test(tokens[i + 2]?.norm ?? '') && !giving)
      return 'it is to be reached';
    if (word === 'not' || word === "n't" || word === 'never') {
      if (tokens[i + 1]?.norm !== 'only' && tokens[i + 1]?.norm !== 'less' && tokens[i + 1]?.norm !== 'fewer')
        return 'it is negated';
    }
  }
  if (giving && hangsOnCondition(sentence, amount)) return 'it hangs on a condition';
  for (let i = amount.to; i < Math.min(tokens.length, amount.to + 3); i++)
    if (/^(?:target|goal|objective)$/.test(tokens[i]?.norm ?? '')) return 'it is a target';
  return null;
}

/** "turnover to be brought to …" */
const RAISED = /^(?:reached|raised|increased|brought|doubled|tripled|boosted|achieved)$/;

/** "Seeking closer ties, Peru announced a loan of …": what stands before the comma is no mood of the rest. */
function isAdjunct({ tokens, clauses }: ResolvedSentence, { from }: Amount): boolean {
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  return (
    tokens[0]?.norm.endsWith('ing') === true &&
    comma > 0 &&
    clauses.some(
      ({ form, subject, verb }) => form === 'finite' && subject !== null && subject.from > comma && verb.to <= from,
    )
  );
}

/** "will give 2 million if it wins" */
function hangsOnCondition({ tokens, tagged }: ResolvedSentence, { from, to }: Amount): boolean {
  return (
    tokens.some(({ norm }, i) => i >= to && norm === 'if' && tokens[i - 1]?.norm !== 'as') &&
    tokens.some(({ norm }, i) => i < from && norm === 'will' && tagged.tags[i] === 'MD')
  );
}

/** "There are plans to raise trade, which in 2021 amounted to …": where a relative clause of the past begins that the amount stands in; 0 where none does. */
function toldApart({ tokens, clauses }: ResolvedSentence, amount: Amount): number {
  const clause = clauses.findLast(({ form, verb }) => form === 'finite' && verb.to <= amount.from);
  if (!clause || (clause.tense !== 'past' && clause.tense !== 'perfect')) return 0;
  for (let i = clause.verb.from - 1; i > 0 && i > clause.verb.from - 6; i--)
    if (tokens[i]?.norm === 'which' && tokens[i - 1]?.norm === ',') return i;
  return 0;
}
