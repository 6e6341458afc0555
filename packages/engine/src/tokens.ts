import { intern } from './intern.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** One token; `norm` is lower case, without diacritics, with straight apostrophes and no inner hyphen. */
export interface Token extends Span {
  readonly text: string;
  readonly norm: string;
  readonly kind: TokenKind;
  /** True where the first letter is upper case. */
  readonly capital: boolean;
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
  'jr',
  'sr',
  'fr',
  'smt',
  'sri',
  'rt',
  'retd',
  'engr',
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

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;
const MARKS = /\p{M}+/gu;
const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
};

/** Lower case, diacritics folded ("Türkiye" is "turkiye"), typographic apostrophes straight. */
export function normalizeWord(text: string): string {
  let ascii = true;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  }
  const lower = text.toLowerCase();
  if (ascii) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[ßøłđıæœðþəħ]/g, (c) => FOLDS[c] ?? c);
}

function isLetter(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c < 128) return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  return (
    LETTER.test(text[i] ?? '') ||
    (c >= 0xd800 && c <= 0xdfff && LETTER.test(String.fromCodePoint(text.codePointAt(i) ?? 0)))
  );
}

/** A control character, or one beyond ASCII. */
function isRare(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c < 32 || c > 126;
}

function isDigit(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c >= 48 && c <= 57;
}

const APOSTROPHES = "'’ʼ‘ʻ`";
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
    const c = text[i] as string;
    if (
      c === ' ' ||
      c === '\n' ||
      c === '\t' ||
      c === '\r' ||
      c === '\u00a0' ||
      (isRare(text, i) && /\s|[\u200b\u200e\u200f\ufeff]/.test(c))
    ) {
      i++;
      continue;
    }
    if (isDigit(text, i)) {
      i = pushNumber(text, i, end, tokens);
      continue;
    }
    if (isLetter(text, i)) {
      i = pushWord(text, i, end, tokens);
      continue;
    }
    const code = text.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    let stop = i + width;
    if (
      APOSTROPHES.includes(c) &&
      stop < end &&
      text[stop] === 's' &&
      !isLetterOrDigit(text, stop + 1, end) &&
      isLetterOrDigit(text, i - 1, end)
    )
      stop++;
    const symbol = /[$€£¥₽₺₹₸₼₩₪₫₴%№#&@§°+=<>®©™^~|\\*]/.test(c);
    push(tokens, text, i, Math.min(stop, end), symbol ? 'symbol' : 'punctuation');
    i = stop;
  }
  return tokens;
}

function isLetterOrDigit(text: string, i: number, end: number): boolean {
  return i >= 0 && i < end && (isLetter(text, i) || isDigit(text, i));
}

type Form = Pick<Token, 'text' | 'norm' | 'capital'>;

/** Texts repeat their words: the forms met last, by their surface. */
const FORMS = new Map<string, Form>();
const MOST_FORMS = 50_000;
const LONGEST_FORM = 40;

function formOf(surface: string, kind: TokenKind): Form {
  const known = FORMS.get(surface);
  if (known !== undefined) return known;
  const first = surface.charCodeAt(0);
  const capital =
    first < 128 ? first >= 65 && first <= 90 : UPPER.test(String.fromCodePoint(surface.codePointAt(0) ?? 0));
  const norm = normalizeWord(surface);
  const joined = kind === 'word' && /[-‐‑]/.test(norm) ? norm.replace(/[-‐‑]/g, '') : norm;
  const form = { text: intern(surface), norm: intern(joined), capital };
  if (surface.length > LONGEST_FORM) return form;
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  FORMS.set(form.text, form);
  return form;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const form = formOf(text.slice(start, end), kind);
  tokens.push({ text: form.text, norm: form.norm, start, end, kind, capital: form.capital });
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
  push(tokens, text, start, i, 'number');
  return i;
}

function wordEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    if (isLetter(text, i)) {
      i++;
      continue;
    }
    const c = text[i] as string;
    if (c === ' ') break;
    if (APOSTROPHES.includes(c) && i > start && i + 1 < end && isLetter(text, i + 1)) {
      if (text[i + 1] === 's' && !isLetterOrDigit(text, i + 2, end)) break;
      i++;
      continue;
    }
    if (isDigit(text, i) && i > start) {
      i++;
      continue;
    }
    break;
  }
  return i;
}

function pushWord(text: string, start: number, end: number, tokens: Token[]): number {
  let i = wordEnd(text, start, end);
  if (i >= end || text.charCodeAt(i) === 32) {
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
      /^(?:Yu|Sh|Zh|Ya|Kh|Ch|Ts|Th|Ye|Ph|Dz|Ju|Gh)$/.test(word);
    if (oneLetter || twoLetterInitial || DOTTED.has(word.toLowerCase())) {
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
  push(tokens, text, start, i, 'word');
  return i;
}
