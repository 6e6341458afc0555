import { CITY_ROWS } from './cities.generated.ts';
import { DIPLOMATIC_PLACES } from './cities-places.ts';
import { CITY_SPELLINGS } from './cities-spellings.ts';
import { DOUBTFUL_CITIES, STOPPED_CITIES } from './cities-words.ts';
import { STATES } from './states.ts';
import { stateNames } from './states-names.ts';
import { surfaceKey, withoutHyphens } from './surface.ts';

/** A name of a city; the biggest city of that name in the world, a capital before all others. */
export interface CityName {
  readonly name: string;
  /** The name that prose of today uses; `name` itself but for earlier names and other spellings. */
  readonly city: string;
  /** ISO alpha-3. */
  readonly country: string;
  readonly capital: boolean;
  /** Inhabitants, rounded to thousands; 0 where the table does not know. */
  readonly population: number;
  /** True where a city of another country is a capital too or has more than 30 % of its population: the country is open. */
  readonly contested: boolean;
  /** The other states that have a city of this name. */
  readonly elsewhere: readonly string[];
  /** True where it is contested, or where the name is also a word, a person's or a state's: the text has to tell. */
  readonly ambiguous: boolean;
}

/** How much of the bigger city's population a namesake abroad needs to make the name ambiguous. */
const RIVAL_SHARE = 0.3;

function tableCities(): CityName[] {
  return Object.entries(CITY_ROWS).flatMap(([country, row]) =>
    row.split('|').map((cell) => {
      const capital = cell.startsWith('*');
      const space = cell.lastIndexOf(' ');
      const name = cell.slice(capital ? 1 : 0, space);
      return {
        name,
        city: name,
        country,
        capital,
        population: Number(cell.slice(space + 1)) * 1000,
        contested: false,
        elsewhere: [],
        ambiguous: false,
      };
    }),
  );
}

/** `known` as `name`: another name of the same city. */
function renamed(known: CityName | undefined, name: string, city: string, country: string): CityName {
  if (known !== undefined) return { ...known, name };
  return { name, city, country, capital: false, population: 0, contested: false, elsewhere: [], ambiguous: false };
}

/** "St." and "St" for "Saint" and the reverse, as prose mixes them. */
function saintSpellings(entry: CityName): CityName[] {
  const match = /^(?:Saint|St\.?) (.+)$/.exec(entry.name);
  if (match === null) return [entry];
  return [`Saint ${match[1]}`, `St. ${match[1]}`, `St ${match[1]}`].map((name) => ({ ...entry, name }));
}

function hyphenSpellings(entry: CityName): CityName[] {
  return [entry, ...withoutHyphens(entry.name).map((name) => ({ ...entry, name }))];
}

function allCities(): CityName[] {
  const table = tableCities();
  const byPlace = new Map(table.map((entry) => [`${entry.country} ${surfaceKey(entry.name)}`, entry]));
  const find = (name: string, country: string): CityName | undefined => byPlace.get(`${country} ${surfaceKey(name)}`);
  const places = DIPLOMATIC_PLACES.filter(({ name, country }) => find(name, country) === undefined).map(
    ({ name, country }) => renamed(undefined, name, name, country),
  );
  for (const place of places) byPlace.set(`${place.country} ${surfaceKey(place.name)}`, place);
  const spellings = CITY_SPELLINGS.flatMap(({ city, country, spellings }) =>
    [city, ...spellings]
      .filter((name) => find(name, country) === undefined)
      .map((name) => renamed(find(city, country), name, city, country)),
  );
  for (const entry of spellings) byPlace.set(`${entry.country} ${surfaceKey(entry.name)}`, entry);
  // Seats of government that the source table lacks or spells otherwise.
  const seats = STATES.filter((state) => state.kind !== 'former').flatMap((state) =>
    state.capitals
      .filter((name) => find(name, state.id) === undefined)
      .map((name) => ({ ...renamed(undefined, name, name, state.id), capital: name === state.capitals[0] })),
  );
  return [...table, ...places, ...spellings, ...seats].flatMap(saintSpellings).flatMap(hyphenSpellings);
}

/** Places and spellings that the hand-written tables name: prose means them rather than a bigger namesake. */
function curatedKeys(): ReadonlySet<string> {
  return new Set([
    ...DIPLOMATIC_PLACES.map(({ name, country }) => `${country} ${surfaceKey(name)}`),
    ...CITY_SPELLINGS.flatMap(({ country, spellings }) => spellings.map((name) => `${country} ${surfaceKey(name)}`)),
  ]);
}

/** 2 for a capital, 1 for a city of the hand-written tables, 0 for any other. */
function rank(city: CityName, curated: ReadonlySet<string>): number {
  if (city.capital) return 2;
  return curated.has(`${city.country} ${surfaceKey(city.name)}`) ? 1 : 0;
}

/** The city that `a` and `b`, namesakes in two states, are taken for. */
function mergeNamesakes(a: CityName, b: CityName, curated: ReadonlySet<string>): CityName {
  const order = rank(a, curated) - rank(b, curated) || a.population - b.population;
  const [first, second] = order >= 0 ? [a, b] : [b, a];
  const known = rank(first, curated) === 1 && first.population === 0;
  const rival = known
    ? rank(second, curated) > 0
    : second.capital || second.population > first.population * RIVAL_SHARE;
  const contested = first.contested || rival;
  const elsewhere = [...new Set([...a.elsewhere, ...b.elsewhere, second.country])].filter((id) => id !== first.country);
  return { ...first, contested, elsewhere, ambiguous: first.ambiguous || second.ambiguous || contested };
}

function buildCities(): readonly CityName[] {
  const curated = curatedKeys();
  const stopped = new Set(STOPPED_CITIES.map(surfaceKey));
  const doubtful = new Set(DOUBTFUL_CITIES.map(surfaceKey));
  const states = new Map(
    stateNames()
      .filter((entry) => entry.form !== 'city')
      .map((entry) => [surfaceKey(entry.name), entry.stateId]),
  );
  const byKey = new Map<string, CityName>();
  for (const city of allCities()) {
    const key = surfaceKey(city.name);
    const state = states.get(key);
    if (stopped.has(key) || (state !== undefined && state !== city.country)) continue;
    const known = byKey.get(key);
    const sure = { ...city, ambiguous: doubtful.has(key) || state !== undefined };
    if (known === undefined) byKey.set(key, sure);
    else if (known.country !== city.country) {
      byKey.set(key, mergeNamesakes(known, sure, curated));
    }
  }
  return [...byKey.values()];
}

let cities: readonly CityName[] | undefined;

/** Every name of a city, each once. */
export function cityNames(): readonly CityName[] {
  cities ??= buildCities();
  return cities;
}
