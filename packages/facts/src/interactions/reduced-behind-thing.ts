import { type Clause, type ResolvedSentence, rangesOverlap } from '@diplomatic-relations/engine';
import { isReducedPassive } from '../shared/reduced-passive.ts';

/** "raids backed by X": a participle whose noun names no party. */
export function isReducedBehindThing({ units, references }: ResolvedSentence, clause: Clause): boolean {
  if (!isReducedPassive(clause)) return false;
  const noun = units.find(({ kind, to }) => kind === 'noun' && to === clause.verb.from);
  return noun !== undefined && !references.some((reference) => rangesOverlap(reference, noun));
}
