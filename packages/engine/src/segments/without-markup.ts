import { joined } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { noteOnWords } from '../word.ts';

/** What opens markup or is markup itself. */
const mayBeMarkup = noteOnWords(({ text }): boolean => /^[*_\\[\]|]$/.test(text));

/** Emphasis and escapes are marks of their own. */
const isEmphasis = noteOnWords(({ text }): boolean => /^[*_\\]$/.test(text));

const isNoteName = noteOnWords(({ text, kind }): boolean =>
  kind === 'number' ? text.length <= 3 : /^(?:\p{Ll}|[ivx]{1,4})$/u.test(text),
);

const LONGEST_ADDRESS = 80;

/** The tokens without the markup among them: emphasis, the brackets and addresses of links, the marks of notes, the bar behind a cell. */
export function withoutMarkup(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ word }) => mayBeMarkup(word))) return tokens;
  const dropped = new Set<number>();
  for (const [i, token] of tokens.entries()) {
    if (dropped.has(i) || !mayBeMarkup(token.word)) continue;
    if (isEmphasis(token.word)) dropped.add(i);
    else if (token.text === '|') {
      if (i === tokens.length - 1 || /^[.!?]$/.test(tokens[i - 1]?.text ?? '')) dropped.add(i);
    } else if (token.text === '[') dropAll(dropped, linkMarks(tokens, i) ?? noteMark(tokens, i) ?? []);
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, i) => !dropped.has(i));
}

function dropAll(dropped: Set<number>, places: readonly number[]): void {
  for (const place of places) dropped.add(place);
}

/** "signed in 1993.[4] The", "[note 2]", "[^1]": the places of a note's mark that is glued to what it is a note to; null where none stands. */
function noteMark(tokens: readonly Token[], i: number): number[] | null {
  if (i === 0 || !joined(tokens, i - 1)) return null;
  const named = /^(?:note|nb|\^)$/.test(tokens[i + 1]?.text ?? '') ? 1 : 0;
  const close = i + 2 + named;
  const name = tokens[close - 1];
  if (name === undefined || !isNoteName(name.word) || tokens[close]?.text !== ']') return null;
  // "[w]e": a letter put into another's words.
  return name.kind === 'word' && joined(tokens, close) && tokens[close + 1]?.kind === 'word'
    ? null
    : placesFrom(i, close);
}

/** "[Norway](https://…)": the places of the brackets and of the address, with the words where they are a number or a picture's; null where no link stands. */
function linkMarks(tokens: readonly Token[], i: number): readonly number[] | null {
  let close = i + 1;
  while (close < tokens.length && tokens[close]?.text !== ']') close++;
  if (tokens[close + 1]?.text !== '(' || !joined(tokens, close)) return null;
  let end = close + 2;
  while (end - close < LONGEST_ADDRESS && end < tokens.length && tokens[end]?.text !== ')' && joined(tokens, end))
    end++;
  if (tokens[end]?.text !== ')' || !/^(?:https?|www|mailto|[/#.])$/.test(tokens[close + 2]?.text ?? '')) return null;
  const before = tokens[i - 1];
  const picture = before?.text === '!' && joined(tokens, i - 1);
  if (picture) return placesFrom(i - 1, end);
  const number = close === i + 2 && tokens[i + 1]?.kind === 'number' && (tokens[i + 1]?.text.length ?? 0) <= 3;
  return number ? placesFrom(i, end) : [i, ...placesFrom(close, end)];
}

function placesFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
