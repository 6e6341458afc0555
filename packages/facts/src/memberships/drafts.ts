import type { PartyId, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Draft } from '../extractor.ts';
import type { FactDate } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import type { OrganizationName } from './organizations.ts';
import type { MembershipChange, MembershipRole } from './words.ts';

/** A draft of a row of `memberships`. */
export type MembershipDraft = Draft<'memberships'>;

/** What a row needs besides its sentence. */
export interface MembershipFact {
  readonly members: readonly PartyId[];
  readonly organization: OrganizationName;
  readonly role: MembershipRole;
  readonly change: MembershipChange;
  readonly date: FactDate;
  readonly rule: string;
  readonly range: TokenRange;
}

/** One draft for each member that can have such a place. */
export function membershipDrafts(sentence: ResolvedSentence, fact: MembershipFact): MembershipDraft[] {
  return fact.members
    .filter((member) => isParty(member) && member !== fact.organization.id && !isOfItsStates(sentence, member))
    .map((member) => ({
      table: 'memberships',
      row: { member, organization: fact.organization.id, role: fact.role, change: fact.change, ...fact.date },
      sentence,
      range: fact.range,
      rule: fact.rule,
    }));
}

/** "joined as an observer" decides; else a programme has participants and anything else members. */
export function ordinaryRole(organization: OrganizationName): MembershipRole {
  return organization.kind === 'programme' ? 'participant' : 'member';
}

/** "Peru and other OAS countries are members of …": the states are, not the organization that they are of. */
function isOfItsStates({ references, tokens }: ResolvedSentence, member: PartyId): boolean {
  if (!member.startsWith('org:')) return false;
  const named = references.filter(({ parties }) => parties.includes(member));
  return (
    named.length > 0 &&
    (named.every(({ to }) => STATES.test(tokens[to]?.norm ?? '')) ||
      named.some(({ from }) => isBehindStates(tokens, from)))
  );
}

/** "Member countries of the Programme are …" */
function isBehindStates(tokens: ResolvedSentence['tokens'], from: number): boolean {
  let at = from - 1;
  while (at > from - 6 && (tokens[at]?.capital === true || tokens[at]?.norm === 'the')) at--;
  return tokens[at]?.norm === 'of' && STATES.test(tokens[at - 1]?.norm ?? '');
}

const STATES = /^(?:countries|states|nations|members)$/;
