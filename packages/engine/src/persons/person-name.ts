import { normalizeWord } from '../normalize-word.ts';
import { type Token, tokenize } from '../tokens.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from './name-words.ts';

const NUMERAL = /^[IVX]{1,5}$/;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.)+$|^\p{Lu}$/u;

/** The parts of a name in order, hyphenated parts whole, without particles, suffixes and numerals; initials stay. */
export function nameParts(name: string): readonly string[] {
  return remembered(PARTS, name, readParts);
}

/** A document names its persons again and again: what was read in the names met last. */
const PARTS = new Map<string, readonly string[]>();
const READ = new Map<string, ReadName>();
const IDS = new Map<string, string>();
const MOST_NAMES = 2_000;

function remembered<T>(known: Map<string, T>, name: string, read: (name: string) => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const value = read(name);
  if (known.size >= MOST_NAMES) known.clear();
  known.set(name, value);
  return value;
}

function readParts(name: string): string[] {
  const parts: string[] = [];
  let joined = false;
  let pushed = false;
  for (const token of tokenize(name)) {
    if (token.kind !== 'word') {
      joined = pushed && /^[-‐‑]$/.test(token.text);
      continue;
    }
    pushed = joined || isPart(token, parts.length > 0);
    if (joined) parts.push(`${parts.pop() ?? ''}-${token.text}`);
    else if (pushed) parts.push(...splitInitials(token.text));
    joined = false;
  }
  return parts.length > 0 ? parts : [name];
}

function isPart({ norm, text }: Token, behindAnother: boolean): boolean {
  if (behindAnother && (NAME_SUFFIXES.has(norm) || NUMERAL.test(text))) return false;
  return !NAME_PARTICLES.has(norm) || text.length === 1 || text.endsWith('.');
}

function splitInitials(text: string): string[] {
  return /^(?:\p{L}\.){2,}$/u.test(text)
    ? text
        .split('.')
        .filter((letter) => letter !== '')
        .map((letter) => `${letter}.`)
    : [text];
}

/** The identifier of a person: `person:` and the name in ASCII letters joined by hyphens. */
export function personId(name: string): string {
  return remembered(IDS, name, slugOf);
}

function slugOf(name: string): string {
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

/** A part of a name as it is looked up: lower case, without diacritics, hyphens and apostrophes. */
export function nameKey(part: string): string {
  return normalizeWord(part).replace(/[-'.]/g, '');
}

/** Of so many letters on a part of a name is long enough to be known by, though a letter is written once or twice ("Hussein", "Husein"). */
const LONG_PART = 6;

/** A part of a name as it is compared with another spelling: its key, a long one without its double letters. */
function comparedKey(part: string): string {
  const key = nameKey(part);
  return key.length < LONG_PART ? key : key.replace(/(.)\1+/gu, '$1');
}

/** A name taken apart once, to be compared with many. */
export interface ReadName {
  readonly written: string;
  readonly parts: readonly string[];
  readonly keys: readonly string[];
  /** "II" of "Abdullah II". */
  readonly numeral: string | null;
}

/** Takes a name apart for comparison. */
export function readWrittenName(written: string): ReadName {
  return remembered(READ, written, takeApart);
}

function takeApart(written: string): ReadName {
  const parts = nameParts(written);
  const numeral = written.split(/\s+/).find((word, i) => i > 0 && NUMERAL.test(word)) ?? null;
  return { written, parts, keys: parts.map(comparedKey), numeral };
}

/** Whether two names can be the same person's: family names agree, and given names or their first letters where both have them. */
export function samePerson(a: string, b: string): boolean {
  return a === b || namesAgree(readWrittenName(a), readWrittenName(b));
}

/** "Haakon VII" and "Haakon bin Ali Omar": who is told by a number has no other names. */
function isMonarchBeside(one: ReadName, other: ReadName): boolean {
  return one.numeral !== null && one.parts.length === 1 && other.numeral === null && other.parts.length > 1;
}

/** `samePerson` for names that have been taken apart. */
export function namesAgree(a: ReadName, b: ReadName): boolean {
  if (a.written === b.written) return true;
  if (a.numeral !== b.numeral && a.numeral !== null && b.numeral !== null) return false;
  if (isMonarchBeside(a, b) || isMonarchBeside(b, a)) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (short.parts.length === 1) return !isFather(short, long) && isNameAlone(short, long);
  if (isFather(short, long)) return false;
  if (short.parts.every((part, i) => !isInitial(part) && holdsAsOften(long.keys, short.keys, short.keys[i] ?? '')))
    return true;
  if (short.keys.at(-1) !== long.keys.at(-1) || !sameLetter(short.keys[0], long.keys[0])) return false;
  if (!soundAlike(short.parts[0] ?? '', long.parts[0] ?? '')) return false;
  const middle = [short.keys.slice(1, -1), long.keys.slice(1, -1)] as const;
  return middle[0].length !== middle[1].length || middle[0].every((key, i) => sameLetter(key, middle[1][i]));
}

function holdsAsOften(long: readonly string[], short: readonly string[], key: string): boolean {
  const count = (keys: readonly string[]): number => keys.filter((other) => other === key).length;
  return count(long) >= count(short);
}

/** "Hamad bin Jaber Al Sabti" is the son of "Jaber Al Sabti", not a longer form of his name. */
function isFather(short: ReadName, long: ReadName): boolean {
  const words = (name: ReadName): string[] => name.written.toLowerCase().split(/[\s-]+/);
  const first = short.parts[0]?.toLowerCase() ?? '';
  const at = words(long).indexOf(first);
  return at > 0 && /^(?:bin|ibn|bint)$/.test(words(long)[at - 1] ?? '') && words(short)[0] === first;
}

function isNameAlone(alone: ReadName, other: ReadName): boolean {
  return other.parts.some((part, i) => !isInitial(part) && other.keys[i] === alone.keys[0]);
}

/** "Mohamed" and "Muhammad" are one given name, "Mohamed" and "Mansour" two: sisters and brothers share all the rest. */
function soundAlike(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return true;
  const [mine, its] = [consonants(a), consonants(b)];
  return mine.startsWith(its.slice(0, 2)) || its.startsWith(mine.slice(0, 2));
}

function consonants(name: string): string {
  return nameKey(name)
    .replace(/[aeiouyhw]/g, '')
    .replace(/x/g, 'ks')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

/** Given names agree where one is the other's initial, or where both begin with the same letter. */
function sameLetter(a: string | undefined, b: string | undefined): boolean {
  return a?.[0] === b?.[0];
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
