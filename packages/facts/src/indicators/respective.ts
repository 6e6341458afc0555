import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { MoneyFigure } from './figure.ts';
import { moneyNounAt } from './money-nouns.ts';
import type { MoneyMetric } from './words.ts';

/** "In 2020 and 2021 exports were A and B respectively", "exports and imports stood at A and B": each amount its own year, or its own metric. */
export function inTheirOrder(sentence: ResolvedSentence, figures: readonly MoneyFigure[]): readonly MoneyFigure[] {
  if (figures.length < 2) return figures;
  const first = figures[0] as MoneyFigure;
  const last = figures.at(-1) as MoneyFigure;
  const metrics = coordinatedMetrics(sentence, first.amount.from);
  if (metrics !== null && figures.length === 2 && figures.every(({ cue }) => cue.at <= first.amount.from))
    return figures.map((figure, i) => ({ ...figure, metric: metrics[i] as MoneyMetric }));
  if (!sentence.tokens.some(({ norm }) => norm === 'respectively')) return figures;
  const dates = sentence.resolvedDates.filter(({ since, until }) => !since && !until);
  if (dates.length !== figures.length) return figures;
  const apart = dates.every(({ to }) => to <= first.amount.from) || dates.every(({ from }) => from >= last.amount.to);
  return apart ? figures.map((figure, i) => ({ ...figure, period: dates[i]?.edtf ?? null })) : figures;
}

/** "*exports and imports* … A and B": the two metrics in their order; null where they do not stand side by side. */
export function coordinatedMetrics(
  sentence: ResolvedSentence,
  before: number,
): readonly [MoneyMetric, MoneyMetric] | null {
  for (let i = 0; i + 2 < before; i++) {
    if (sentence.tokens[i + 1]?.norm !== 'and') continue;
    const one = moneyNounAt(sentence, i);
    const other = one && moneyNounAt(sentence, i + 2);
    if (one && other && one !== other) return [one, other];
  }
  return null;
}
