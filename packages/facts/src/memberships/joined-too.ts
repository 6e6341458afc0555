import { collect, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import type { MembershipDraft } from './drafts.ts';

/** "A rejoined the Union in 1997; B and C joined in 2022": what was joined stands with the first. */
export function joinedTooDrafts(sentence: ResolvedSentence, told: readonly MembershipDraft[]): MembershipDraft[] {
  const first = told.find(({ row }) => row.change === 'joined' || row.change === 'left');
  if (!first || told.some(({ row }) => row.organization !== first.row.organization)) return [];
  return collect(sentence.clauses, (clause) => {
    if (clause.lemma !== 'join' || clause.voice === 'passive' || clause.object !== null || clause.form !== 'finite')
      return [];
    if (clause.verb.from <= first.range.from || realisOf(sentence, clause) !== 'asserted') return [];
    if (
      clause.phrases.some(
        ({ preposition, from }) =>
          from >= clause.verb.to && /^(?:in|with|for|from)$/.test(preposition ?? '') && !isDate(sentence, from),
      )
    )
      return [];
    const date = membershipDate(sentence, clause);
    const members = partiesIn(sentence, clause.subject).filter(isState);
    if (date.date === null) return [];
    return members
      .filter((member) => told.every(({ row }) => row.member !== member))
      .map((member) => ({
        ...first,
        row: { ...first.row, member, change: 'joined' as const, ...date },
        range: { from: clause.subject?.from ?? clause.from, to: clause.to },
      }));
  });
}

function isDate({ resolvedDates }: ResolvedSentence, at: number): boolean {
  return resolvedDates.some(({ from, to }) => from <= at && at < to);
}
