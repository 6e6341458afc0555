import type { Token } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Unit } from './units.ts';

/** Verbs of judging somebody for what he did. */
const JUDGING: ReadonlySet<string> = new Set(
  'thank praise commend congratulate applaud laud hail salute criticise criticize blame condemn fault denounce'.split(
    ' ',
  ),
);

/** "thanked N for visiting Peru", with the gerund's unit and the verb that governs it: who is thanked has done it. */
export function isPraisedFor(tokens: readonly Token[], { from }: Unit, { lemma, voice, object }: Clause): boolean {
  return JUDGING.has(lemma) && voice === 'active' && object !== null && tokens[from - 1]?.norm === 'for';
}
