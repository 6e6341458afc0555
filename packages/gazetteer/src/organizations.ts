import { AFRICA } from './organizations/africa.ts';
import { AMERICAS } from './organizations/americas.ts';
import { ASIA_PACIFIC } from './organizations/asia-pacific.ts';
import { ATLANTIC } from './organizations/atlantic.ts';
import { EURASIA } from './organizations/eurasia.ts';
import { EUROPE } from './organizations/europe.ts';
import { GOVERNING_ORGANS } from './organizations/governing-organs.ts';
import { HISTORIC } from './organizations/historic.ts';
import { INITIATIVES_AND_MISSIONS } from './organizations/initiatives.ts';
import { ISLAMIC_ARAB } from './organizations/islamic-arab.ts';
import type { Body, Organization, OrganizationKind } from './organizations/organization.ts';
import { ORGANIZATION_BODIES } from './organizations/organization-bodies.ts';
import { SECTORAL } from './organizations/sectoral.ts';
import { spellings } from './organizations/spellings.ts';
import { STATE_BODIES } from './organizations/state-bodies.ts';
import { TECHNICAL } from './organizations/technical.ts';
import { UNITED_NATIONS } from './organizations/united-nations.ts';
import { WORLD_GROUPS } from './organizations/world-groups.ts';

/** Every organization, group, framework and programme that the gazetteer knows. */
export const ORGANIZATIONS: readonly Organization[] = [
  ...UNITED_NATIONS,
  ...ATLANTIC,
  ...EUROPE,
  ...EURASIA,
  ...ISLAMIC_ARAB,
  ...AFRICA,
  ...AMERICAS,
  ...ASIA_PACIFIC,
  ...WORLD_GROUPS,
  ...TECHNICAL,
  ...HISTORIC,
  ...SECTORAL,
  ...INITIATIVES_AND_MISSIONS,
  ...GOVERNING_ORGANS,
];

/** Organs of states and organizations with proper names: they count for their party. */
export const BODIES: readonly Body[] = [...ORGANIZATION_BODIES, ...STATE_BODIES];

/** One way to write an organization's name; `acronym` is matched with its case, `name` without. */
export interface OrganizationName {
  readonly name: string;
  readonly organizationId: string;
  readonly form: 'name' | 'acronym';
}

/** One way to write a body's name; `acronym` is matched with its case, `name` without. */
export interface BodyName {
  readonly name: string;
  readonly bodyId: string;
  readonly partyId: string;
  readonly form: 'name' | 'acronym';
}

const BY_ID: ReadonlyMap<string, Organization> = new Map(
  ORGANIZATIONS.map((organization) => [organization.id, organization]),
);

/** The organization with this id, null where there is none. */
export function organizationById(id: string): Organization | null {
  return BY_ID.get(id) ?? null;
}

/** The actor id of a body. */
export function bodyId(body: Body): string {
  return `body:${body.partyId}/${body.slug}`;
}

/** A name without small letters ("AUKUS") is an acronym by itself. */
const LOWER_CASE = /\p{Ll}/u;

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly exactCase?: true;
}

/** Acronyms that are spoken like a word, and that some newspapers write so: "Nato", "Unesco". */
const SPOKEN: ReadonlySet<string> = new Set(
  'NATO OPEC APEC EFTA IGAD SADC SICA ASEM UNESCO UNICEF UNAIDS UNCTAD ASEAN ECOWAS COMESA CARICOM CELAC UNASUR MERCOSUR BRICS SAARC BIMSTEC'.split(
    ' ',
  ),
);

function spoken(acronym: string): readonly string[] {
  return SPOKEN.has(acronym) ? [acronym.charAt(0) + acronym.slice(1).toLowerCase()] : [];
}

function surfaces(named: Named): readonly { readonly name: string; readonly form: 'name' | 'acronym' }[] {
  const found = new Map<string, { readonly name: string; readonly form: 'name' | 'acronym' }>();
  for (const name of [named.name, ...named.aliases].flatMap(spellings)) {
    const form = named.exactCase || !LOWER_CASE.test(name) ? 'acronym' : 'name';
    const key = form === 'name' ? name.toLowerCase() : name;
    if (!found.has(key)) found.set(key, { name, form });
  }
  for (const name of named.acronyms.flatMap((acronym) => [acronym, ...spoken(acronym)]))
    if (!found.has(name)) found.set(name, { name, form: 'acronym' });
  return [...found.values()];
}

/** Every surface of every organization once, other spellings included. */
export function organizationNames(): readonly OrganizationName[] {
  return ORGANIZATIONS.flatMap((organization) =>
    surfaces(organization).map((surface) => ({ ...surface, organizationId: organization.id })),
  );
}

/** Every surface of every body once, other spellings included. */
export function bodyNames(): readonly BodyName[] {
  return BODIES.flatMap((body) =>
    surfaces(body).map((surface) => ({ ...surface, bodyId: bodyId(body), partyId: body.partyId })),
  );
}

export type { Body, Organization, OrganizationKind };
