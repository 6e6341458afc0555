import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

const OF_SECRETARY_GENERAL =
  /\b(?:spokes(?:man|woman|person)|envoy|representative|advis[eo]r)\b.*\b(?:for|of|to) the secretary[- ]general$|^under[- ]secretary[- ]general\b/i;

/** True where the text names the United Nations and no other organization with a Secretary-General more often. */
export function namesUnitedNations(sentences: readonly ParsedSentence[]): boolean {
  const counts = new Map<string, number>();
  for (const { actors } of sentences)
    for (const { actorId } of actors)
      if (actorId.startsWith('org:')) counts.set(actorId, (counts.get(actorId) ?? 0) + 1);
  const own = counts.get('org:un') ?? 0;
  return own > 0 && [...counts.values()].every((count) => count <= own);
}

/** "N, spokesman for the Secretary-General", where the United Nations are spoken of: theirs. */
export function secretariatEvidence(ofUnitedNations: boolean, { offices }: PersonMention, add: AddPoint): void {
  if (ofUnitedNations && offices.some(({ party, title }) => party === null && OF_SECRETARY_GENERAL.test(title)))
    add('org:un', 4);
}
