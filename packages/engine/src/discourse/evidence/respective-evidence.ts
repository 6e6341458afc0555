import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

/** "the ministers of Peru and Chile, N and M": as many persons as parties, in the same order. */
export function respectiveEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const named = sentence.persons.filter((one) => one.name !== null);
  const people = runAround(named, named.indexOf(person), sentence);
  const inTurn = partyInTurn(sentence, named, person);
  if (inTurn) add(inTurn, 4);
  if (inTurn || people.length < 2) return;
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

/** "N and M chaired the delegations of Peru and Chile, respectively": the word itself puts persons and parties into one order. */
function partyInTurn(sentence: ParsedSentence, all: readonly PersonMention[], person: PersonMention): PartyId | null {
  if (all.length < 2 || !sentence.tokens.some(({ norm }) => norm === 'respectively')) return null;
  // "Minister N of Peru met the ministers of Kenya and Norway, M and O, respectively": N has his own.
  const named = all.filter((one) => !sentence.actors.some(({ from, to }) => one.from <= from && to <= one.to));
  if (named.length < 2 || !named.includes(person)) return null;
  const parties: PartyId[] = [];
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const actor of sentence.actors) {
    if (all.some((one) => one.from <= actor.from && actor.to <= one.to)) continue;
    if (!parties.includes(actor.actorId)) parties.push(actor.actorId);
    from = Math.min(from, actor.from);
    to = Math.max(to, actor.to);
  }
  if (parties.length !== named.length) return null;
  const apart = named.every((one) => one.to <= from) || named.every((one) => one.from >= to);
  return apart ? (parties[named.indexOf(person)] ?? null) : null;
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
