import { leadersNamed } from '../persons/leaders.ts';
import { isInitial, nameKey, nameParts } from '../persons/person-name.ts';
import type { Office, PartyId } from '../types.ts';

/**
 * The state of a head of state or government whom the text names by the office alone ("President Sarkozy"), or by the full name without any
 * ("Angela Merkel"), if that was in the leader's years in office. `date` is the document's, EDTF.
 */
export function stateOfLeader(name: string, offices: readonly Office[], date: string | null): PartyId | null {
  const keys = nameParts(name).map((part) => (isInitial(part) ? nameKey(part).charAt(0) : nameKey(part)));
  const roles = new Set<string>(offices.map(({ role, title }) => roleMeant(title) ?? role));
  const states = new Set<PartyId>();
  const known = leadersNamed(keys);
  // "Secretary Kerry": the Secretary of State.
  if (offices.some(({ title }) => /^secretary$/i.test(title)))
    for (const { state, role } of known) if (role === 'foreign_minister' && state === 'USA') states.add(state);
  for (const { state, role, years } of known)
    if (roles.has(role) || (roles.size === 0 && keys.length > 1 && isWithin(years, date))) states.add(state);
  // "President von der Leyen": an organization has one too.
  if (states.size === 0 && roles.has('head_of_state'))
    for (const { state, role } of known) if (role === 'organization_head') states.add(state);
  const [state, ...others] = states;
  return others.length === 0 ? (state ?? null) : null;
}

function isWithin(years: readonly [number, number | null] | null, date: string | null): boolean {
  if (years === null) return false;
  // A text without a date is of a time that is not known, and the name of the one whom the world knows.
  if (date === null) return true;
  const year = Number(date.slice(0, 4));
  return years[0] <= year && year <= (years[1] ?? year);
}

/** "President-elect N" is known by what he is going to be. */
function roleMeant(title: string): string | null {
  const words = /\b(president|prime minister)[- ]elect$/i.exec(title)?.[1]?.toLowerCase();
  return words === undefined ? null : words === 'president' ? 'head_of_state' : 'head_of_government';
}
