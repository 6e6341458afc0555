import { MONTHS } from '../persons/name-words.ts';
import { lexemeOf } from '../syntax/lexeme.ts';
import type { Token } from '../tokens.ts';
import { noteOnWords } from '../word.ts';

const isYearWord = noteOnWords(({ kind, text }) => kind === 'number' && /^(?:1[6-9]|20)\d\d$/.test(text));

/** A year of four digits. */
export function isYear({ word }: Token): boolean {
  return isYearWord(word);
}

const BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'be']);
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** A form of "be". */
export function isBe({ norm }: Token): boolean {
  return BE.has(norm);
}

/** A word with which a verb with a tense begins: "was", "has", "opened". */
export function beginsVerb(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (isBe(token) || HAVE.has(token.norm)) return true;
  return !token.capital && lexemeOf(token).verb?.past === true;
}

/** What a verb group goes on with: "been", "officially", "opened", "operating". */
export function isOfVerb(token: Token): boolean {
  if (isBe(token) || /^(?:also|first|again)$/.test(token.norm)) return true;
  const { verb, adverb } = lexemeOf(token);
  return (
    adverb === 'RB' || (verb !== null && !token.capital && (verb.participle || verb.past || token.norm.endsWith('ing')))
  );
}

/** Prepositions that hang on a noun. */
export const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'to', 'with', 'between', 'on', 'for', 'at']);

/** Where the first such preposition stands; the length where there is none. */
export function linkIn(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ norm }) => LINKS.has(norm));
  return at < 0 ? tokens.length : at;
}

/** Where the day, month or year begins with which the tokens end, with its preposition; their length where they end otherwise. */
export function dateTail(tokens: readonly Token[]): number {
  let i = tokens.length - 1;
  if (i < 0 || !isYear(tokens[i] as Token)) return tokens.length;
  while (i > 0 && isOfDate(tokens, i - 1)) i--;
  if (/^(?:in|on|since|by|from)$/.test(tokens[i - 1]?.norm ?? '')) i--;
  return i;
}

function isOfDate(tokens: readonly Token[], i: number): boolean {
  const { kind, norm, text } = tokens[i] as Token;
  if (MONTHS.has(norm) || /^(?:early|late|mid)$/.test(norm)) return true;
  if (text === ',') return tokens[i - 1]?.kind === 'number' && isYear(tokens[i + 1] as Token);
  return kind === 'number' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(norm);
}
