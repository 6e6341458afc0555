import {
  WITH_OWN_CHANCELLOR,
  WITH_SECRETARY_BELOW_MINISTER,
  WITH_SECRETARY_OF_STATE,
} from '@diplomatic-relations/gazetteer';
import type { RowOf } from '@diplomatic-relations/schema';

/** The codebook's `positions.role`. */
export type Role = RowOf<'positions'>['role'];

/** Who heads an organization is no head of state, also where a bare "President" says it. */
export function roleIn(party: string, role: Role, title: string): Role {
  if (role === 'foreign_minister' && /\bsecretary of state\b/i.test(title) && !WITH_SECRETARY_OF_STATE.has(party))
    return 'deputy_foreign_minister';
  if (
    /^(?:defence_)?minister$/.test(role) &&
    /^secretary of state (?:for|of)\b/i.test(title) &&
    !WITH_SECRETARY_OF_STATE.has(party)
  )
    return 'deputy_minister';
  if (
    role === 'foreign_minister' &&
    /^(?:acting )?foreign secretary(?: \(|$)/i.test(title) &&
    WITH_SECRETARY_BELOW_MINISTER.has(party)
  )
    return 'deputy_foreign_minister';
  if (role.endsWith('minister') && isNoMinister(party, role, title)) return 'other';
  if (role === 'head_of_government' && /^chancellor$/i.test(title) && !WITH_OWN_CHANCELLOR.has(party))
    return party === 'GBR' ? 'minister' : 'foreign_minister';
  if (role === 'head_of_state' && party === 'OMN' && /\bstate council\b/i.test(title)) return 'parliament_speaker';
  // "Deputy Director-General in the foreign ministry"
  if (!party.startsWith('org:')) return role === 'organization_deputy_head' ? 'other' : role;
  if (role === 'parliament_speaker' && /^chair\w* of the .*\bassembly(?: of heads of .*)?$/i.test(title))
    return 'organization_head';
  if (role === 'other' && HEADS_OF_ORGANIZATIONS.test(title)) return 'organization_head';
  if (role === 'head_of_state' || role === 'head_of_government') return 'organization_head';
  if (role === 'deputy_minister' || role === 'deputy_head_of_state' || role === 'deputy_head_of_government')
    return 'organization_deputy_head';
  return role;
}

/** "Secretary (East)" in South Asia, "Secretary of the Party": who runs a department or a party is no member of a government. */
function isNoMinister(party: string, role: Role, title: string): boolean {
  if (!/^(?:(?:first|deputy|general|executive|additional|joint|special) )?secretary\b/i.test(title)) return false;
  return (
    (WITH_SECRETARY_BELOW_MINISTER.has(party) && !role.startsWith('deputy_')) ||
    /\b(?:party|committee|chamber|society|association)\b/i.test(title)
  );
}

/** Who bears such a title alone, without a department behind it, heads the organization. */
const HEADS_OF_ORGANIZATIONS =
  /^(?:director[- ]general|general secretary|chair(?:man|woman|person)?|chair of the (?:authority|summit)\b.*)$/i;
