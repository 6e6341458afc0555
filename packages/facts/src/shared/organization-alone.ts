import { partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';

/** True where one organization, and no other party, is meant: what it hails or regrets is the deed of others. */
export function isOrganizationAlone(sentence: ResolvedSentence, range: TokenRange): boolean {
  const parties = partiesIn(sentence, range);
  return parties.length === 1 && parties[0]?.startsWith('org:') === true;
}
