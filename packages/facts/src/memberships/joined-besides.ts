import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { type OrganizationName, onlyOrganization } from './organizations.ts';

/** "A became a member of X, with B joining in 1995": the one organization named before. */
export function joinedBesides(
  { tokens }: ResolvedSentence,
  { form, lemma, subject, object, verb }: Clause,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  if (form !== 'gerund' || !/^(?:join|accede|follow)$/.test(lemma) || object !== null || subject === null) return [];
  if (tokens[subject.from - 1]?.norm !== 'with' || subject.to !== verb.from) return [];
  const only = onlyOrganization(organizations.filter(({ to }) => to <= verb.from));
  return only ? [only] : [];
}
