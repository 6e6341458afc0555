import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { isEntitled } from './entitled.ts';

/** A mark that closes a quoted name. */
export const CLOSE_QUOTE = /^["”“»’]$/;

const OPEN_QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“', '‘': '’' };

/** "the Declaration *entitled “Towards a Cleaner Future”*": the end of the name in quotes; 0 where none is given so. */
export function namedEnd(sentence: ResolvedSentence, at: number): number {
  return isEntitled(sentence.tokens, at) ? quoteAt(sentence, at + 1) : 0;
}

/** End of the quotation that opens at token `at`, 0 where none does. */
export function quoteAt(sentence: ResolvedSentence, at: number): number {
  const close = OPEN_QUOTES[sentence.tokens[at]?.norm ?? ''];
  if (!close) return 0;
  for (let i = at + 2; i < sentence.tokens.length && i < at + 40; i++)
    if (sentence.tokens[i]?.norm === close) return i + 1;
  return 0;
}
