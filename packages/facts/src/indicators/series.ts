import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { moneyNounAt } from './money-nouns.ts';
import { moneyParties } from './money-parties.ts';
import { amountOfList, currencyIn } from './tables.ts';

const RULE = 'indicators/series';

const YEAR = /^(?:19|20)\d\d$/;

/** "Trade (USD million): 2019 – 24.8; 2020 – 29.6": years, each with a sum, behind a colon and under one metric. */
export function seriesFigures(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): Figure[] {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 16) return [];
  const at = tokens.findIndex((_, i) => i < colon && moneyNounAt(sentence, i) !== null);
  const metric = at < 0 ? null : moneyNounAt(sentence, at);
  if (!metric) return [];
  const money = currencyIn(tokens.slice(0, colon));
  const sums = collect(tokens, ({ norm }, i) => (i > colon && YEAR.test(norm) ? sumBehind(sentence, i, money) : []));
  if (sums.length === 0) return [];
  const parties = moneyParties(
    sentence,
    { metric, at, form: 'noun', behind: false, weak: false },
    { zone: { from: at, to: colon }, pair, perspective: null, home: context.document.home },
  );
  if (!parties) return [];
  return sums.map(({ amount, period }) => ({
    metric,
    amount,
    unit: amount.unit,
    a: parties.a,
    b: parties.b,
    period,
    range: { from: amount.from, to: amount.to },
    rule: RULE,
  }));
}

/** "2019 – 24.8", "2019: USD 24.8 million": the sum of the year at a token, in its own currency or in that of the list. */
function sumBehind(
  { tokens, quantities }: ResolvedSentence,
  year: number,
  money: { readonly unit: string; readonly scale: number } | null,
): { readonly amount: Amount; readonly period: string }[] {
  if (!/^[-–—:=(]$/.test(tokens[year + 1]?.text ?? '')) return [];
  const sum = quantities.find(({ from }) => from === year + 2);
  const period = tokens[year]?.norm ?? '';
  if (!sum || sum.noun) return [];
  if (sum.unit !== null)
    return /^[A-Z]{3}$/.test(sum.unit) ? [{ amount: amountOfList(sum, { unit: sum.unit, scale: 1 }), period }] : [];
  return money ? [{ amount: amountOfList(sum, money), period }] : [];
}
