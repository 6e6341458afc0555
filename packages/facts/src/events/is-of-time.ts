import type { Clause } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';

/** The subject is a time, or is not read because it is one: "2018 saw", "This year will see". */
export function isOfTime({ sentence: { resolvedDates, tagged } }: EventScene, { subject, verb }: Clause): boolean {
  const end = subject?.to ?? verb.from;
  const timed = resolvedDates.some(({ from, to }) => from < verb.from && to >= end - 1 && to <= verb.from);
  return (
    timed &&
    (subject === null ||
      resolvedDates.some(({ from, to }) => from < subject.to && subject.from < to) ||
      /^(?:year|month|decade|week|period|day)$/.test(tagged.lemmas[subject.head] ?? ''))
  );
}
