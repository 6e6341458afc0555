import {
  codeAt,
  DIGIT,
  isDigit,
  isLetter,
  isLetterOrDigit,
  kindOfCharacter,
  LETTER,
  SPACE,
  SYMBOL,
} from './characters.ts';
import { dayRunIntoYear } from './day-run-into-year.ts';
import { hyphenatedEnd } from './hyphenated-end.ts';
import type { Span } from './span.ts';
import { type TokenKind, type Word, wordAt } from './word.ts';

/** One token; `norm` is lower case, without diacritics, with straight apostrophes and no inner hyphen. */
export interface Token extends Span {
  readonly text: string;
  readonly norm: string;
  readonly kind: TokenKind;
  /** True where the first letter is upper case. */
  readonly capital: boolean;
  /** The spelling that it shares with other tokens. */
  readonly word: Word;
}

/** Words whose hyphenated prefix is one word with what follows: "re-established", "co-chair". */
const PREFIXES = new Set([
  're',
  'co',
  'pre',
  'non',
  'anti',
  'sub',
  'inter',
  'multi',
  'bi',
  'semi',
  'intra',
  'trans',
  'counter',
  'coun',
  'e',
  'vice',
  'mid',
  'de',
]);

/** Abbreviations whose full stop belongs to them; single letters ("R.") always keep theirs. */
const DOTTED = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'gen',
  'maj',
  'col',
  'lt',
  'capt',
  'sgt',
  'adm',
  'brig',
  'cmdr',
  'hon',
  'rev',
  'sen',
  'rep',
  'gov',
  'amb',
  'st',
  'sta',
  'sto',
  'jr',
  'sr',
  'fr',
  'smt',
  'pt',
  'sri',
  'shri',
  'kum',
  'lic',
  'ing',
  'dra',
  'sra',
  'rt',
  'retd',
  'engr',
  'eng',
  'arch',
  'dato',
  'barr',
  'adv',
  'dipl',
  'cllr',
  'arq',
  'mag',
  'sh',
  'no',
  'nos',
  'vol',
  'art',
  'inc',
  'ltd',
  'co',
  'corp',
  'dept',
  'min',
  'messrs',
  'mt',
  'ft',
  'vs',
  'etc',
  'approx',
  'pres',
  'excl',
  'incl',
  'ref',
  'msgr',
  'md',
  'mohd',
  'mme',
  'mlle',
  'm',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'bn',
  'mln',
  'mil',
  'mio',
  'bln',
  'mn',
  'thous',
  'h.e',
  'h.m',
  'e.g',
  'i.e',
  'p.m',
  'a.m',
  'ph.d',
  'viz',
  'ca',
  'cf',
]);

/** Words of two letters, which may end a sentence; others with a capital behind their stop are initials: "Yo.Otgonbayar". */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'he it we us me my so no do go is am be at as an in on of to by up if or ok oh id'.split(' '),
);

/** The figures of a day and a year without a space between them, at the least. */
const LEAST_RUN = 5;

const UPPER = /\p{Lu}/u;
const APOSTROPHES = "'’ʼ‘ʻ`´";
const HYPHENS = '-‐‑';

/**
 * Tokens of `text` between `start` and `end`, offsets counted in the whole text.
 *
 * Words keep inner apostrophes ("d'Ivoire"); possessive "'s" and a bare possessive "'" are tokens of their own.
 * Hyphens split ("Turkmen-Russian" is three tokens) except after prefixes such as "re-" and "co-".
 * Numbers keep inner points and commas ("25.7", "1,020", "21.10.2025"); ordinals are one token ("26th").
 * Abbreviations keep their full stops ("U.S.", "Dr.", and the initial of "R.Meredov").
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let i = start;
  while (i < end) {
    const character = kindOfCharacter(codeAt(text, i));
    if (character === SPACE) i++;
    else if (character === LETTER || isLetter(text, i)) i = pushWord(text, i, end, tokens);
    else if (character === DIGIT) i = pushNumber(text, i, end, tokens);
    else {
      const to = signEnd(text, i, end);
      push(tokens, text, i, Math.min(to, end), character === SYMBOL ? 'symbol' : 'punctuation');
      i = to;
    }
  }
  return tokens;
}

/** The end of one mark or sign; the apostrophe of a possessive takes its "s". */
function signEnd(text: string, i: number, end: number): number {
  const to = i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
  const possessive =
    APOSTROPHES.includes(text[i] as string) &&
    to < end &&
    text[to] === 's' &&
    !isLetterOrDigit(text, to + 1, end) &&
    (isLetterOrDigit(text, i - 1, end) || (text[i - 1] === '.' && UPPER.test(text[i - 2] ?? '')));
  return possessive ? to + 1 : to;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const word = wordAt(text, start, end, kind);
  tokens.push({ text: word.text, norm: word.norm, start, end, kind: word.kind, capital: word.capital, word });
}

