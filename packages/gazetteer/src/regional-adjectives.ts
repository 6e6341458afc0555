import { AFRICA } from './states/africa.ts';
import { AMERICAS } from './states/americas.ts';
import { ASIA } from './states/asia.ts';
import { EUROPE } from './states/europe.ts';
import { OCEANIA } from './states/oceania.ts';
import type { State } from './states/state.ts';

const idsOf = (states: readonly State[]): string[] => states.map(({ id }) => id);

const list = (ids: string): string[] => ids.split(' ');

const CARIBBEAN = list('ATG BHS BRB BLZ CUB DMA DOM GRD GUY HTI JAM KNA LCA SUR TTO VCT');
const NORDIC = list('DNK FIN ISL NOR SWE');
const SOUTHEAST_ASIAN = list('BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM');
const SOUTH_CAUCASIAN = list('ARM AZE GEO');

const ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map([
  ['african', idsOf(AFRICA)],
  ['asian', idsOf(ASIA)],
  ['european', idsOf(EUROPE)],
  ['oceanian', idsOf(OCEANIA)],
  ['pacific', idsOf(OCEANIA)],
  ['caribbean', CARIBBEAN],
  [
    'latin american',
    idsOf(AMERICAS).filter((id) => !/^(?:USA|CAN|ATG|BHS|BRB|DMA|GRD|GUY|JAM|KNA|LCA|TTO|VCT)$/.test(id)),
  ],
  ['south american', list('ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN')],
  ['central american', list('BLZ CRI SLV GTM HND NIC PAN')],
  ['north american', list('CAN MEX USA')],
  ['andean', list('BOL CHL COL ECU PER VEN')],
  ['gulf', list('ARE BHR IRN IRQ KWT OMN QAT SAU')],
  ['arab', list('ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM')],
  ['maghreb', list('DZA LBY MAR MRT TUN')],
  ['sahel', list('BFA MLI MRT NER TCD')],
  ['sahelian', list('BFA MLI MRT NER TCD')],
  ['north african', list('DZA EGY LBY MAR MRT SDN TUN')],
  ['west african', list('BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO')],
  ['east african', list('BDI DJI ERI ETH KEN RWA SOM SSD SDN TZA UGA')],
  ['southern african', list('AGO BWA LSO MDG MOZ MUS MWI NAM SWZ ZAF ZMB ZWE')],
  ['balkan', list('ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN XKX')],
  ['baltic', list('EST LVA LTU')],
  ['nordic', NORDIC],
  ['scandinavian', NORDIC],
  ['iberian', list('ESP PRT')],
  ['caucasian', SOUTH_CAUCASIAN],
  ['caucasus', SOUTH_CAUCASIAN],
  ['south caucasus', SOUTH_CAUCASIAN],
  ['central asian', list('KAZ KGZ TJK TKM UZB')],
  ['south asian', list('AFG BGD BTN IND LKA MDV NPL PAK')],
  ['southeast asian', SOUTHEAST_ASIAN],
  ['south-east asian', SOUTHEAST_ASIAN],
  ['east asian', list('CHN JPN KOR MNG PRK TWN')],
  ['himalayan', list('BTN NPL')],
]);

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...ADJECTIVES].map(([adjective, ids]) => [adjective, new Set(ids)]),
);

/** The states of which one may be called by the adjective of its part of the world ("the Andean nation"); undefined for any other word. */
export function statesOfRegion(adjective: string): ReadonlySet<string> | undefined {
  return SETS.get(adjective);
}
