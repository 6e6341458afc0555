import { describe, expect, it } from 'vitest';
import { readDateline } from './dateline.ts';
import { findPageDates } from './page-dates.ts';

/** Paragraph, its city, date as written, agency, and what is left of the paragraph; null where there is no dateline. */
const ROWS: readonly (readonly [string, readonly [string | null, string | null, string | null, string] | null])[] = [
  ['Baku, May 5, AZERTAC', ['Baku', 'May 5', 'AZERTAC', '']],
  ['Hanoi (VNA) – The talks began.', ['Hanoi', null, 'VNA', 'The talks began.']],
  ['Maputo /ANDES/ The President spoke.', ['Maputo', null, 'ANDES', 'The President spoke.']],
  ['MAPUTO - The President spoke.', ['MAPUTO', null, null, 'The President spoke.']],
  ['Maputo – The President spoke.', ['Maputo', null, null, 'The President spoke.']],
  ['Maputo, 10 August 2023 – The President spoke.', ['Maputo', '10 August 2023', null, 'The President spoke.']],
  ['ASTANA. KAZINFORM – The Senate met.', ['ASTANA', null, 'KAZINFORM', 'The Senate met.']],
  ['ASTANA. KAZINFORM The Senate met.', ['ASTANA', null, 'KAZINFORM', 'The Senate met.']],
  ['BEIJING, July 15 (Xinhua) -- Officials met.', ['BEIJING', 'July 15', 'Xinhua', 'Officials met.']],
  ['(Reuters) - Oil rose.', [null, null, 'Reuters', 'Oil rose.']],
  ['MOSCOW, December 4. /TASS/. Envoys met.', ['MOSCOW', 'December 4', 'TASS', 'Envoys met.']],
  ['Baku, Azerbaijan, May 5. Trend: Officials met.', ['Baku', 'May 5', 'Trend', 'Officials met.']],
  ['ABU DHABI, 7th May, 2023 (WAM) -- Rulers met.', ['ABU DHABI', '7th May, 2023', 'WAM', 'Rulers met.']],
  [
    'Addis Ababa, 10 August 2023: The Chairperson spoke.',
    ['Addis Ababa', '10 August 2023', null, 'The Chairperson spoke.'],
  ],
  [
    'Rio de Janeiro (VNA) – The Prime Minister arrived.',
    ['Rio de Janeiro', null, 'VNA', 'The Prime Minister arrived.'],
  ],
  ['27 June 2014, Maputo, Mozambique- The heads met.', ['Maputo', '27 June 2014', null, 'The heads met.']],
  ['31 January 2017, Moscow –  The heads met.', ['Moscow', '31 January 2017', null, 'The heads met.']],
  ['Maputo, Feb 24 -The President spoke.', ['Maputo', 'Feb 24', null, 'The President spoke.']],
  ['TASHKENT, Uzbekistan (AP) — Leaders met.', ['TASHKENT', null, 'AP', 'Leaders met.']],
  ['(TANJUG) - BELGRADE, JUN 24 - On Wednesday they met.', ['BELGRADE', 'JUN 24', null, 'On Wednesday they met.']],
  [
    '(WIREHUB- Daily News Agency (DNA)) MUSCAT, Sept 9 (DNA) -- The Sultan spoke.',
    ['MUSCAT', 'Sept 9', 'DNA', 'The Sultan spoke.'],
  ],
  ['MOSCOW/MAPUTO, May 5 (Reuters) – Ministers agreed.', ['MOSCOW', 'May 5', 'Reuters', 'Ministers agreed.']],
  [
    'MAPUTO, (Delta / Coast News - 6th Mar, 2024) The President spoke.',
    ['MAPUTO', '6th Mar, 2024', 'Delta', 'The President spoke.'],
  ],
  [
    'MAPUTO, (Delta / Coast News / CNA - 6th Mar, 2024) The President spoke.',
    ['MAPUTO', '6th Mar, 2024', 'Delta', 'The President spoke.'],
  ],
  ['Ann Other and Jan Hrubec (The Valley Post)', null],
  ['Thu, November 8, 2018', null],
  ['Thursday, November 8, 2018', null],
  ['Delta News Agency (Maputo)', null],
  ['Turkmenistan – European Union dialogue was held.', null],
  ['The United Nations (UN) – a body of states – met.', null],
  ['NATO, EU agree on plan', null],
  ['Prime Minister (since 2020) – a lawyer – spoke.', null],
  ['On May 5, 2020 – a Tuesday – they met.', null],
  ['Moscow hosted the talks.', null],
  ['President Berdymukhamedov, May 5, spoke.', null],
  ['Photo: Baku, May 5', null],
  ['Maputo-Based Ann Other spoke.', null],
  ['relations began – slowly.', null],
];

const PLACES = new Set(['Maputo', 'MAPUTO', 'Moscow']);

describe('readDateline', () => {
  for (const [text, expected] of ROWS) {
    it(text, () => {
      const head = readDateline(text, 0, text.length, findPageDates(text), (name) => PLACES.has(name));
      const of = (span: { start: number; end: number } | null) =>
        span === null ? null : text.slice(span.start, span.end);
      expect(head === null ? null : [of(head.city), of(head.date), of(head.agency), text.slice(head.end)]).toEqual(
        expected,
      );
    });
  }
});
