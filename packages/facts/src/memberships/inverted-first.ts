import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MembershipDraft, membershipDrafts, ordinaryRole } from './drafts.ts';
import type { OrganizationName } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';
import type { MembershipChange } from './words.ts';

const MOVES: ReadonlyMap<string, MembershipChange> = new Map([
  ['join', 'joined'],
  ['accede', 'joined'],
  ['rejoin', 'joined'],
  ['leave', 'left'],
  ['withdraw', 'left'],
  ['quit', 'left'],
  ['exit', 'left'],
]);
const RANKS = /^(?:first|last|latest|newest|second|third|most|recent|only|other)$/;
const ONES = /^(?:member|country|state|nation|members|countries|states|nations)$/;

/** "The latest country to join the Union was Fiji, in 2019": who did is told behind the verb of being. */
export function invertedFirstDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  const { tokens, tagged, references, resolvedDates } = sentence;
  return collect(tokens, ({ norm }, i): MembershipDraft[] => {
    const change = MOVES.get(tagged.lemmas[i] ?? '');
    if (!change || tokens[i - 1]?.norm !== 'to' || !ONES.test(tokens[i - 2]?.norm ?? '') || norm === 'left') return [];
    if (!tokens.slice(Math.max(0, i - 6), i - 2).some((token) => RANKS.test(token.norm))) return [];
    const being = tokens.findIndex((token, k) => k > i && /^(?:was|were|is|are)$/.test(token.norm));
    if (being < 0 || being > i + 9) return [];
    const at = tokens[being + 1]?.norm === 'the' ? being + 2 : being + 1;
    const named = references.find(({ from, kind }) => from === at && kind === 'name');
    const own = organizations.find(({ from, to }) => from > i && to <= being);
    const organization = own ?? spokenOf(sentence, context);
    if (!named?.parties.every(isState) || !organization) return [];
    const date = resolvedDates.find(({ from }) => from >= named.to && from <= named.to + 2);
    return membershipDrafts(sentence, {
      members: named.parties,
      organization,
      role: ordinaryRole(organization),
      change,
      date: date ? factDate(date) : NO_DATE,
      rule: 'memberships/inverted',
      range: { from: i - 2, to: date?.to ?? named.to },
    });
  });
}
