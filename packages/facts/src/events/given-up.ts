import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** "will not travel to Peru in May as planned" */
export function isGivenUp({ tokens }: ResolvedSentence, { negated, tense, verb }: Clause): boolean {
  if (!negated || tense !== 'future') return false;
  const words = tokens.slice(verb.to).map(({ norm }) => norm);
  return /\bas (?:was )?(?:originally |previously |earlier |initially )?(?:planned|scheduled|announced|expected|foreseen)\b/.test(
    words.join(' '),
  );
}
