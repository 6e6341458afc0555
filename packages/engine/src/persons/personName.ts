import { normalizeWord, tokenize } from '../tokens.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from './nameWords.ts';

const NUMERAL = /^[IVX]{1,5}$/;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.)+$|^\p{Lu}$/u;

/** The parts of a name in order, hyphenated parts whole, without particles, suffixes and numerals; initials stay. */
export function nameParts(name: string): string[] {
  const parts: string[] = [];
  let joined = false;
  for (const token of tokenize(name)) {
    if (token.kind !== 'word') {
      joined = parts.length > 0 && /^[-‐‑]$/.test(token.text);
      continue;
    }
    if (joined) parts.push(`${parts.pop() ?? ''}-${token.text}`);
    else if (parts.length > 0 && (NAME_SUFFIXES.has(token.norm) || NUMERAL.test(token.text))) continue;
    else if (NAME_PARTICLES.has(token.norm) && token.text.length > 1 && !token.text.endsWith('.')) continue;
    else parts.push(...splitInitials(token.text));
    joined = false;
  }
  return parts.length > 0 ? parts : [name];
}

function splitInitials(text: string): string[] {
  return /^(?:\p{L}\.){2,}$/u.test(text) ? text.split('.').filter((letter) => letter !== '').map((letter) => `${letter}.`) : [text];
}

/** The identifier of a person: `person:` and the name in ASCII letters joined by hyphens. */
export function personId(name: string): string {
  const slug = normalizeWord(name)
    .replace(/['"]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`)
    .replace(/^-+|-+$/g, '');
  return `person:${slug}`;
}

/** True for "R." and "Yu.". */
export function isInitial(part: string): boolean {
  return INITIALS.test(part);
}

/** A part of a name as it is compared: lower case, without diacritics, hyphens and apostrophes. */
export function nameKey(part: string): string {
  return normalizeWord(part).replace(/[-'.]/g, '');
}

const numeral = (name: string) => name.split(/\s+/).find((word, i) => i > 0 && NUMERAL.test(word)) ?? null;

/** Whether two names can be the same person's: family names agree, and given names or their first letters where both have them. */
export function samePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const first = nameParts(a);
  const second = nameParts(b);
  const numerals = [numeral(a), numeral(b)];
  if (numerals[0] !== numerals[1] && numerals[0] !== null && numerals[1] !== null) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 1) return isNameAlone(short[0] ?? '', long);
  const longKeys = long.map(nameKey);
  if (short.every((part) => !isInitial(part) && longKeys.includes(nameKey(part)))) return true;
  if (nameKey(short.at(-1) ?? '') !== nameKey(long.at(-1) ?? '')) return false;
  if (!agree(short[0] ?? '', long[0] ?? '')) return false;
  const middle = [short.slice(1, -1), long.slice(1, -1)] as const;
  return middle[0].length !== middle[1].length || middle[0].every((part, i) => agree(part, middle[1][i] ?? ''));
}

function isNameAlone(part: string, others: readonly string[]): boolean {
  const wanted = nameKey(part);
  return others.length > 0 && others.some((other) => !isInitial(other) && nameKey(other) === wanted);
}

/** Given names agree where one is the other's initial, or where both begin with the same letter. */
function agree(a: string, b: string): boolean {
  return nameKey(a)[0] === nameKey(b)[0];
}

/** The fullest of several forms of a name: most parts written out, then most parts, then the longest; the first of equals. */
export function fullestName(names: readonly string[]): string {
  const rank = (name: string) => {
    const parts = nameParts(name);
    return [parts.filter((part) => !isInitial(part)).length, parts.length, name.length] as const;
  };
  let best = names[0] ?? '';
  for (const name of names) {
    const mine = rank(name);
    const its = rank(best);
    const difference = mine[0] - its[0] || mine[1] - its[1] || mine[2] - its[2];
    if (difference > 0) best = name;
  }
  return best;
}
