import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { holdersAt } from './holders.ts';
import type { OrganizationName } from './organizations.ts';

const BIDS = new Set(['bid', 'candidacy', 'candidature']);
const SUPPORT =
  /^(?:support|supports|supported|supporter|supporters|supporting|backing|backed|backs|endorsed|endorsement|vote|thanked|appreciation|gratitude)$/;
const REACH = 9;
/** "the support given by the United States during Peru's bid" */
const BACK = 12;
/** What may stand between the bid and the body that it is for. */
const TOWARDS =
  /^(?:for|to|of|in|on|a|an|the|non|-|permanent|non-permanent|seat|membership|member|election|its|their|rotating|as|full|associate|observer|status)$/;

/** "his gratitude for the support of Peru's bid for a seat in the Council": the bid is made, whoever speaks of it. */
export function supportedBidDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  told: readonly MembershipDraft[],
): MembershipDraft[] {
  const { tokens, references } = sentence;
  return tokens.flatMap(({ norm }, noun) => {
    if (!BIDS.has(norm)) return [];
    if (!tokens.slice(Math.max(0, noun - BACK), noun).some((word) => SUPPORT.test(word.norm))) return [];
    const organization = organizations.find(
      ({ from }) =>
        from > noun &&
        from <= noun + REACH + 2 &&
        tokens
          .slice(noun + 1, from)
          .every(
            (word, k) =>
              TOWARDS.test(word.norm) ||
              references.some((each) => each.from <= noun + 1 + k && noun + 1 + k < each.to && each.kind === 'name'),
          ) &&
        tokens.slice(noun + 1, from).some((word) => /^(?:for|to)$/.test(word.norm)),
    );
    const members = holdersAt(sentence, noun).filter(isState);
    if (!organization || members.length !== 1 || told.some(({ row }) => row.organization === organization.id))
      return [];
    return membershipDrafts(sentence, {
      members,
      organization,
      role: 'candidate',
      change: 'applied',
      date: NO_DATE,
      rule: 'memberships/supported-bid',
      range: { from: noun, to: organization.to },
    });
  });
}
