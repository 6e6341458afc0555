import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { Amount } from './amounts.ts';
import type { Figure } from './figure.ts';

/** "from A to B": two amounts of one thing, what it was and what it became. */
export function isFromTo(sentence: ResolvedSentence, first: Amount, second: Amount): boolean {
  return isBehind(sentence, first, 'from') && isBehind(sentence, second, 'to') && first.to <= second.from;
}

function isBehind({ tokens }: ResolvedSentence, { from }: Amount, preposition: string): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => norm === preposition);
}

/**
 * "rose from A to B in 2017": the year is that of B, and when it was A nobody says, so that A is no figure; "between 2010 and 2017"
 * gives each its end. Other figures stay as they are.
 */
export function splitRises<F extends Figure>(sentence: ResolvedSentence, figures: readonly F[]): readonly F[] {
  if (figures.length < 2) return figures;
  const kept: F[] = [];
  for (let k = 0; k < figures.length; k++) {
    const first = figures[k] as F;
    const second = figures[k + 1];
    if (
      second === undefined ||
      second.metric !== first.metric ||
      second.unit !== first.unit ||
      !isFromTo(sentence, first.amount, second.amount)
    ) {
      kept.push(first);
      continue;
    }
    if (isDatedBetween(sentence, first.amount, second.amount)) {
      kept.push(first, second.period === first.period ? { ...second, period: dateBefore(sentence, first) } : second);
      k++;
      continue;
    }
    const years = /^(\d{4})\/(\d{4})$/.exec(first.period ?? '');
    if (years) kept.push({ ...first, period: years[1] as string }, { ...second, period: years[2] as string });
    else kept.push(second);
    k++;
  }
  return kept;
}

/** "In 2017, exports rose from A in 2016 to B": the year of B. */
function dateBefore({ resolvedDates }: ResolvedSentence, { amount, period }: Figure): string | null {
  return resolvedDates.findLast(({ to, edtf }) => to <= amount.from && edtf !== period)?.edtf ?? null;
}

function isDatedBetween({ resolvedDates }: ResolvedSentence, first: Amount, second: Amount): boolean {
  return resolvedDates.some(({ from, to }) => from >= first.to && to <= second.from);
}
