import type { Predication, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { speaksOfBefore } from '../shared/speaks-of-before.ts';

/** Sentences, the title counted, in which an item tells its news. */
const LEAD = 2;

/** "Ghana has severed relations with Togo" at the head of an item of news: the item's day is the act's. */
export function isTheNews(
  sentence: ResolvedSentence,
  predication: Predication<unknown>,
  { row }: ExtractContext,
): boolean {
  if (row.genre !== 'news_wire' && row.genre !== 'meeting_readout') return false;
  const title = sentence.segment.kind === 'title';
  if ((!title && sentence.segment.kind !== 'body') || sentence.index > LEAD || sentence.resolvedDates.length > 0)
    return false;
  if (speaksOfBefore(sentence)) return false;
  const main = sentence.clauses.findLast(({ form, verb }) => form === 'finite' && verb.from <= predication.head);
  if (main === undefined || main.negated || main.modal !== null || main.link === 'relative') return false;
  if (predication.nominal && !/^(?:sign|announce|agree)$/.test(main.lemma)) return false;
  return main.tense === 'perfect' || (title && main.tense === 'present');
}
