import type { Token } from '../tokens.ts';

/** The words from `from` to `to` as written, any white space between them as one blank. */
export function surface(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    text += i > from && token.start > (tokens[i - 1] as Token).end ? ` ${token.text}` : token.text;
  }
  return text;
}
