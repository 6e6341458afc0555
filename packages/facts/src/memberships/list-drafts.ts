import { collect, type PartyId, type Reference, type ResolvedSentence } from '@diplomatic-relations/engine';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { bracketDateAt } from './listed-states.ts';
import type { OrganizationName } from './organizations.ts';
import type { MembershipChange, MembershipRole } from './words.ts';

/** A row for each that a list names; none where the words before the list's noun say that it is no list of those who belong. */
export function listDrafts(
  sentence: ResolvedSentence,
  organization: OrganizationName,
  run: readonly Reference[],
  before: readonly string[],
  role: MembershipRole,
  from: number,
): MembershipDraft[] {
  if (
    before.some((word) =>
      /^(?:granting|grant|awarding|becoming|procedures?|former|potential|prospective|future|non|candidate|new|some|other|many)$/.test(
        word,
      ),
    )
  )
    return [];
  const change: MembershipChange = before.some((word) => word === 'founding' || word === 'founder') ? 'joined' : 'held';
  const dated = run.filter((reference) => bracketDateAt(sentence, reference.to) !== null);
  if (dated.length > 0) return datedDrafts(sentence, organization, run, role);
  const members: PartyId[] = collect(run, (reference) => [...reference.parties]);
  return membershipDrafts(sentence, {
    members: [...new Set(members)].filter((party) => isState(party) || role === 'partner' || role === 'observer'),
    organization,
    role,
    change,
    date: yearOfList(sentence, from),
    rule: 'memberships/members',
    range: { from, to: run.at(-1)?.to ?? from + 1 },
  });
}

/** "Its membership in 2012 consisted of": the one year, told before the list in the past. */
function yearOfList({ resolvedDates, tokens, clauses }: ResolvedSentence, from: number): FactDate {
  const [date, second] = resolvedDates;
  const past = clauses.some(({ form, tense, lemma }) => form === 'finite' && tense === 'past' && BEING.test(lemma));
  if (!date || second || !past || date.to > from || date.edtf.length !== 4) return NO_DATE;
  return tokens[date.from - 1]?.norm === 'in' ? factDate(date) : NO_DATE;
}

const BEING = /^(?:be|consist|comprise|include|have)$/;

/** "Hungary (2018), Turkmenistan (2021)": each came in its year. */
function datedDrafts(
  sentence: ResolvedSentence,
  organization: OrganizationName,
  run: readonly Reference[],
  role: MembershipRole,
): MembershipDraft[] {
  return collect(run, ({ parties, from, to }) => {
    const date = bracketDateAt(sentence, to);
    return membershipDrafts(sentence, {
      members: parties.filter(isState),
      organization,
      role,
      change: date ? 'joined' : 'held',
      date: factDate(date),
      rule: 'memberships/members',
      range: { from, to: date ? date.to + 1 : to },
    });
  });
}
