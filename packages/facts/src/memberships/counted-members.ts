import { collect, partiesIn, phrasesBehind, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';
import { ROLE_NOUNS } from './words.ts';

const COUNTING = /^(?:count|number|include|have|boast)$/;

/** "The Forum counts A, B and C among its members": those whom an organization counts there. */
export function countedMemberDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const { tokens, tagged } = sentence;
  return collect(sentence.clauses, (clause) => {
    const { subject, object } = clause;
    if (!COUNTING.test(clause.lemma) || clause.voice === 'passive' || !subject || !object) return [];
    if (clause.tense === 'future' || realisOf(sentence, clause) !== 'asserted') return [];
    const [among] = phrasesBehind(clause, 'among', 'amongst');
    const role =
      among && tokens[among.from]?.norm === 'its' ? ROLE_NOUNS.get(tagged.lemmas[among.head] ?? '') : undefined;
    const organization = organizations.find(({ from, to }) => from <= subject.head && subject.head < to);
    if (!organization || (role !== 'member' && role !== 'observer' && role !== 'partner')) return [];
    return membershipDrafts(sentence, {
      members: partiesIn(sentence, object).filter(isState),
      organization,
      role,
      change: 'held',
      date: NO_DATE,
      rule: 'memberships/counted',
      range: clause,
    });
  });
}
