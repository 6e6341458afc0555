import { personId } from '@diplomatic-relations/engine';
import { stateById } from '@diplomatic-relations/gazetteer';
import type { SourceDocument } from '../claim.ts';
import { readDocument, type Reading } from '../extract-document.ts';
import { inventedNames, renamePeople } from './people-names.ts';
import type { StandIn } from './stand-in-states.ts';
import { stateRenamer } from './state-forms.ts';
import { mapStrings, type Transformation, type Variant } from './variant.ts';

/** The document's two parties, as far as they are states, become two others, and its people get other names. */
export function renamePair(pair: readonly [StandIn, StandIn]): Transformation {
  return { name: `rename the pair to ${pair[0].id} and ${pair[1].id}`, apply: (source) => renamed(source, pair) };
}

function renamed(source: SourceDocument, pair: readonly [StandIn, StandIn]): Variant | null {
  const reading = readDocument(source, () => {});
  const states = reading.document.mainPair?.filter((party) => stateById(party) !== undefined) ?? [];
  if (states.length === 0 || mentionsAny(reading, pair)) return null;
  const standIns = new Map(states.map((party, index) => [party, pair[index] as StandIn]));
  const people = inventedNames([...namesOf(reading)].filter((name) => !/^\p{Lu}+$/u.test(name)));
  const change = stateRenamer(standIns);
  const text = renamePeople(change(source.text, freeOf(organizationSpans(reading))), people);
  const party = (id: string): string => standIns.get(id)?.id ?? id;
  const words = (value: string): string => renamePeople(change(value), people);
  const ids = new Map([...people].map(([from, to]) => [personId(from).slice(7), personId(to).slice(7)]));
  const person = (id: string): string => id.slice(7).split('-').map((part) => ids.get(part) ?? part).join('-');
  const url = source.url !== null || source.publisher !== null ? { url: null, publisher: reading.document.home ? (standIns.get(reading.document.home)?.name ?? source.publisher) : source.publisher } : {};
  return {
    source: { ...source, ...url, text, title: source.title === null ? null : words(source.title) },
    expect: (fact) => mapStrings(fact, (value) => (value.startsWith('person:') ? `person:${person(value)}` : /^(?:[A-Z]{3}|org:\S+)$/.test(value) ? party(value) : words(value))),
  };
}

function mentionsAny(reading: Reading, pair: readonly [StandIn, StandIn]): boolean {
  return pair.some(({ id }) => reading.document.sentences.some((sentence) => sentence.actors.some((actor) => actor.actorId === id) || sentence.places.some((place) => place.country === id)));
}

function namesOf(reading: Reading): ReadonlySet<string> {
  return new Set(reading.document.sentences.flatMap((sentence) => sentence.people.flatMap((person) => [person.fullName, person.name].filter((name): name is string => name !== null))));
}

/** Names of organizations keep the states in them: "NATO-Russia Council". */
function organizationSpans(reading: Reading): { start: number; end: number }[] {
  return reading.document.sentences.flatMap((sentence) =>
    sentence.actors
      .filter((actor) => actor.actorId.startsWith('org:'))
      .map((actor) => ({ start: sentence.tokens[actor.from]?.start ?? 0, end: sentence.tokens[actor.to - 1]?.end ?? 0 })),
  );
}

function freeOf(spans: readonly { start: number; end: number }[]): (start: number, end: number) => boolean {
  return (start, end) => !spans.some((span) => start < span.end && span.start < end);
}
