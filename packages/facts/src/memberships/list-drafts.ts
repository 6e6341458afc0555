import { collect, type PartyId, type Reference, type ResolvedSentence } from '@diplomatic-relations/engine';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';
import type { MembershipChange, MembershipRole } from './words.ts';

/** A row for each that a list names; none where the words before the list's noun say that it is no list of those who belong. */
export function listDrafts(
  sentence: ResolvedSentence,
  organization: OrganizationName,
  run: readonly Reference[],
  before: readonly string[],
  role: MembershipRole,
  from: number,
): MembershipDraft[] {
  if (
    before.some((word) =>
      /^(?:granting|grant|awarding|becoming|procedures?|former|potential|prospective|future|non|candidate|new|some|other|many)$/.test(
        word,
      ),
    )
  )
    return [];
  const change: MembershipChange = before.some((word) => word === 'founding' || word === 'founder') ? 'joined' : 'held';
  const members: PartyId[] = collect(run, (reference) => [...reference.parties]);
  return membershipDrafts(sentence, {
    members: [...new Set(members)].filter((party) => isState(party) || role === 'partner' || role === 'observer'),
    organization,
    role,
    change,
    date: NO_DATE,
    rule: 'memberships/members',
    range: { from, to: run.at(-1)?.to ?? from + 1 },
  });
}
