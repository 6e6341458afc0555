import { LEADERS, type Leader, SHARED_FAMILY_NAMES } from '@diplomatic-relations/gazetteer';
import { nameKey } from './person-name.ts';

/** A leader's name as it is compared. */
export interface KnownLeader {
  readonly state: string;
  readonly role: Leader['role'];
  readonly given: ReadonlySet<string>;
  readonly years: Leader['years'];
  /** The family name alone, behind the office, tells who is meant. */
  readonly unmistakable: boolean;
}

const BY_FAMILY: ReadonlyMap<string, readonly KnownLeader[]> = byFamily();

/** The leaders who bear one of the parts of a name, given as keys, as their family name, and another one, if there is any, as a given name. */
export function leadersNamed(keys: readonly string[]): KnownLeader[] {
  const found: KnownLeader[] = [];
  for (const key of keys)
    for (const leader of BY_FAMILY.get(key) ?? [])
      if (keys.length === 1 ? leader.unmistakable : keys.some((own) => own !== key && isGiven(leader, own)))
        found.push(leader);
  return found;
}

/** A given name, or its initial. */
function isGiven({ given }: KnownLeader, own: string): boolean {
  if (own.length > 1) return given.has(own);
  for (const name of given) if (name.startsWith(own)) return true;
  return false;
}

/** True for the family name of a leader whom news names without an office. */
export function isRenownedFamilyName(norm: string): boolean {
  return BY_FAMILY.get(nameKey(norm))?.some(({ years }) => years !== null) ?? false;
}

function byFamily(): Map<string, KnownLeader[]> {
  const leaders = new Map<string, KnownLeader[]>();
  for (const { state, role, family, given, years, famous } of LEADERS) {
    const key = nameKey(family);
    const known = leaders.get(key) ?? [];
    const names = new Set(given.split(' ').filter(Boolean).map(nameKey));
    known.push({ state, role, given: names, years, unmistakable: famous && !SHARED_FAMILY_NAMES.has(family) });
    leaders.set(key, known);
  }
  return leaders;
}
