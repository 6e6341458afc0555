import { type Clause, collect, partiesIn, type ResolvedSentence, realisOf } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { type OrganizationName, onlyOrganization } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';

/** What is handed in by who wants to belong. */
export const APPLICATIONS: ReadonlySet<string> = new Set(['application', 'request', 'bid']);

const HANDING_IN = /^(?:submit|lodge|file|present|make|hand|tender|deposit|send|deliver)$/;
const WANTED = /^(?:join|joining|accede|acceding|membership|accession|become|admission|observer|partner)$/;

/** "lodged an application for X membership", "filed its request to join X": who hands it in stands for a place. */
export function applicationDrafts(
  sentence: ResolvedSentence,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): MembershipDraft[] {
  return collect(sentence.clauses, (clause): MembershipDraft[] => {
    const wanted = wantedBy(sentence, clause, organizations, context);
    if (wanted === null || realisOf(sentence, clause) !== 'asserted') return [];
    return membershipDrafts(sentence, {
      members: partiesIn(sentence, clause.subject).filter(isState),
      organization: wanted,
      role: 'candidate',
      change: 'applied',
      date: membershipDate(sentence, clause),
      rule: 'memberships/application',
      range: { from: clause.from, to: Math.max(clause.to, wanted.to) },
    });
  });
}

/** The organization in which a place is asked for. */
function wantedBy(
  sentence: ResolvedSentence,
  { lemma, voice, object, negated, phrases }: Clause,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): OrganizationName | null {
  const { tokens, tagged } = sentence;
  if (voice === 'passive' || negated) return null;
  if (lemma === 'apply') return appliedTo(tokens, phrases, organizations);
  if (!HANDING_IN.test(lemma) || object === null) return null;
  const noun = tagged.lemmas.findIndex((word, i) => i >= object.from && i <= object.to && APPLICATIONS.has(word));
  if (noun < 0 || !/^(?:for|to|of)$/.test(tokens[noun + 1]?.norm ?? '')) return null;
  const organization = organizations.find(({ from }) => from > noun + 1 && from <= noun + 8);
  // "submitted its request for observer status": in the one that the text deals with
  if (organization === undefined)
    return tokens.slice(noun + 1, noun + 5).some(({ norm }) => /^(?:status|membership)$/.test(norm))
      ? (onlyOrganization(organizations) ?? spokenOf(sentence, context))
      : null;
  return tokens.slice(noun + 1, organization.to + 3).some(({ norm }) => WANTED.test(norm)) ? organization : null;
}

/** "applied to the Council for guest status": of whom a place is asked. */
function appliedTo(
  tokens: ResolvedSentence['tokens'],
  phrases: Clause['phrases'],
  organizations: readonly OrganizationName[],
): OrganizationName | null {
  const asked = phrases.find(({ preposition }) => preposition === 'to');
  const wanted = phrases.find(({ preposition }) => preposition === 'for');
  if (!asked || !wanted || !/^(?:status|membership|accession|admission)$/.test(tokens[wanted.to - 1]?.norm ?? ''))
    return null;
  return organizations.find(({ from }) => from >= asked.from && from < asked.to) ?? null;
}
