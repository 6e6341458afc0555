import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** "with A, B and C in 1970, 1974 and 1981, respectively": as many dates as there are members, each for its own; none where they do not go together. */
export function respectiveDates(
  { tokens, resolvedDates }: Pick<ResolvedSentence, 'tokens' | 'resolvedDates'>,
  count: number,
  from = 0,
): readonly ResolvedDate[] {
  if (count < 2 || resolvedDates.length < count) return [];
  const respectively = tokens.findIndex(({ norm }, i) => norm === 'respectively' && i >= from);
  if (respectively < 0) return [];
  const dates = resolvedDates.filter((date) => date.from >= from && date.from < respectively && !date.cited);
  return dates.length === count ? dates : [];
}
