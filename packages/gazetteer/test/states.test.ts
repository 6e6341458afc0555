import { describe, expect, it } from 'vitest';
import { REGIONS } from '../src/regions.ts';
import { STATES, stateById } from '../src/states.ts';
import { DEFAULT_HOLDERS, stateNames } from '../src/states-names.ts';
import { surfaceKey } from '../src/surface.ts';

const MEMBERS =
  `AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI
CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN
FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT
KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD
NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP
SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT
VEN VNM YEM ZMB ZWE`.split(/\s+/);

const STOP_WORDS =
  'a an and are as at be but by for from had has have he her his i in is it its male may me most no not of on or our she so than that the their them they this to up was we were which who will with you'.split(
    ' ',
  );

const NAMES = new Map(stateNames().map((entry) => [surfaceKey(entry.name), entry]));

/** Surface form → state, form and "?" where it is ambiguous; null where it is no name of a state. */
const LOOKUPS: readonly (readonly [string, string | null])[] = [
  ['Turkmenistan', 'TKM name'],
  ['Turkmen', 'TKM demonym'],
  ['Turkmens', 'TKM people'],
  ['Ashkhabad', 'TKM city'],
  ['Belarussian', 'BLR demonym'],
  ['Byelorussia', 'BLR name'],
  ['Hashemite Kingdom of Jordan', 'JOR name'],
  ['Jordan', 'JOR name ?'],
  ["Lao People's Democratic Republic", 'LAO name'],
  ['Laos', 'LAO name'],
  ['Turkiye', 'TUR name'],
  ['Turkey', 'TUR name'],
  ['Ottoman Empire', 'TUR name'],
  ["Cote d'Ivoire", 'CIV name'],
  ['Ivory Coast', 'CIV name'],
  ['Czech Republic', 'CZE name'],
  ['DRC', 'COD acronym'],
  ['Congo (Kinshasa)', 'COD name'],
  ['Congo', 'COG name ?'],
  ['Congolese', 'COD demonym ?'],
  ['Zaire', 'COD name'],
  ['Republic of Korea', 'KOR name'],
  ['Korean', 'KOR demonym ?'],
  ['North Korean', 'PRK demonym'],
  ['DPRK', 'PRK acronym'],
  ['PRC', 'CHN acronym'],
  ['Republic of China', 'TWN name ?'],
  ["People's Republic of China", 'CHN name'],
  ['US', 'USA acronym'],
  ['U.S.', 'USA acronym'],
  ['United States', 'USA name'],
  ['American', 'USA demonym ?'],
  ['UK', 'GBR acronym'],
  ['Britain', 'GBR name'],
  ['British', 'GBR demonym'],
  ['Dutch', 'NLD demonym'],
  ['Swedes', 'SWE people'],
  ['Filipinos', 'PHL people'],
  ['Saudi', 'SAU demonym'],
  ['Emirati', 'ARE demonym'],
  ['Kiev', 'UKR city'],
  ['Nur-Sultan', 'KAZ city'],
  ['Nur Sultan', 'KAZ city'],
  ['Peking', 'CHN city'],
  ['Burma', 'MMR name'],
  ['Siam', 'THA name'],
  ['Persia', 'IRN name'],
  ['Ceylon', 'LKA name'],
  ['Dahomey', 'BEN name'],
  ['Prussia', 'DEU name ?'],
  ['West Germany', 'DEU name'],
  ['East Germany', 'DDR name'],
  ['Papal States', 'VAT name'],
  ['Gran Colombia', 'COL name'],
  ['Soviet', 'SUN demonym'],
  ['U.S.S.R.', 'SUN acronym'],
  ['Federal Republic of Yugoslavia', 'SCG name'],
  ['Republic of Vietnam', 'VNM name'],
  ['Democratic Republic of Vietnam', 'VDR name'],
  ['Republic of Texas', 'USA name'],
  ['Texas', null],
  ['Hawaii', null],
  ['Dominican', 'DOM demonym ?'],
  ['Dominica', 'DMA name'],
  ['St. Lucia', 'LCA name'],
  ['St Kitts and Nevis', 'KNA name'],
  ['Trinidad & Tobago', 'TTO name'],
  ['Guinea-Bissau', 'GNB name'],
  ['Guinea Bissau', 'GNB name'],
  ['Georgia', 'GEO name ?'],
  ['South Georgia', 'SGS name'],
  ['Malé', 'MDV city'],
  ['English', null],
  ['Latin American', null],
  ['European', null],
];

