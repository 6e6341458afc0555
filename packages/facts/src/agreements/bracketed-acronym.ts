import type { Token } from '@diplomatic-relations/engine';

const ACRONYM = /^\p{Lu}[\p{L}\d&-]{1,11}$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
/** "C - SIPA" is three tokens. */
const MOST_TOKENS = 5;

/** What stands between brackets as one written word, as an acronym does: "EIGA", "C-SIPA"; null where it is none. */
export function acronymOf(inside: readonly Token[]): string | null {
  if (inside.length === 0 || inside.length > MOST_TOKENS || !isOneWord(inside)) return null;
  const text = inside.map((token) => token.text).join('');
  return ACRONYM.test(text) && TWO_CAPITALS.test(text) ? text : null;
}

/** The acronym in the brackets that open right here: "“Growth Agreement” (EIGA)"; null where none stands. */
export function acronymBehind(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.text !== '(') return null;
  const close = tokens.findIndex(({ text }, i) => i > at && text === ')');
  return close < 0 ? null : acronymOf(tokens.slice(at + 1, close));
}

/** The token behind the acronym that is written at a place; -1 where another word stands. */
export function endOfAcronym(tokens: readonly Token[], at: number, acronym: string): number {
  let text = '';
  for (let i = at; i < at + MOST_TOKENS; i++) {
    text += tokens[i]?.text ?? ' ';
    if (text === acronym) return isOneWord(tokens.slice(at, i + 1)) ? i + 1 : -1;
    if (!acronym.startsWith(text)) return -1;
  }
  return -1;
}

function isOneWord(tokens: readonly Token[]): boolean {
  return tokens.every((token, i) => i === 0 || tokens[i - 1]?.end === token.start);
}
