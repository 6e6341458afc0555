import { describe, expect, it } from 'vitest';
import { cityNames } from '../src/cities.ts';
import { DIPLOMATIC_PLACES } from '../src/cities-places.ts';
import { DOUBTFUL_CITIES, STOPPED_CITIES } from '../src/cities-words.ts';
import { STATES, stateById } from '../src/states.ts';
import { surfaceKey } from '../src/surface.ts';

const CITIES = new Map(cityNames().map((entry) => [surfaceKey(entry.name), entry]));

/** Name → city of today, country, "*" for a capital, "?" for an ambiguous name; null where it is no name of a city. */
const LOOKUPS: readonly (readonly [string, string | null])[] = [
  ['Geneva', 'Geneva CHE'],
  ['Genève', 'Geneva CHE'],
  ['New York', 'New York USA'],
  ['Brussels', 'Brussels BEL *'],
  ['The Hague', 'The Hague NLD'],
  ['Sharm el-Sheikh', 'Sharm el-Sheikh EGY'],
  ['Sharm el Sheikh', 'Sharm el-Sheikh EGY'],
  ['Camp David', 'Camp David USA'],
  ['Rambouillet', 'Rambouillet FRA'],
  ['Samarkand', 'Samarkand UZB'],
  ['Bukhara', 'Bukhara UZB'],
  ['Awaza', 'Awaza TKM'],
  ['Nadi', 'Nadi FJI'],
  ['Bali', 'Bali IDN'],
  ['Davos', 'Davos CHE'],
  ['Constantinople', 'Istanbul TUR'],
  ['Leningrad', 'Saint Petersburg RUS'],
  ['St. Petersburg', 'Saint Petersburg RUS'],
  ['Saigon', 'Ho Chi Minh City VNM'],
  ['Bombay', 'Mumbai IND'],
  ['Léopoldville', 'Kinshasa COD *'],
  ['Salisbury', 'Harare ZWE * ?'],
  ['Lourenço Marques', 'Maputo MOZ *'],
  ['Fort-Lamy', "N'Djamena TCD *"],
  ['Batavia', 'Jakarta IDN *'],
  ['Smyrna', 'Izmir TUR'],
  ['Danzig', 'Gdańsk POL'],
  ['Mukden', 'Shenyang CHN'],
  ['Kiev', 'Kyiv UKR *'],
  ['Odessa', 'Odesa UKR'],
  ['Astana', 'Astana KAZ *'],
  ['Cologne', 'Cologne DEU'],
  ['Washington', 'Washington USA * ?'],
  ['Washington, D.C.', 'Washington USA *'],
  ['Victoria', 'Victoria SYC * ?'],
  ['San José', 'San José CRI * ?'],
  ['Singapore', 'Singapore SGP * ?'],
  ['Nice', 'Nice FRA ?'],
  ['Valencia', 'Valencia VEN ?'],
  ['Lagos', 'Lagos NGA'],
  ['Tel Aviv', 'Tel Aviv ISR'],
  ['Union', null],
  ['Central', null],
  ['Reading', null],
  ['Mobile', null],
  ['Male', null],
  ['Obama', null],
  ['Armenia', null],
  ['Jamaica', null],
];

describe('cityNames', () => {
  it('lists each name once', () => {
    expect(CITIES.size).toBe(cityNames().length);
    expect(CITIES.size).toBeGreaterThan(5000);
  });

  it('places every city in a state of the table', () => {
    for (const { name, country } of cityNames()) expect(stateById(country), name).toBeDefined();
  });

  it('knows the capital of every state', () => {
    const missing = STATES.filter((state) => state.kind === 'state').filter((state) => {
      const found = state.capitals.map((name) => CITIES.get(surfaceKey(name)));
      return !found.some((city) => city?.country === state.id);
    });
    expect(missing.map((state) => state.id)).toEqual(['MDV']);
  });

  it('leaves out the stopped names, and holds the others of the hand-written tables', () => {
    expect(STOPPED_CITIES.filter((name) => CITIES.has(surfaceKey(name)))).toEqual([]);
    const lost = DIPLOMATIC_PLACES.filter(({ name, country }) => CITIES.get(surfaceKey(name))?.country !== country);
    expect(lost).toEqual([]);
    for (const name of DOUBTFUL_CITIES) expect(CITIES.get(surfaceKey(name))?.ambiguous ?? true, name).toBe(true);
  });

  it('calls every contested name ambiguous', () => {
    const contested = cityNames().filter((city) => city.contested);
    expect(contested.length).toBeGreaterThan(20);
    expect(contested.filter((city) => !city.ambiguous)).toEqual([]);
  });

  it.each(LOOKUPS)('reads %s as %s', (name, expected) => {
    const entry = CITIES.get(surfaceKey(name));
    const found = entry && `${entry.city} ${entry.country}${entry.capital ? ' *' : ''}${entry.ambiguous ? ' ?' : ''}`;
    expect(found ?? null).toBe(expected);
  });
});
