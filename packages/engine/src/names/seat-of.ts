import { ORGANIZATIONS } from '@diplomatic-relations/gazetteer';

/** The standing seat of an organization ("NATO Headquarters" is in Brussels), null where it has none. */
export function seatOf(organizationId: string): { readonly city: string; readonly country: string } | null {
  return ORGANIZATIONS.find((organization) => organization.id === organizationId)?.seat ?? null;
}
