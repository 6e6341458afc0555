import type { ResolvedDate, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { type FactDate, factDate } from '../shared/dates.ts';

/** "joined X in 1998 and Y in 2011", "in 1960 joined X and in 1974 Y", "In 1960 it joined X, and Y in 1974": of one among several names the date that is its own, which is the one before the verb where a later name has another; null where none is told. */
export function dateOfEach(
  sentence: ResolvedSentence,
  name: TokenRange,
  names: readonly TokenRange[],
  verb: TokenRange,
): FactDate | null {
  const own = beside(sentence, name, names, verb);
  if (own !== null) return factDate(own);
  const later = names.some((other) => other.from > name.from && beside(sentence, other, names, verb) !== null);
  if (!later) return null;
  const [fronted, second] = sentence.resolvedDates.filter(({ to }) => to <= verb.from);
  if (fronted) return second === undefined ? factDate(fronted) : null;
  const { date } = sentence.segment;
  return date === undefined ? null : { date, date_basis: 'stated' };
}

function beside(
  { tokens, resolvedDates }: ResolvedSentence,
  { from, to }: TokenRange,
  names: readonly TokenRange[],
  verb: TokenRange,
): ResolvedDate | null {
  if (names.length < 2) return null;
  if (IN.test(tokens[to]?.norm ?? '')) return resolvedDates.find((date) => date.from === to + 1) ?? null;
  const start = tokens[from - 1]?.norm === 'the' ? from - 1 : from;
  const before = resolvedDates.find(
    (date) => date.to === start || (tokens[start - 1]?.norm === ',' && date.to === start - 1),
  );
  if (before === undefined || before.from < verb.to || !IN.test(tokens[before.from - 1]?.norm ?? '')) return null;
  // "joined X in 1998, Y and Z": the date closes what stands before it.
  return names.some((other) => other.to === before.from - 1) ? null : before;
}

const IN = /^(?:in|on)$/;
