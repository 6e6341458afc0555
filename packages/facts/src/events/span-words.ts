import type { ResolvedSentence } from '@diplomatic-relations/engine';

const SPANS: ReadonlySet<string> = new Set(['years', 'months', 'decade', 'decades', 'times', 'centuries']);

/** "in recent years", "over the past two decades": how long something has gone on, and not when the story took place. */
export function isOfSpan(tokens: ResolvedSentence['tokens'], i: number): boolean {
  if (!/^(?:recent|past|last|previous)$/.test(tokens[i]?.norm ?? '')) return false;
  return [tokens[i + 1], tokens[i + 2]].some((token) => SPANS.has(token?.norm ?? ''));
}