function pushNumber(text: string, start: number, end: number, tokens: Token[]): number {
  let i = start;
  while (i < end) {
    if (isDigit(text, i)) i++;
    else if ((text[i] === '.' || text[i] === ',' || text[i] === ':') && i + 1 < end && isDigit(text, i + 1)) i += 2;
    else break;
  }
  const suffix =
    i < end && isLetter(text, i) && /^(?:st|nd|rd|th)(?![\p{L}\p{M}])/iu.test(text.slice(i, Math.min(end, i + 3)));
  if (suffix) i += 2;
  const day = i - start < LEAST_RUN ? null : dayRunIntoYear(tokens[tokens.length - 1]?.norm, text.slice(start, i));
  if (day !== null) push(tokens, text, start, start + day, 'number');
  push(tokens, text, start + (day ?? 0), i, 'number');
  return i;
}

function wordEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const character = kindOfCharacter(codeAt(text, i));
    if (character === LETTER) i++;
    else if (character === SPACE) break;
    else if (character === DIGIT && i > start) i++;
    else if (isLetter(text, i)) i++;
    else if (APOSTROPHES.includes(text[i] as string) && i > start && i + 1 < end && isLetter(text, i + 1)) {
      if (text[i + 1] === 's' && !isLetterOrDigit(text, i + 2, end)) break;
      i++;
    } else break;
  }
  return i;
}

function pushWord(text: string, start: number, end: number, tokens: Token[]): number {
  let i = wordEnd(text, start, end);
  if (i >= end || codeAt(text, i) === 32) {
    push(tokens, text, start, i, 'word');
    return i;
  }
  // Dotted abbreviations: "U.S.", "U.S.S.R.", "p.m."
  if (i - start <= 2 && text[i] === '.') {
    let j = i;
    while (j < end && text[j] === '.' && j + 1 < end && isLetter(text, j + 1) && !isLetterOrDigit(text, j + 2, end))
      j += 2;
    if (j > i) {
      if (text[j] === '.') j++;
      push(tokens, text, start, j, 'word');
      return j;
    }
  }
  if (text[i] === '.' && i < end) {
    const word = text.slice(start, i);
    const oneLetter = i - start === 1 && UPPER.test(word);
    const twoLetterInitial =
      i - start === 2 &&
      UPPER.test(word[0] ?? '') &&
      i + 1 < end &&
      UPPER.test(text[i + 1] ?? '') &&
      !SHORT_WORDS.has(word.toLowerCase());
    // "Kh. Karimov"; of the others some are family names, which end sentences.
    const spacedInitial =
      i - start === 2 &&
      text[i + 1] === ' ' &&
      i + 2 < end &&
      UPPER.test(text[i + 2] ?? '') &&
      /^(?:Yu|Zh|Ya|Kh|Ts|Th|Dz|Gh)$/.test(word);
    if (oneLetter || twoLetterInitial || spacedInitial || DOTTED.has(word.toLowerCase())) {
      const atEnd = !/[^\s"'”’)\]]/.test(text.slice(i + 1, Math.min(end, i + 4)));
      if (!(atEnd && DOTTED.has(word.toLowerCase()) && !UPPER.test(word[0] ?? ''))) i++;
    }
    push(tokens, text, start, i, 'word');
    return i;
  }
  // A prefix joined by a hyphen is one word: "re-opened", "co-operation", "Vice-President".
  const c = text[i];
  if (
    c !== undefined &&
    i < end &&
    HYPHENS.includes(c) &&
    i + 1 < end &&
    isLetter(text, i + 1) &&
    PREFIXES.has(text.slice(start, i).toLowerCase())
  ) {
    const next = text[i + 1] ?? '';
    if (!UPPER.test(next) || text.slice(start, i).toLowerCase() === 'co') i = wordEnd(text, i + 1, end);
  }
  if (c !== undefined && i < end && HYPHENS.includes(c)) i = Math.max(i, hyphenatedEnd(text, start, i, end));
  push(tokens, text, start, i, 'word');
  return i;
}
