import { type ResolvedSentence, sentenceParties } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';

/** Sentences back in which a country's economy may have been brought up. */
const REACH = 3;

/** "The Kenyan economy is based on farming. It exports tea.": what a country sells to all the world, though the page is about its dealings with one. */
export function tellsOfWholeEconomy(sentence: ResolvedSentence, { document }: ExtractContext): boolean {
  const [party, other] = sentenceParties(sentence);
  if (party === undefined || other !== undefined) return false;
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - REACH; i--) {
    const before = document.sentences[i] as ResolvedSentence;
    if (sentenceParties(before).some((named) => named !== party)) return false;
    if (isAboutEconomy(before)) return true;
  }
  return false;
}

function isAboutEconomy({ clauses, tagged }: ResolvedSentence): boolean {
  return clauses.some(
    ({ form, subject }) => form === 'finite' && subject !== null && tagged.lemmas[subject.head] === 'economy',
  );
}
