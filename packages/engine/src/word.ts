import { codeAt } from './characters.ts';
import { intern } from './intern.ts';
import { normalizeWord } from './normalize-word.ts';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A spelling, in the one copy that all tokens of it share, with what the layers have noted about it. */
export interface Word {
  readonly text: string;
  /** Lower case, without diacritics, with straight apostrophes and no inner hyphen. */
  readonly norm: string;
  readonly kind: TokenKind;
  readonly capital: boolean;
  /** By the number of the question; see `noteOnWords`. */
  readonly notes: unknown[];
}

let questions = 0;

/**
 * A question about words whose answer depends on the spelling alone ("can it begin a date?"): it is worked out when a word is met first
 * and noted down with the word, so that texts, which repeat their words, ask the tables once.
 */
export function noteOnWords<T extends NonNullable<unknown> | null>(answer: (word: Word) => T): (word: Word) => T {
  const question = questions++;
  return (word) => {
    const known = word.notes[question];
    if (known !== undefined) return known as T;
    const found = answer(word);
    // In order, so that the notes stay one dense row.
    while (word.notes.length < question) word.notes.push(undefined);
    word.notes[question] = found;
    return found;
  };
}

const UPPER = /\p{Lu}/u;
const LONGEST_KEPT = 40;
/** A power of two; the spellings of one hash share two neighbouring places. */
const PLACES = 1 << 16;
const KEPT = new Array<Word | undefined>(PLACES).fill(undefined);

/** The word that `text` spells between two offsets: the copy met before, unless others have taken its places since. */
export function wordAt(text: string, start: number, end: number, kind: TokenKind): Word {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + codeAt(text, i)) | 0;
  const place = (Math.imul(hash, 0x9e3779b1) >>> 15) & (PLACES - 2);
  const first = KEPT[place];
  if (first !== undefined && spells(first.text, text, start, end)) return first;
  const second = KEPT[place + 1];
  if (second !== undefined && spells(second.text, text, start, end)) return second;
  const word = readWord(text.slice(start, end), kind);
  if (end - start > LONGEST_KEPT) return word;
  KEPT[place + 1] = first;
  KEPT[place] = word;
  return word;
}

function spells(surface: string, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (surface.length !== length) return false;
  for (let i = 0; i < length; i++) if (codeAt(surface, i) !== codeAt(text, start + i)) return false;
  return true;
}

function readWord(surface: string, kind: TokenKind): Word {
  const first = codeAt(surface, 0);
  const capital =
    first < 128 ? first >= 65 && first <= 90 : UPPER.test(String.fromCodePoint(surface.codePointAt(0) ?? 0));
  const norm = normalizeWord(surface);
  const joined = kind === 'word' && /[-‐‑]/.test(norm) ? norm.replace(/[-‐‑]/g, '') : norm;
  return { text: intern(surface), norm: intern(joined), kind, capital, notes: [] };
}
