const { charCodeAt } = String.prototype;

/**
 * The code unit at an offset. The method is taken from the prototype once: texts come in many makes (cut out, joined, of one or two bytes a
 * letter), and looked up on each of them it would be sought anew for every letter.
 */
export function codeAt(text: string, i: number): number {
  return charCodeAt.call(text, i);
}

/** What the tokenizer makes of a character. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SYMBOL = 4;
export const MARK = 5;
/** Half of a character beyond the basic plane. */
export const SURROGATE = 6;

const LETTERS = /\p{L}|\p{M}/u;
const SPACES = /\s|[\u200b\u200e\u200f\ufeff]/;
const SYMBOLS = /[$€£¥₽₺₹₸₼₩₪₫₴%№#&@§°+=<>®©™^~|\\*]/;

/** By code unit; 0 where none has asked yet. */
const KINDS = new Uint8Array(0x10000);

/** The kind of a code unit; letters take their marks with them. */
export function kindOfCharacter(code: number): number {
  return KINDS[code] || readKind(code);
}

function readKind(code: number): number {
  const character = String.fromCharCode(code);
  let kind = MARK;
  if (code >= 48 && code <= 57) kind = DIGIT;
  else if (LETTERS.test(character)) kind = LETTER;
  else if (SPACES.test(character)) kind = SPACE;
  else if (SYMBOLS.test(character)) kind = SYMBOL;
  else if (code >= 0xd800 && code <= 0xdfff) kind = SURROGATE;
  KINDS[code] = kind;
  return kind;
}

/** True where a letter or its mark stands at `i`. */
export function isLetter(text: string, i: number): boolean {
  const kind = kindOfCharacter(codeAt(text, i));
  return kind === LETTER || (kind === SURROGATE && LETTERS.test(String.fromCodePoint(text.codePointAt(i) ?? 0)));
}

/** True where a figure from 0 to 9 stands at `i`. */
export function isDigit(text: string, i: number): boolean {
  const code = codeAt(text, i);
  return code >= 48 && code <= 57;
}

/** True where a letter or figure stands at `i`, between the text's start and `end`. */
export function isLetterOrDigit(text: string, i: number, end: number): boolean {
  return i >= 0 && i < end && (isLetter(text, i) || isDigit(text, i));
}
