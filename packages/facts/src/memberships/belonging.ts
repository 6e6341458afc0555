import { partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts, ordinaryRole } from './drafts.ts';
import { namedBeforeAside } from './holders.ts';
import type { OrganizationName } from './organizations.ts';

/** Verbs of belonging, with the preposition before what one belongs to. */
export const BELONGING_VERBS: ReadonlySet<string> = new Set(['belong']);

/** "A and B belong to a number of the same organizations, including X, Y and Z": each of the subject in each of the list. */
export function belongingDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return sentence.clauses.flatMap((clause) => {
    if (!BELONGING_VERBS.has(clause.lemma) || clause.form !== 'finite') return [];
    if (sentence.tokens[clause.verb.to]?.norm !== 'to') return [];
    if (realisOf(sentence, clause) !== 'asserted') {
      context.note?.('memberships/belong', `${clause.lemma} is ${realisOf(sentence, clause)}`);
      return [];
    }
    const since = sentence.resolvedDates.find(
      (date) => date.since && (date.from >= clause.verb.from || date.to <= (clause.subject?.from ?? 0)),
    );
    const own = partiesIn(sentence, clause.subject).filter(isState);
    const members = own.length > 0 ? own : namedBeforeAside(sentence, clause.subject);
    const next = sentence.clauses.find(
      (other) =>
        other.form === 'finite' && other.verb.from > clause.verb.from && !isInBrackets(sentence, other.verb.from),
    );
    const end = next ? next.from : sentence.tokens.length;
    return organizations
      .filter((organization) => organization.from >= clause.verb.to && organization.to <= end)
      .flatMap((organization) =>
        membershipDrafts(sentence, {
          members,
          organization,
          role: ordinaryRole(organization),
          change: since ? 'joined' : 'held',
          date: since ? factDate(since) : NO_DATE,
          rule: 'memberships/belong',
          range: { from: clause.from, to: organization.to },
        }),
      );
  });
}

/** "(which opened an office in 1984)": told by the way. */
function isInBrackets({ tokens }: ResolvedSentence, at: number): boolean {
  const open = tokens.findLastIndex(({ norm }, i) => i < at && norm === '(');
  return open >= 0 && !tokens.slice(open, at).some(({ norm }) => norm === ')');
}
