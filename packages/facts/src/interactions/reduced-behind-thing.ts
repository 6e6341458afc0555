import { type Clause, type ResolvedSentence, rangesOverlap } from '@diplomatic-relations/engine';

/** "raids backed by X": a participle whose noun names no party. */
export function isReducedBehindThing(
  { units, references }: ResolvedSentence,
  { form, link, voice, verb }: Clause,
): boolean {
  if (form !== 'participle' || link !== 'reduced' || voice !== 'passive') return false;
  const noun = units.find(({ kind, to }) => kind === 'noun' && to === verb.from);
  return noun !== undefined && !references.some((reference) => rangesOverlap(reference, noun));
}
