import {
  EMIRATES,
  MONARCHIES,
  SULTANATES,
  WITH_CHANCELLOR,
  WITH_FOREIGN_SECRETARY,
  WITH_GOVERNOR_GENERAL,
  WITHOUT_PRIME_MINISTER,
} from '@diplomatic-relations/gazetteer';
import type { Office, PartyId } from '../types.ts';

/** The offices at the head of states that not every state has: how a title names one, and which states have it. */
const HEADS: readonly (readonly [role: string, title: RegExp, has: (state: PartyId) => boolean])[] = [
  ['head_of_government', /\bchancellor\b/i, (state) => WITH_CHANCELLOR.has(state)],
  [
    'head_of_government',
    /\b(?:prime minister|premier)\b/i,
    (state) => !WITHOUT_PRIME_MINISTER.has(state) && !WITH_CHANCELLOR.has(state),
  ],
  ['foreign_minister', /^(?:the )?foreign secretary$/i, (state) => WITH_FOREIGN_SECRETARY.has(state)],
  ['foreign_minister', /^(?:the )?foreign minister$/i, (state) => state !== 'USA' && state !== 'GBR'],
  ['royal', /\bcrown prince/i, (state) => MONARCHIES.has(state) || state === 'ARE'],
  ['head_of_state', /\bpresident\b/i, (state) => !MONARCHIES.has(state)],
  ['head_of_state', /\bgovernor[- ]general\b/i, (state) => WITH_GOVERNOR_GENERAL.has(state)],
  ['head_of_state', /\b(?:emir|amir)\b/i, (state) => EMIRATES.has(state)],
  ['head_of_state', /\bsultan\b/i, (state) => SULTANATES.has(state)],
  ['head_of_state', /\b(?:king|queen|emperor)\b/i, hasKing],
  ['royal', /\bqueen\b/i, hasKing],
];

/** States with a king of their own; where a governor-general stands for one, he is another's. */
function hasKing(state: PartyId): boolean {
  return MONARCHIES.has(state) && !EMIRATES.has(state) && !SULTANATES.has(state) && !WITH_GOVERNOR_GENERAL.has(state);
}

/** Offices that no organization has. */
const OF_STATES: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'deputy_head_of_government',
  'defence_minister',
]);

/** Offices and ranks in the politics of a state. */
const NOT_OF_ORGANIZATIONS =
  /\b(?:mayor|ministry|opposition|senator|queen|prince|princess|first lady|president-elect)\b/i;

const SECRETARY_GENERAL = /^(?:(?:first )?(?:deputy|assistant) )?secretary[- ]general$/i;

/** False where the party is known to have no such office: a prime minister of Chile, a president of Norway. */
export function hasOffice(party: PartyId, { role, title }: Office): boolean {
  if (party.startsWith('org:') && NOT_OF_ORGANIZATIONS.test(title)) return false;
  if (
    party.startsWith('org:') &&
    (OF_STATES.has(role) ||
      (role.endsWith('minister') && !(party === 'org:eu' && /\bhigh representative\b/i.test(title))))
  )
    return false;
  // "the Secretary-General": of the organization that the text is about, and of none of its states
  if (!party.startsWith('org:') && /^organization_(?:deputy_)?head$/.test(role) && SECRETARY_GENERAL.test(title))
    return false;
  const head = HEADS.find(([of, words]) => of === role && words.test(title));
  return head === undefined || (!party.startsWith('org:') && head[2](party));
}
