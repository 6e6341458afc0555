import type { PartyId } from '../types.ts';

/** States that are called by their form of government: "the Sultanate", "the Kingdom". */
export const STATE_STYLES: ReadonlyMap<string, ReadonlySet<PartyId>> = new Map([
  ['sultanate', new Set(['OMN', 'BRN'])],
  [
    'kingdom',
    new Set([
      'SAU',
      'BHR',
      'JOR',
      'MAR',
      'THA',
      'KHM',
      'GBR',
      'NLD',
      'BEL',
      'DNK',
      'NOR',
      'SWE',
      'ESP',
      'TON',
      'LSO',
      'SWZ',
      'BTN',
    ]),
  ],
]);
