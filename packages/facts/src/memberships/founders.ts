import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import { NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { runUpTo } from './listed-states.ts';
import type { OrganizationName } from './organizations.ts';

/** Words for who founded a body. */
export const FOUNDERS: readonly string[] = ['founder', 'founders', 'cofounder', 'cofounders'];

const BEFORE = /^(?:a|an|the|as|one|of|its|co|-|also|original|main|six|five|four|three)$/;

/** "As a founder of X, together with A and B, C …", "X, of which C is one of the founders with A and B": all of them joined it. */
export function founderDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
): MembershipDraft[] {
  const { tokens } = sentence;
  return collect(tokens, ({ norm }, noun): MembershipDraft[] => {
    if (!FOUNDERS.includes(norm)) return [];
    let from = noun;
    while (from > 0 && BEFORE.test(tokens[from - 1]?.norm ?? '')) from--;
    const behind = organizations.find(
      (each) => tokens[noun + 1]?.norm === 'of' && each.from >= noun + 2 && each.from <= noun + 3,
    );
    const which = relativeBefore(sentence, from);
    const organization =
      behind ?? (which < 0 ? undefined : organizations.findLast(({ to }) => to <= which && to >= which - 5));
    if (!organization) return [];
    const end = behind ? behind.to : noun + 1;
    const company = listBehind(sentence, end);
    const own = holder(sentence, from, company.to, behind !== undefined);
    const listed = own === null ? listBefore(sentence, from) : [];
    if (own === null && listed.length < 2) return [];
    const founders = own === null ? listed : [own, ...company.states];
    return membershipDrafts(sentence, {
      members: [...new Set(founders)].filter((party) => party !== organization.id),
      organization,
      role: 'member',
      change: 'joined',
      date: NO_DATE,
      rule: 'memberships/founder',
      range: { from: Math.min(from, organization.from), to: Math.max(end, company.to) },
    });
  });
}

/** "with A, B and C as founders": those before the "as". */
function listBefore(sentence: ResolvedSentence, from: number): readonly PartyId[] {
  const { tokens } = sentence;
  const as = [from - 1, from].find((i) => tokens[i]?.norm === 'as');
  if (as === undefined) return [];
  const run = runUpTo(sentence, as);
  return tokens[(run[0]?.from ?? 0) - 1]?.norm === 'with' ? run.flatMap(({ parties }) => [...parties]) : [];
}

/** Where "of which C is" stands before the words for the founder. */
function relativeBefore({ tokens }: ResolvedSentence, from: number): number {
  for (let i = from - 1; i > from - 8 && i > 0; i--)
    if (tokens[i]?.norm === 'which' && tokens[i - 1]?.norm === 'of') return i - 1;
  return -1;
}

/** "with A, B and C", "together with A and B" behind the founder. */
function listBehind(
  { tokens, references }: ResolvedSentence,
  after: number,
): { readonly states: readonly PartyId[]; readonly to: number } {
  let at = after;
  if (tokens[at]?.norm === ',') at++;
  if (/^(?:together|along|alongside|jointly)$/.test(tokens[at]?.norm ?? '')) at++;
  if (tokens[at]?.norm !== 'with' && tokens[at - 1]?.norm !== 'alongside') return { states: [], to: after };
  if (tokens[at]?.norm === 'with') at++;
  const states: PartyId[] = [];
  let to = at;
  for (;;) {
    let k = to;
    while (/^(?:,|and|the)$/.test(tokens[k]?.norm ?? '')) k++;
    // "together with A and B, C is": behind the comma stands whom it is said of
    if (
      states.length > 1 &&
      tokens[to]?.norm === ',' &&
      !tokens.slice(to, k).some(({ norm }) => norm === 'and') &&
      hasAnd(tokens, at, to)
    )
      break;
    const next = references.find(({ from, kind }) => from === k && kind === 'name');
    if (!next?.parties.every(isState)) break;
    states.push(...next.parties);
    to = next.to;
  }
  return states.length > 0 ? { states, to } : { states: [], to: after };
}

function hasAnd(tokens: ResolvedSentence['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => norm === 'and');
}

/** Who the founder is: the one before "is" or the comma, or of a sentence that opens with "As a founder" the one behind its comma. */
function holder(sentence: ResolvedSentence, from: number, end: number, named: boolean): PartyId | null {
  const { tokens, references } = sentence;
  const only = (parties: readonly PartyId[] | undefined): PartyId | null =>
    parties?.length === 1 && isState(parties[0] as PartyId) ? (parties[0] as PartyId) : null;
  if (/^(?:is|was|remains)$/.test(tokens[from - 1]?.norm ?? ''))
    return only(references.find(({ to }) => to === from - 1)?.parties);
  if (from === 0 && named && tokens[0]?.norm === 'as' && tokens[end]?.norm === ',')
    return only(
      references.find(({ from: start, kind }) => start >= end + 1 && start <= end + 2 && kind === 'name')?.parties,
    );
  return named && tokens[from - 1]?.norm === ','
    ? only(references.find(({ to, kind }) => to === from - 1 && kind === 'name')?.parties)
    : null;
}
