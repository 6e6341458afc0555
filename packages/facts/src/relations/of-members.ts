import type { Reference, ResolvedSentence } from '@diplomatic-relations/engine';

/** "UN-states", "EU member states": some of those that are in an organization, and not it. */
export function isOfMembers({ tokens }: ResolvedSentence, { to, parties }: Pick<Reference, 'to' | 'parties'>): boolean {
  if (!parties.every((party) => party.startsWith('org:'))) return false;
  let at = to;
  while (/^(?:-|–|member)$/.test(tokens[at]?.norm ?? '')) at++;
  return /^(?:states|members|countries|nations)$/.test(tokens[at]?.norm ?? '');
}
