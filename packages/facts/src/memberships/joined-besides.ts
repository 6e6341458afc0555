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

/** "The Organization has been joined by Peru and Chile": the one that is joined, and not "in a call". */
export function joinedOrganization(
  { tokens }: ResolvedSentence,
  { lemma, voice, subject, phrases, to }: Clause,
  organizations: readonly OrganizationName[],
): OrganizationName[] {
  if (lemma !== 'join' || voice !== 'passive' || subject === null) return [];
  if (phrases.some(({ preposition }) => preposition === 'in') || tokens[to]?.norm === 'in') return [];
  const joined = organizations.find(({ from, to: end }) => from <= subject.head && subject.head < end);
  return joined && joined.to === subject.to ? [joined] : [];
}
