import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { objectsOf } from './objects.ts';
import { type OrganizationName, onlyOrganization } from './organizations.ts';
import { spokenOf } from './spoken-of.ts';

const BODIES = /^(?:group|bloc|grouping|organi[sz]ation|community|union|alliance|forum|association|council)$/;

/** The organization that is chaired, also as "the group" that is spoken of. */
export function chairedBody(
  sentence: ResolvedSentence,
  object: TokenRange,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): OrganizationName | null {
  const named = organizations.find(({ from }) => from >= object.from && from < object.to);
  if (named) return named;
  if (!BODIES.test(sentence.tokens[object.to - 1]?.norm ?? '')) return null;
  return onlyOrganization(organizations) ?? spokenOf(sentence, context);
}

/** "The Group was chaired by Poland", "Poland chaired the group": also what is only described. */
export function chairedIn(
  sentence: ResolvedSentence,
  clause: Clause,
  organizations: readonly OrganizationName[],
  context: ExtractContext,
): OrganizationName[] {
  const chaired = clause.voice === 'passive' ? clause.subject : clause.object;
  const named = objectsOf(sentence, { ...clause, object: chaired, phrases: [] }, [null], organizations);
  if (named.length > 0 || !chaired || chaired.to - chaired.from !== 2) return named;
  if (sentence.tokens[chaired.from]?.norm !== 'the') return [];
  const described = chairedBody(sentence, chaired, [], context);
  return described ? [described] : [];
}