describe('states', () => {
  it('holds every member state of the United Nations', () => {
    expect(new Set(MEMBERS).size).toBe(193);
    const missing = MEMBERS.filter((id) => stateById(id)?.kind !== 'state');
    expect(missing).toEqual([]);
    const others = STATES.filter((state) => state.kind === 'state' && !MEMBERS.includes(state.id));
    expect(others.map((state) => state.id).sort()).toEqual(['COK', 'NIU', 'PSE', 'TWN', 'VAT', 'XKX']);
  });

  it('has one row per code, and codes of the right shape', () => {
    expect(new Set(STATES.map((state) => state.id)).size).toBe(STATES.length);
    for (const state of STATES) {
      expect(state.id).toMatch(/^[A-Z]{3}$/);
      expect(state.currency, state.id).toMatch(/^[A-Z]{3}$/);
      if (state.wikidata !== null) expect(state.wikidata, state.id).toMatch(/^Q[1-9]\d*$/);
      if (state.kind === 'state') expect(state.capitals.length, state.id).toBeGreaterThan(0);
    }
    const items = STATES.flatMap((state) => state.wikidata ?? []);
    expect(new Set(items).size).toBe(items.length);
  });

  it('names the successor and the last year of former states, and of no other', () => {
    for (const state of STATES) {
      expect(state.lastYear !== undefined, state.id).toBe(state.kind === 'former');
      if (state.kind === 'former') expect(stateById(state.successor ?? ''), state.id).toBeDefined();
      else expect(state.successor, state.id).toBeNull();
    }
  });

  it('marks only forms that it has as ambiguous', () => {
    for (const state of STATES) {
      const forms = [
        state.name,
        state.officialName,
        ...state.aliases,
        ...state.demonyms,
        ...state.people,
        ...state.capitals,
      ];
      for (const form of state.ambiguous ?? []) expect(forms, state.id).toContain(form);
    }
  });
});

describe('stateNames', () => {
  it('lists each surface form once, and no stop word', () => {
    expect(NAMES.size).toBe(stateNames().length);
    expect(STOP_WORDS.filter((word) => NAMES.has(word) && NAMES.get(word)?.exact !== true)).toEqual([]);
    for (const entry of stateNames()) expect(entry.name).toBe(entry.name.trim());
  });

  it('resolves every form of two states by the table of default holders', () => {
    const users = new Map<string, Set<string>>();
    for (const state of STATES) {
      for (const form of [state.name, ...state.aliases, ...state.demonyms, ...state.people, ...state.capitals]) {
        const key = surfaceKey(form);
        users.set(key, (users.get(key) ?? new Set()).add(state.id));
      }
    }
    const shared = [...users].filter(([, ids]) => ids.size > 1).map(([key]) => key);
    expect(shared.sort()).toEqual(Object.keys(DEFAULT_HOLDERS).sort());
  });

  it.each(LOOKUPS)('reads %s as %s', (name, expected) => {
    const entry = NAMES.get(surfaceKey(name));
    const found = entry === undefined ? null : `${entry.stateId} ${entry.form}${entry.ambiguous ? ' ?' : ''}`;
    expect(found).toBe(expected);
  });
});

describe('REGIONS', () => {
  it('names each region once, and none that is a name of a state', () => {
    const keys = REGIONS.map((region) => surfaceKey(region.name));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.filter((key) => NAMES.has(key))).toEqual([]);
  });

  it('places regions in states of the table', () => {
    for (const { name, country } of REGIONS) if (country !== null) expect(stateById(country), name).toBeDefined();
  });

  it.each([
    ['Gaza', 'PSE'],
    ['Crimea', 'UKR'],
    ['New Mexico', 'USA'],
    ['Northern Ireland', 'GBR'],
    ['Central Asia', null],
    ['Gulf of Guinea', null],
  ])('knows %s', (name, country) => {
    expect(REGIONS.find((region) => region.name === name)).toEqual({ name, country });
  });
});
