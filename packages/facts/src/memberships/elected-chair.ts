import { collect, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { chairsIn } from './chairs.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';

const NOT_YET = new Set(['incoming', 'outgoing', 'next', 'former', 'vice', 'deputy']);

/** "The Summit elected President N of Malawi as Chairperson of the Community": the chair is the state's. */
export function electedChairDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const electing = sentence.clauses.filter(({ lemma }) => lemma === 'elect');
  if (electing.length === 0) return [];
  const chairs = chairsIn(sentence, organizations);
  return collect(electing, (clause) => {
    if (realisOf(sentence, clause) !== 'asserted') return [];
    return collect(chairs, (chair) => {
      const [organization] = chair.organizations;
      const { subject } = clause;
      // "President N of Malawi was elected the new chairperson"
      const passive = clause.voice === 'passive' && subject !== null;
      if (passive && chair.noun < clause.verb.to) return [];
      const before = sentence.people.filter(
        ({ from, to, party, name }) =>
          (passive ? from >= subject.from && to <= subject.to : from >= clause.verb.to && to <= chair.noun) &&
          name !== null &&
          party !== null &&
          isState(party),
      );
      const elected = before.at(-1);
      if (!organization || !elected?.party) return [];
      const between = sentence.tokens.slice(passive ? clause.verb.to : elected.to, chair.noun);
      if (between.length > 6 || between.some(({ norm }) => NOT_YET.has(norm) || norm === 'and')) return [];
      return membershipDrafts(sentence, {
        members: [elected.party],
        organization,
        role: 'chair',
        change: 'elected',
        date: membershipDate(sentence, clause),
        rule: 'memberships/elected_chair',
        range: { from: elected.from, to: chair.to },
      });
    });
  });
}
