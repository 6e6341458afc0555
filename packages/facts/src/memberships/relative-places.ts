import { collect, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isParty } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';
import { ROLE_NOUNS } from './words.ts';

const HOLDING = new Set(['be', 'remain', 'hold', 'have', 'occupy', 'chair']);

/** "the League, of which Fiji is a member", "the Group, of which it holds the presidency". */
export function relativePlaceDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const { tokens, tagged } = sentence;
  return collect(sentence.clauses, (clause) => {
    const which = tokens.findIndex(
      ({ norm }, i) => norm === 'which' && i < clause.verb.from && i >= clause.verb.from - 8,
    );
    if (which < 1 || tokens[which - 1]?.norm !== 'of') return [];
    const joined = clause.lemma === 'become';
    if (!(HOLDING.has(clause.lemma) || joined) || realisOf(sentence, clause) !== 'asserted') return [];
    const noun = [0, 1, 2, 3, 4, 5]
      .map((k) => clause.verb.to + k)
      .find(
        // "an associate member" is a member.
        (i) =>
          ROLE_NOUNS.has(tagged.lemmas[i] ?? '') &&
          !(tokens[i]?.norm === 'associate' && tokens[i + 1]?.norm === 'member'),
      );
    const role = noun === undefined ? undefined : ROLE_NOUNS.get(tagged.lemmas[noun] ?? '');
    if (
      noun === undefined ||
      !role ||
      role === 'candidate' ||
      ((clause.lemma === 'hold' || clause.lemma === 'have') && role !== 'chair')
    )
      return [];
    if (tokens.slice(clause.verb.to, noun).some(({ norm }) => norm === ',' || norm === 'former' || norm === 'not'))
      return [];
    const organization = organizations.filter(({ to }) => to < which).at(-1);
    if (!organization || !isRightBefore(sentence, organization.to, which - 1)) return [];
    const members = collect(
      sentence.references.filter(({ from, to, kind }) => from > which && to <= clause.verb.from && kind !== 'person'),
      ({ parties }) => parties.filter((party) => isParty(party) && party !== organization.id),
    );
    const since = sentence.resolvedDates.find((date) => date.since && date.from >= noun && date.from <= noun + 5);
    const founding = tokens[noun - 1]?.norm === 'founding';
    return membershipDrafts(sentence, {
      members: [...new Set(members)],
      organization,
      role,
      change: joined || founding || (since && role !== 'chair') ? 'joined' : 'held',
      date: since ? factDate(since) : joined ? membershipDate(sentence, clause) : NO_DATE,
      rule: `memberships/${role}`,
      range: { from: organization.from, to: noun + 1 },
    });
  });
}

/** Nothing but a comma, brackets with an acronym and small words between the name and "of which". */
function isRightBefore({ tokens }: ResolvedSentence, from: number, to: number): boolean {
  return to - from <= 5 && tokens.slice(from, to).every(({ norm, capital }) => capital || /^[,()–-]$/.test(norm));
}
