import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { Amount } from './amounts.ts';
import { carriedCue } from './carried-cue.ts';
import type { MoneyFigure } from './figure.ts';
import { splitRises } from './from-to.ts';
import { headingCue } from './heading-cue.ts';
import { asLoan } from './lender.ts';
import { type MoneyCue, moneyCueOf } from './money-cues.ts';
import { ownParties } from './own-parties.ts';
import { MONEY_REACH, periodOf } from './periods.ts';
import { unrealBecause } from './realis.ts';
import { inTheirOrder } from './respective.ts';
import { type Earlier, earlierThan, sharedCue, sharedGift } from './shared-cue.ts';
import { isDeficit, isTradeBalance } from './trade-balance.ts';

const RULE = 'indicators/money';

/** Amounts of money with their metric, parties and period, in text order. */
export function moneyFigures(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): MoneyFigure[] {
  const figures: MoneyFigure[] = [];
  for (const [order, amount] of amounts.entries()) {
    if (amount.kind !== 'money') continue;
    const earlier = earlierThan(sentence, amounts, order, figures);
    const figure = moneyFigure(sentence, amounts, order, earlier, pair, context);
    if (figure) figures.push(figure);
  }
  return [...splitRises(sentence, inTheirOrder(sentence, figures))];
}

function moneyFigure(
  sentence: ResolvedSentence,
  amounts: readonly Amount[],
  order: number,
  earlier: Earlier,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): MoneyFigure | null {
  const amount = amounts[order] as Amount;
  const previous = earlier.figure;
  const next = amounts[order + 1] ?? null;
  const floor =
    amounts
      .slice(0, order)
      .filter((other) => other.kind === 'money')
      .at(-1)?.to ?? 0;
  const sold = soldBehind(sentence, amount);
  const own = sold ?? asLoan(sentence, moneyCueOf(sentence, amount, floor));
  const shared = own
    ? null
    : (sharedCue(sentence, amount, earlier) ??
      sharedGift(sentence, amount, earlier) ??
      carriedCue(sentence, amount, pair, context) ??
      headingCue(sentence, pair, context));
  const cue = own ?? shared?.cue ?? null;
  if (!cue) {
    context.note?.(RULE, `no word says what ${wordsOf(sentence, amount)} is of`);
    return null;
  }
  const giving = cue.metric === 'aid' || cue.metric === 'loan';
  const unreal = unrealBecause(sentence, amount, shared ? amount.from : floor, giving);
  if (unreal) {
    context.note?.(RULE, unreal);
    return null;
  }
  if (cue.metric === 'trade_balance' && !isTradeBalance(sentence, cue, context)) return null;
  const parties = shared ?? ownParties(sentence, cue, amount, next, previous, pair, context);
  if (!parties) {
    context.note?.(RULE, `the parties of ${cue.metric} are not known`);
    return null;
  }
  const period =
    periodOf(sentence, amount, next, MONEY_REACH[cue.metric], context) ??
    (shared || MONEY_REACH[cue.metric] === 'flow' ? (previous?.period ?? null) : null);
  if (period && context.document.date && period.slice(0, 4) > context.document.date.slice(0, 4) && !giving) {
    context.note?.(RULE, 'its period lies in the future');
    return null;
  }
  const deficit = cue.metric === 'trade_balance' && isDeficit(sentence, cue);
  const figure = {
    metric: cue.metric,
    amount,
    unit: amount.unit,
    a: parties.a,
    b: parties.b,
    period,
    range: { from: cue.at, to: cue.at + 1 },
    rule: RULE,
    cue,
  };
  return deficit ? { ...figure, value: -amount.value } : figure;
}

function wordsOf(sentence: ResolvedSentence, range: { from: number; to: number }): string {
  return sentence.tokens
    .slice(range.from, range.to)
    .map((token) => token.text)
    .join(' ');
}

/** "B was what Kenya sold to Mozambique". */
function soldBehind(sentence: ResolvedSentence, amount: Amount): MoneyCue | null {
  const { tokens } = sentence;
  if (!/^(?:was|is|were)$/.test(tokens[amount.to]?.norm ?? '') || tokens[amount.to + 1]?.norm !== 'what') return null;
  for (let i = amount.to + 2; i < Math.min(tokens.length, amount.to + 7); i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:sold|exported|sells|exports|shipped)$/.test(word))
      return { metric: 'exports', at: i, form: 'verb', behind: true, weak: false };
    if (/^(?:bought|imported|buys|imports|purchased)$/.test(word))
      return { metric: 'imports', at: i, form: 'verb', behind: true, weak: false };
  }
  return null;
}
