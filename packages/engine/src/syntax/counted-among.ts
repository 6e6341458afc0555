import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';

/** "Peru was among the first that joined": whoever is counted among them. */
export function countedAmong(before: Clause | null, relative: number): Phrase | null {
  if (before?.lemma !== 'be') return null;
  const among = before.phrases.find(({ preposition }) => preposition === 'among');
  return among !== undefined && among.to === relative ? before.subject : null;
}
