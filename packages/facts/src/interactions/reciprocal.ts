import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { thingRanges } from './match.ts';

/** "provide mutual support", "accused each other", "recalled their respective ambassadors". */
export function isReciprocal(sentence: ResolvedSentence, clause: Clause): boolean {
  return thingRanges(clause).some((range) =>
    sentence.tokens
      .slice(range.from, range.to)
      .some(
        ({ norm }, i) =>
          norm === 'mutual' ||
          (norm === 'respective' && RETURNING.has(clause.lemma)) ||
          (/^(?:each|one)$/.test(norm) && /^(?:other|another)$/.test(sentence.tokens[range.from + i + 1]?.norm ?? '')),
      ),
  );
}

/** What two do with what each of them has at the other's. */
const RETURNING: ReadonlySet<string> = new Set(['recall', 'withdraw', 'close', 'reopen', 'return']);
