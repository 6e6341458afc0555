import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Amount } from './amounts.ts';
import type { MoneyFigure } from './figure.ts';
import { isFromTo } from './from-to.ts';
import type { MoneyCue } from './money-cues.ts';
import { MONEY_REACH } from './periods.ts';
import { coordinatedMetrics } from './respective.ts';

/** What the text told before an amount. */
export interface Earlier {
  /** The amount before it, without what stands in brackets that have closed. */
  readonly amount: Amount | null;
  /** The figure that it goes on from. */
  readonly figure: MoneyFigure | null;
  /** The brackets that have closed between them. */
  readonly aside: TokenRange | null;
}

/** What was told before the amount at `order`: behind brackets, the last before them. */
export function earlierThan(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  order: number,
  figures: readonly MoneyFigure[],
): Earlier {
  const aside = closedAside(sentence, amounts[order] as Amount);
  const outside = aside && figures.findLast(({ amount }) => amount.to <= aside.from);
  return {
    amount: outside?.amount ?? amounts[order - 1] ?? null,
    figure: outside ?? figures.at(-1) ?? null,
    aside,
  };
}

/** "5 million in 2019 (exports 3 million), and 6 million in 2020": the brackets that close before the amount, with what stands in them. */
function closedAside({ tokens }: ResolvedSentence, { from }: Amount): TokenRange | null {
  const to = tokens.findLastIndex(({ text }, i) => i < from && text === ')');
  const open = tokens.findLastIndex(({ text }, i) => i < from && text === '(');
  if (to < 0 || open > to || from - to > 4) return null;
  return { from: open, to: to + 1 };
}

const SHARING =
  /^(?:and|,|:|-|–|or|in|of|as|the|then|respectively|to|from|against|compared|with|up|only|just|for|but|versus|while|was|it|at|stood|\(|\)|increased|rose|risen|grew|grown|growing|rising|reached|reaching|fell|fallen|decreased|declined|exceeded|compared|up|down|which|had|has|already|again|a|record|totalled|totaled|figure)$/;

/** "… A in 2023, and B in the first half of 2024": the same metric and parties, another time. */
export function sharedCue(
  sentence: ResolvedSentence,
  amount: Amount,
  { amount: before, figure: previous, aside }: Earlier,
): { cue: MoneyCue; a: PartyId; b: PartyId | null } | null {
  if (!previous || !before) return null;
  const flow = MONEY_REACH[previous.cue.metric] === 'flow';
  if (!flow) return null;
  const dates = sentence.resolvedDates;
  for (let i = previous.amount.to; i < amount.from; i++) {
    if (aside && aside.from <= i && i < aside.to) continue;
    if (dates.some((date) => date.from <= i && i < date.to)) continue;
    if (before.kind === 'percent' && i >= before.from - 3 && i < before.to + 6) continue;
    if (!SHARING.test(sentence.tokens[i]?.norm ?? '')) return null;
  }
  const inOrder =
    sentence.tokens.some(({ norm }) => norm === 'respectively') ||
    coordinatedMetrics(sentence, previous.amount.from) !== null;
  if (
    !inOrder &&
    !dates.some((date) => date.from >= previous.amount.to) &&
    !isFromTo(sentence, previous.amount, amount)
  )
    return null;
  return { cue: previous.cue, a: previous.a, b: previous.b };
}

/** What an amount of a gift is for: "$3 million *for* schools", "$4 million *to* build roads". */
const MEANT = /^(?:for|to|in|towards?)$/;

/** "gave A for schools, B for clinics and C to build roads": the same gift in parts. */
export function sharedGift(
  { tokens, clauses }: ResolvedSentence,
  amount: Amount,
  { amount: before, figure: previous }: Earlier,
): { cue: MoneyCue; a: PartyId; b: PartyId | null } | null {
  if (!previous || previous.amount !== before || !/^(?:aid|loan|investment)$/.test(previous.cue.metric)) return null;
  if (!/^(?:,|and)$/.test(tokens[amount.from - 1]?.norm ?? '') || !MEANT.test(tokens[amount.to]?.norm ?? ''))
    return null;
  if (!MEANT.test(tokens[before.to]?.norm ?? '')) return null;
  const between = { from: before.to, to: amount.from };
  if (clauses.some(({ form, verb }) => form === 'finite' && verb.from >= between.from && verb.to <= between.to))
    return null;
  return { cue: previous.cue, a: previous.a, b: previous.b };
}
