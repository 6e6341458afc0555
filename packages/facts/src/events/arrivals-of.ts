import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';

/** "The arrival of President N in Lima on Friday", "On arrival in Lima on Friday, President N thanked her hosts": an official's, told with its place and its day. */
export function isArrivalOf({ sentence }: EventScene, { head, phrases }: EventNoun): boolean {
  const { tokens, people, resolvedDates, clauses } = sentence;
  if (tokens[head]?.norm !== 'arrival') return false;
  const goal = phrases.findLast(({ preposition }) => preposition === 'in' || preposition === 'at');
  const end = Math.max(goal?.to ?? 0, ...phrases.map(({ to }) => to));
  if (goal === undefined || !resolvedDates.some(({ from }) => from >= goal.to && from <= end + 2)) return false;
  const of = phrases.find(({ preposition }) => preposition === 'of');
  const subject = clauses.find(({ form, verb }) => form === 'finite' && verb.from > head)?.subject;
  const traveller = of ?? (/^(?:on|upon)$/.test(tokens[head - 1]?.norm ?? '') ? subject : null);
  return (
    traveller !== null &&
    traveller !== undefined &&
    people.some(
      ({ name, offices, from, to }) =>
        name !== null && offices.length > 0 && from < traveller.to && traveller.from < to,
    )
  );
}
