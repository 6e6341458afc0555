import { hasOffice, personId } from '@diplomatic-relations/engine';
import { cityNames, stateById } from '@diplomatic-relations/gazetteer';
import type { SourceDocument } from '../claim.ts';
import { type Reading, readDocument } from '../extract-document.ts';
import { inventedNames, renamePeople } from './people-names.ts';
import { reflow } from './reflow.ts';
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
  const standIns = [pair, [...pair].reverse()]
    .map((order) => new Map(states.map((party, index) => [party, order[index] as StandIn])))
    .find((map) => mayHoldOffice(reading, map));
  if (!standIns) return null;
  const people = inventedNames([...namesOf(reading)].filter((name) => !/^\p{Lu}+$/u.test(name)));
  const cities = standInCities(reading, standIns);
  if (!cities) return null;
  const renameStates = stateRenamer(standIns);
  const text = reflow(
    source.text,
    renamePeople(renameCities(renameStates(source.text, freeOf(keptSpans(reading))), cities), people),
  );
  if (givesFirstName(text, standIns, people)) return null;
  const party = (id: string): string => standIns.get(id)?.id ?? id;
  const words = (value: string): string => renamePeople(renameCities(renameStates(value), cities), people);
  const ids = new Map([...people].map(([from, to]) => [personId(from).slice(7), personId(to).slice(7)]));
  const person = (id: string): string =>
    id
      .slice(7)
      .split('-')
      .map((part) => ids.get(part) ?? part)
      .join('-');
  const url =
    source.url !== null || source.publisher !== null
      ? {
          url: null,
          publisher: reading.document.home
            ? (standIns.get(reading.document.home)?.name ?? source.publisher)
            : source.publisher,
        }
      : {};
  return {
    source: { ...source, ...url, text, title: source.title === null ? null : words(source.title) },
    expect: (fact) =>
      mapStrings(fact, (value) =>
        value.startsWith('person:')
          ? `person:${person(value)}`
          : /^(?:[A-Z]{3}|org:\S+)$/.test(value)
            ? party(value)
            : words(value),
      ),
  };
}

const OF_SOME_STATES = /\b(?:secretary of state|foreign secretary)\b|^(?:u\.?s\.? )?representative$/i;

/**
 * False where somebody would hold an office that the stand-in has not: no text speaks of a President of Norway. Where the text does not
 * say whose officer somebody is, the states' own offices may be what tells, so that the stand-ins must have the same ones.
 */
function mayHoldOffice(reading: Reading, standIns: ReadonlyMap<string, StandIn>): boolean {
  const people = reading.document.sentences.flatMap((sentence) => sentence.people);
  const told = new Set(
    people.filter(({ offices }) => offices.some((office) => office.party !== null)).map(({ fullName }) => fullName),
  );
  // Whether a "Secretary of State" is a minister, and a "representative" a member of parliament, depends on the state.
  if (people.some(({ offices }) => offices.some(({ title }) => OF_SOME_STATES.test(title)))) return false;
  return people.every(({ party, fullName, offices }) =>
    [...standIns].every(([state, { id }]) =>
      told.has(fullName)
        ? party !== state || offices.every((office) => hasOffice(id, office))
        : offices.every((office) => hasOffice(id, office) === hasOffice(state, office)),
    ),
  );
}

function mentionsAny(reading: Reading, pair: readonly [StandIn, StandIn]): boolean {
  return pair.some(({ id }) =>
    reading.document.sentences.some(
      (sentence) =>
        sentence.actors.some((actor) => actor.actorId === id) || sentence.places.some((place) => place.country === id),
    ),
  );
}

function namesOf(reading: Reading): ReadonlySet<string> {
  return new Set(
    reading.document.sentences.flatMap((sentence) =>
      sentence.people.flatMap((person) =>
        [person.fullName, person.name].filter((name): name is string => name !== null),
      ),
    ),
  );
}

/** "The Jordanian Ambassador to Chad Melvane Dorrick": Chad, Jordan and Georgia are given names too, and before a name nobody can tell. */
function givesFirstName(
  text: string,
  standIns: ReadonlyMap<string, StandIn>,
  people: ReadonlyMap<string, string>,
): boolean {
  const names = [...standIns.values()].map(({ name }) => name).filter((name) => /^(?:Chad|Jordan|Georgia)$/.test(name));
  return (
    names.length > 0 &&
    people.size > 0 &&
    new RegExp(`\\b(?:${names.join('|')})\\s+(?:${[...people.values()].join('|')})\\b`, 'u').test(text)
  );
}

/**
 * Towns of the two states become towns of their stand-ins, the biggest first. Null where a stand-in has no town left, as the
 * Holy See has none: a text that keeps the town says that it lies in the other state, and is another text.
 */
function standInCities(reading: Reading, standIns: ReadonlyMap<string, StandIn>): ReadonlyMap<string, string> | null {
  const map = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const place of reading.document.sentences.flatMap((sentence) => sentence.places)) {
    const standIn = place.country === null ? undefined : standIns.get(place.country);
    if (!standIn || map.has(place.city) || stateById(place.country ?? '')?.capitals.includes(place.city)) continue;
    const index = taken.get(standIn.id) ?? 0;
    const town = townsOf(standIn)[index];
    if (!town) return null;
    taken.set(standIn.id, index + 1);
    map.set(place.city, town);
  }
  return map;
}

function townsOf(standIn: StandIn): string[] {
  const towns = cityNames().filter(
    (city) =>
      city.country === standIn.id &&
      !city.ambiguous &&
      !city.capital &&
      city.name === city.city &&
      city.name !== standIn.capital,
  );
  return towns.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1)).map((city) => city.name);
}

function renameCities(text: string, cities: ReadonlyMap<string, string>): string {
  let renamed = text;
  for (const [from, to] of [...cities].sort((a, b) => b[0].length - a[0].length))
    renamed = renamed.replaceAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
      to,
    );
  return renamed;
}

/** Names of organizations and of people keep the states in them: "NATO-Russia Council", a family named for a country. */
function keptSpans(reading: Reading): { start: number; end: number }[] {
  return reading.document.sentences.flatMap((sentence) => {
    const ranges = [
      ...sentence.actors.filter((actor) => actor.actorId.startsWith('org:')),
      ...sentence.persons.flatMap((person) => (person.nameRange ? [person.nameRange] : [])),
    ];
    return ranges.map((range) => ({
      start: sentence.tokens[range.from]?.start ?? 0,
      end: sentence.tokens[range.to - 1]?.end ?? 0,
    }));
  });
}

function freeOf(spans: readonly { start: number; end: number }[]): (start: number, end: number) => boolean {
  return (start, end) => !spans.some((span) => start < span.end && span.start < end);
}
