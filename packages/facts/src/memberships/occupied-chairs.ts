import {
  type Clause,
  collect,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  realisOf,
} from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { CHAIR, chairsIn } from './chairs.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';

const HELD = new Set(['hold', 'occupy', 'assume', 'exercise']);

/** "The presidency of the Community is held by Guyana". */
export function occupiedChairDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const held = sentence.clauses.filter(
    ({ lemma, voice, subject }) => voice === 'passive' && subject !== null && HELD.has(lemma),
  );
  if (held.length === 0) return [];
  const chairs = chairsIn(sentence, organizations);
  return collect(held, (clause) => {
    const chair = chairs.find(({ noun }) => clause.subject && noun >= clause.subject.from && noun < clause.subject.to);
    const organization = chair?.organizations[0] ?? whoseChair(sentence, clause, organizations);
    const by = phrasesBehind(clause, 'by')[0];
    const members = by ? partiesIn(sentence, by).filter(isState) : [];
    if (!organization || members.length !== 1 || realisOf(sentence, clause) !== 'asserted') return [];
    return membershipDrafts(sentence, {
      members,
      organization,
      role: 'chair',
      change: 'held',
      date: membershipDate(sentence, clause),
      rule: 'memberships/occupied',
      range: clause,
    });
  });
}

/** "the Group, whose presidency was held by Poland": the one right before "whose". */
function whoseChair(
  { tokens }: ResolvedSentence,
  { subject }: Clause,
  organizations: readonly OrganizationName[],
): OrganizationName | undefined {
  if (!subject || tokens[subject.from]?.norm !== 'whose') return undefined;
  if (!CHAIR.test(tokens[subject.to - 1]?.norm ?? '')) return undefined;
  const end = tokens[subject.from - 1]?.norm === ',' ? subject.from - 1 : subject.from;
  return organizations.find(({ to }) => to === end);
}
