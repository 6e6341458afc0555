import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** "with A, B and C in 1970, 1974 and 1981, respectively": as many dates as there are members, each for its own, the last ones where others are told before; none where they do not go together. */
export function respectiveDates(
  { tokens, resolvedDates }: Pick<ResolvedSentence, 'tokens' | 'resolvedDates'>,
  count: number,
  from = 0,
): readonly ResolvedDate[] {
  if (count < 2 || resolvedDates.length < count) return [];
  const respectively = tokens.findIndex(({ norm }, i) => norm === 'respectively' && i >= from);
  if (respectively < 0) return [];
  const dates = resolvedDates.filter((date) => date.from >= from && date.from < respectively && !date.cited);
  const last = dates.slice(-count);
  return last.length === count && (dates.length === count || areListed(tokens, last)) ? last : [];
}

/** "in June 1990 and May 1992": nothing but what joins them stands between the dates. */
function areListed(tokens: ResolvedSentence['tokens'], dates: readonly ResolvedDate[]): boolean {
  return dates.every((date, i) => {
    const next = dates[i + 1];
    return next === undefined || tokens.slice(date.to, next.from).every(({ norm }) => JOINING.test(norm));
  });
}

const JOINING = /^(?:,|and|in|on|the)$/;
