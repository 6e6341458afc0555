import { isAtMinistry } from './body-at.ts';
import type { PartReader } from './complement-part.ts';
import { houseAt, officeOfHead } from './house-at.ts';
import { opensOwnName } from './opens-name.ts';
import { normAt } from './sentence-view.ts';
import { servedAt } from './served-at.ts';
import { isTitleNoun, nounPhrase } from './title-noun-phrase.ts';

/** "Director for Youth in the European Commission" */
const houseOfRank: PartReader = (view, { core, read, preposition, actor }) => {
  if ((preposition !== 'in' && preposition !== 'at') || read.parties.length > 0) return null;
  if (actor?.actorId.startsWith('org:') !== true) return null;
  if (!core.employs && core.role !== 'organization_deputy_head') return null;
  // "in the United Nations Department of Political Affairs"
  const to = isTitleNoun(view.tokens[actor.to]) ? nounPhrase(view, actor.to).to : actor.to;
  return { to, parties: [actor.actorId] };
};

/** "Assistant Secretary for Trade at the ECOWAS General Secretariat" */
const secretariat: PartReader = (view, { read, preposition, start }) => {
  const house = preposition === 'at' && read.parties.length === 0 ? houseAt(view, start) : null;
  return house === null ? null : { to: house.to, parties: [house.party] };
};

const servedPlace: PartReader = (view, { core, read, preposition, start }) => {
  const served = servedAt(view, { preposition, start, role: core.role, named: read.words.length > 0 });
  if (served === null || (served.party !== null && read.parties.length > 0)) return null;
  return { to: served.to, words: served.words ?? [], parties: served.party === null ? [] : [served.party] };
};

/** Roles whose holders are sent to somebody, or serve at a place. */
const SENT_ROLES: ReadonlySet<string> = new Set([
  'ambassador',
  'consul',
  'special_representative',
  'delegation_head',
  'other',
  'minister',
  'national_security_adviser',
  'parliamentarian',
]);

const sentNowhere: PartReader = (view, { core, preposition, start }) => {
  const goal = preposition === 'to' || preposition === 'at';
  return goal && !SENT_ROLES.has(core.role) && !isAtMinistry(view, preposition, start) ? 'end' : null;
};

const officeAbove: PartReader = (view, { core, preposition, start }) => {
  if ((preposition !== 'in' && preposition !== 'at') || !core.role.endsWith('minister')) return null;
  const to = officeOfHead(view, start);
  return to > 0 ? { to } : null;
};

/** "Minister in the Ministry of Finance" */
const ministryOfMinister: PartReader = (view, { core, preposition, start }) => {
  if (preposition !== 'in' || core.role !== 'minister' || normAt(view.tokens, start) !== 'ministry') return null;
  const { to, words } = nounPhrase(view, start);
  return { to, words };
};

/** "UN Resident Coordinator in Kenya N" */
const coordinatedState: PartReader = (view, { core, preposition, actor }) =>
  preposition === 'in' && core.role === 'other' && actor?.form === 'name' && opensOwnName(view, actor.to)
    ? { to: actor.to }
    : null;

const noPost: PartReader = (_, { core, preposition }) =>
  preposition === 'in' && core.role !== 'ambassador' && core.role !== 'consul' ? 'end' : null;

/** Readers of the house, ministry or state in which the holder of a title serves, in order. */
export const SERVING_PARTS: readonly PartReader[] = [
  houseOfRank,
  secretariat,
  servedPlace,
  sentNowhere,
  officeAbove,
  ministryOfMinister,
  coordinatedState,
  noPost,
];
