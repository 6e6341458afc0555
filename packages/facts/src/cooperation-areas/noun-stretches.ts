import { phrasesAfterNoun, type ResolvedSentence } from '@diplomatic-relations/engine';
import { areaPhrases } from './area-phrases.ts';
import type { ContextKind } from './context.ts';

/** Where the adjectives and nouns begin that stand in one list before the noun: "cultural, humanitarian and scientific cooperation". */
export function chainStart(sentence: ResolvedSentence, head: number): number {
  const { tokens, tagged } = sentence;
  let from = head;
  for (let i = head - 1; i >= 0 && i > head - 24; i--) {
    const tag = tagged.tags[i];
    const word = tokens[i]?.norm ?? '';
    const joins =
      word === ',' || word === 'and' || word === '-' || word === '–' || word === '&' || word === '/' || word === 'or';
    if (!joins && tag !== 'JJ' && tag !== 'NN' && tag !== 'NNP' && tag !== 'VBG' && word !== 'as' && word !== 'well')
      break;
    if (!joins) from = i;
    if (word === ',' && !listContinues(sentence, i)) break;
  }
  return from;
}

/** The comma joins two members of a list: an area stands right before it. */
function listContinues(sentence: ResolvedSentence, comma: number): boolean {
  return areaPhrases(sentence).some(
    (phrase) => phrase.to === comma || (phrase.to === comma - 1 && sentence.tagged.tags[comma - 1] === 'NN'),
  );
}

const COMPLEMENT = new Set(
  'in on for of against to regarding concerning about within including such as through with between among at : – — - ( , into over covering aimed designed under towards toward by from'.split(
    ' ',
  ),
);

/** Where what the noun is about begins, or 0 where nothing follows it. */
export function complementStart(sentence: ResolvedSentence, head: number, kind: ContextKind): number {
  const next = sentence.tokens[head + 1];
  if (!next) return 0;
  if (kind === 'list') return /^(?:of|as|such|including|like|:|–|—|,|\(|-)$/.test(next.norm) ? head + 1 : 0;
  const tag = sentence.tagged.tags[head + 1];
  if (
    COMPLEMENT.has(next.norm) ||
    tag === 'VBN' ||
    tag === 'VBD' ||
    tag === 'TO' ||
    tag === 'VBG' ||
    phrasesAfterNoun(sentence, head).length > 0
  )
    return head + 1;
  return 0;
}
