import type { TokenRange } from './span.ts';
import type { Token } from './tokens.ts';

/** The text of a range of tokens as written, with a space for each run of white space and where words stand apart. */
export function surfaceOf(tokens: readonly Token[], range: TokenRange): string {
  let text = '';
  let end = -1;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (end >= 0 && token.start !== end) text += ' ';
    text += token.text;
    end = token.end;
  }
  return text;
}
