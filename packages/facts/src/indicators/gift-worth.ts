import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { Amount } from './amounts.ts';

const GIFTS = /^(?:presented|gifted|gifts|delivered)$/;

/** "presented medicines worth USD 2 million": the verb at token `at` gives goods of that value. */
export function isGiftWorth({ tokens }: ResolvedSentence, at: number, { from }: Amount): boolean {
  return (
    GIFTS.test(tokens[at]?.norm ?? '') &&
    tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => norm === 'worth' || norm === 'valued')
  );
}
