import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';

const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['(', [')']],
  ['–', ['–', '.']],
  ['—', ['—', '.']],
  ['-', ['-', '.']],
]);
const FEWEST = 3;

/** "the G7 (A, B and C)", "the G7 – A, B and C – said": the states that a group's name is spelled out with. */
export function bracketedMemberDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  return organizations.flatMap((organization) => {
    const opening = sentence.tokens[organization.to]?.norm ?? '';
    const closing = CLOSING.get(opening);
    if (!closing) return [];
    const found = namesUpTo(sentence, organization.to + 1, closing);
    if (found === null || found.members.length < FEWEST || !isOfThose(organization, found.members)) return [];
    return membershipDrafts(sentence, {
      members: found.members,
      organization,
      role: 'member',
      change: 'held',
      date: NO_DATE,
      rule: 'memberships/bracketed',
      range: { from: organization.from, to: found.to },
    });
  });
}

/** A group is its members; of a larger body the brackets may hold whom it acts in or with. */
function isOfThose({ id, kind }: OrganizationName, members: readonly PartyId[]): boolean {
  const known = organizationById(id)?.members;
  return known === undefined ? kind === 'group' : members.every((member) => known.includes(member));
}

function namesUpTo(
  { tokens, references }: ResolvedSentence,
  from: number,
  closing: readonly string[],
): { readonly members: readonly PartyId[]; readonly to: number } | null {
  const members: PartyId[] = [];
  for (let i = from; i < tokens.length; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (closing.includes(norm)) return { members, to: i };
    const named = references.find((reference) => reference.from === i);
    if (named) {
      if (named.kind !== 'name' || !named.parties.every(isState)) return null;
      members.push(...named.parties);
      i = named.to - 1;
    } else if (!/^(?:,|and|the|&|\/)$/.test(norm)) return null;
  }
  return null;
}
