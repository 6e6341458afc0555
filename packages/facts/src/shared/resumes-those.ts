import type { ResolvedSentence } from '@diplomatic-relations/engine';

/** "They agreed", "The two ministers discussed", "Both sides": those of the sentence before. */
export function resumesThose({ tokens }: ResolvedSentence): boolean {
  const [first, second] = [tokens[0]?.norm ?? '', tokens[1]?.norm ?? ''];
  return first === 'they' || first === 'both' || (first === 'the' && /^(?:two|sides|ministers|leaders)$/.test(second));
}
