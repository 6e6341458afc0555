import { LEADERS, type Leader, SHARED_FAMILY_NAMES } from '@diplomatic-relations/gazetteer';
import { isInitial, nameKey, nameParts } from '../persons/person-name.ts';
import type { Office, PartyId } from '../types.ts';

interface KnownLeader {
  readonly state: PartyId;
  readonly role: Leader['role'];
  readonly given: ReadonlySet<string>;
  /** The family name alone tells who is meant. */
  readonly unmistakable: boolean;
}

const BY_FAMILY: ReadonlyMap<string, readonly KnownLeader[]> = byFamily();

/** The state of a head of state or government whom the text names by the office alone: "President Sarkozy", "Prime Minister Rajoy". */
export function stateOfLeader(name: string, offices: readonly Office[]): PartyId | null {
  const heads = new Set<string>(offices.map(({ role }) => role));
  if (!heads.has('head_of_state') && !heads.has('head_of_government')) return null;
  const keys = keysOf(name);
  const states = new Set<PartyId>();
  for (const key of keys)
    for (const leader of BY_FAMILY.get(key) ?? [])
      if (
        heads.has(leader.role) &&
        (keys.length === 1 ? leader.unmistakable : keys.some((own) => leader.given.has(own)))
      )
        states.add(leader.state);
  const [state, ...others] = states;
  return others.length === 0 ? (state ?? null) : null;
}

function keysOf(name: string): string[] {
  return nameParts(name)
    .filter((part) => !isInitial(part))
    .map(nameKey);
}

function byFamily(): Map<string, KnownLeader[]> {
  const leaders = new Map<string, KnownLeader[]>();
  for (const { state, role, family, given } of LEADERS) {
    const key = keysOf(family).join('');
    const known = leaders.get(key) ?? [];
    known.push({ state, role, given: new Set(keysOf(given)), unmistakable: !SHARED_FAMILY_NAMES.has(family) });
    leaders.set(key, known);
  }
  return leaders;
}
