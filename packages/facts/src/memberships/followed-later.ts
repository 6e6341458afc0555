import { collect, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import type { MembershipDraft } from './drafts.ts';
import { runUpTo } from './listed-states.ts';
import { type OrganizationName, organizationsIn } from './organizations.ts';

/** "A joined X in 1984. B followed in 1985": who did the same as the sentence before tells, with its date. */
export function followedLaterDrafts(
  sentence: ResolvedSentence,
  context: ExtractContext,
  frames: readonly ((
    before: ResolvedSentence,
    organizations: readonly OrganizationName[],
    context: ExtractContext,
  ) => readonly MembershipDraft[])[],
): MembershipDraft[] {
  const before = context.document.sentences[sentence.index - 1];
  if (before === undefined || before.segment.start !== sentence.segment.start) return [];
  return collect(sentence.clauses, (clause) => {
    const { lemma, voice, object, subject, verb, to } = clause;
    if (!/^(?:follow|do)$/.test(lemma) || voice !== 'active' || !subject || clause.form !== 'finite') return [];
    // "A joined in 1952, and B followed": of the verb before it here.
    if (sentence.clauses.some(({ form, index }) => form === 'finite' && index < clause.index)) return [];
    if (lemma === 'follow' ? object !== null : !/^(?:so|likewise)$/.test(sentence.tokens[verb.to]?.norm ?? ''))
      return [];
    const date = sentence.resolvedDates.find((each) => each.from >= verb.to && each.to <= to + 1);
    // "Fiji's suspension followed": of a thing nobody is a member.
    const run = runUpTo(sentence, subject.to);
    const members = run[0]?.from === subject.from ? partiesIn(sentence, subject).filter(isState) : [];
    if (date === undefined || members.length === 0 || realisOf(sentence, clause) !== 'asserted') return [];
    const organizations = organizationsIn(before);
    const told = frames.flatMap((frame) => [...frame(before, organizations, context)]);
    const first = told.findLast(({ row }) => row.change === 'joined' && row.date !== null);
    if (first === undefined) return [];
    return members
      .filter((member) => member !== first.row.member)
      .map((member) => ({
        ...first,
        row: { ...first.row, member, ...factDate(date) },
        sentence,
        range: { from: clause.from, to: Math.max(to, date.to) },
        rule: 'memberships/followed',
      }));
  });
}
