import { collect, partiesIn, phrasesBehind, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { chairsIn } from './chairs.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';

const GIVING = new Set(['hand', 'pass', 'transfer']);
const CHANGING_HANDS = new Set(['pass', 'move', 'shift', 'transfer']);

/** "Malta handed the chair of the union over to Fiji", "the chairmanship passed from Malta to Fiji": who holds it from then on. */
export function handedOverDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const handing = sentence.clauses.filter(({ lemma }) => GIVING.has(lemma) || CHANGING_HANDS.has(lemma));
  if (handing.length === 0) return [];
  const chairs = chairsIn(sentence, organizations);
  if (chairs.length === 0) return [];
  return collect(handing, (clause) => {
    const itself = clause.voice === 'passive' || clause.object === null;
    const what = itself ? clause.subject : clause.object;
    if (!what || !(itself && clause.voice === 'active' ? CHANGING_HANDS : GIVING).has(clause.lemma)) return [];
    const chair = chairs.find(({ noun }) => noun >= what.from && noun < what.to);
    const [organization] = chair?.organizations ?? [];
    if (!organization || realisOf(sentence, clause) !== 'asserted') return [];
    const receiver = phrasesBehind(clause, 'to')[0];
    const members = receiver ? partiesIn(sentence, receiver).filter(isState) : [];
    return members.length === 1
      ? membershipDrafts(sentence, {
          members,
          organization,
          role: 'chair',
          change: 'held',
          date: membershipDate(sentence, clause),
          rule: 'memberships/handed_over',
          range: clause,
        })
      : [];
  });
}
