import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Amount } from './amounts.ts';

/** How far the year's words may stand from the amount, for a bracket or a preposition. */
const NEAR = 6;
const LEADING = /^(?:in|during|over|for|at|the|same|corresponding|similar|period|months|time|span|of)$/;
const LAST_YEAR = /^(?:last|previous|preceding|prior|earlier|before)$/;

/** "A in the first half of 2017, against B in the same period of 2016": that part of the other year; null where no amount is told so. */
export function samePeriodBefore(sentence: ResolvedSentence, amount: Amount): string | null {
  const { tokens, resolvedDates } = sentence;
  const date = resolvedDates.find(
    ({ from, to }) =>
      (from >= amount.to &&
        from - amount.to <= NEAR &&
        tokens.slice(amount.to, from).every(({ norm }) => LEADING.test(norm))) ||
      (to <= amount.from && amount.from - to <= 1 && tokens[amount.from - 1]?.text === '('),
  );
  if (!date) return null;
  const words = tokens.slice(Math.max(0, date.from - 5), date.to).map(({ norm }) => norm);
  const at = words.findIndex((word) => /^(?:same|corresponding|similar)$/.test(word));
  if (at < 0 || !words.slice(at).some((word) => /^(?:period|months|time|span)$/.test(word))) return null;
  const whole = resolvedDates.find(
    (other) => other.to <= Math.min(date.from, amount.from) && /^\d{4}/.test(other.edtf),
  );
  return whole ? movedTo(whole, yearOf(tokens, date, whole)) : null;
}

/** The year that is named, or the one before the period spoken of. */
function yearOf(tokens: ResolvedSentence['tokens'], date: ResolvedDate, whole: ResolvedDate): number {
  const words = tokens.slice(date.from, date.to + 1).map(({ norm }) => norm);
  const named = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  return named && !words.some((word) => LAST_YEAR.test(word)) ? Number(named) : Number(whole.edtf.slice(0, 4)) - 1;
}

/** The same part of another year. */
function movedTo({ edtf }: ResolvedDate, year: number): string | null {
  const own = edtf.slice(0, 4);
  const parts = edtf.split('/');
  return parts.every((part) => part.startsWith(own)) ? parts.map((part) => `${year}${part.slice(4)}`).join('/') : null;
}
