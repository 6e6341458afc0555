import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { matchFrames } from './match.ts';
import { targetsOf } from './targets.ts';

/** "X condemned Y and threatened to close the border": the target of the verb before, whose subject is the same; nobody where that has none. */
export function borrowedTarget(
  sentence: ResolvedSentence,
  clause: Clause,
  sources: readonly string[],
): readonly string[] {
  const before = clause.link === 'coordinate' ? sentence.clauses[clause.governor ?? clause.index - 1] : undefined;
  if (before?.form !== 'finite' || before.index >= clause.index || before.subject?.from !== clause.subject?.from)
    return [];
  for (const frame of matchFrames(sentence, before)) {
    const { parties } = targetsOf(sentence, before, frame, sources);
    if (parties.length > 0) return parties;
  }
  return [];
}
