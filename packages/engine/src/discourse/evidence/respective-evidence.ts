import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** "the ministers of Peru and Chile, N and M": as many persons as parties, in the same order. */
export function respectiveEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const named = sentence.persons.filter((one) => one.name !== null);
  const people = runAround(named, named.indexOf(person), sentence);
  if (people.length < 2) return;
  const actors = sentence.actors.filter(
    (actor) =>
      actor.to <= (people[0] as PersonMention).from &&
      !sentence.persons.some((one) => one.from <= actor.from && actor.to <= one.to && one.name !== null),
  );
  const parties = runAround(actors, actors.length - 1, sentence);
  const ids = new Set(parties.map((actor) => actor.actorId));
  if (parties.length !== people.length || ids.size !== parties.length) return;
  const actor = parties[people.indexOf(person)];
  if (actor) add(actor.actorId, 3);
}

/** The members of the enumeration that `at` belongs to: only commas, "and" and articles stand between them. */
function runAround<T extends { readonly from: number; readonly to: number }>(
  items: readonly T[],
  at: number,
  sentence: ParsedSentence,
): T[] {
  const joined = (a: T | undefined, b: T | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.to <= b.from &&
    b.from - a.to <= 3 &&
    sentence.tokens.slice(a.to, b.from).every((token) => /^(?:,|and|the|respectively)$/.test(token.norm)) &&
    b.from > a.to;
  let first = at;
  let last = at;
  while (first > 0 && joined(items[first - 1], items[first])) first--;
  while (joined(items[last], items[last + 1])) last++;
  return at < 0 ? [] : items.slice(first, last + 1);
}
