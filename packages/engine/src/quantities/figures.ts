import { joined } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { SCALES } from './words.ts';

/** A number in figures; `comma` marks "147,3", which is a number only with a scale, a unit or a currency. */
export interface FigureReading {
  readonly value: number;
  readonly to: number;
  readonly comma: boolean;
  /** "3.000": three thousand, or with a scale word three. */
  readonly pointed: boolean;
  /** True for four plain figures that could be a year. */
  readonly yearLike: boolean;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const POINT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
const POINT_THEN_COMMA = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** Reads a number in figures at `i`, with groups set off by commas, points or spaces. */
export function readFigures(tokens: readonly Token[], i: number): FigureReading | null {
  const token = tokens[i];
  if (token?.kind !== 'number') return null;
  const text = token.text;
  const plain = (value: number, to = i + 1): FigureReading => ({
    value,
    to,
    comma: false,
    pointed: false,
    yearLike: false,
  });
  if (/^\d{1,3}$/.test(text) && text[0] !== '0') {
    const spaced = readSpaced(tokens, i);
    if (spaced !== null) return plain(spaced.value, spaced.to);
    // "3, 000 million": a space has slipped in behind the comma of the group.
    const group = tokens[i + 2];
    if (
      tokens[i + 1]?.text === ',' &&
      joined(tokens, i) &&
      group?.kind === 'number' &&
      /^\d{3}$/.test(group.text) &&
      SCALES.has(tokens[i + 3]?.norm ?? '')
    )
      return plain(Number(text + group.text), i + 3);
  }
  if (/^\d+$/.test(text)) {
    if (text.length > 1 && text[0] === '0') return null;
    const value = Number(text);
    return { ...plain(value), yearLike: text.length === 4 && value >= 1400 && value <= 2150 };
  }
  if (GROUPED.test(text) || INDIAN.test(text)) return plain(Number(text.replaceAll(',', '')));
  if (POINT_GROUPED.test(text) || POINT_THEN_COMMA.test(text))
    return plain(Number(text.replaceAll('.', '').replace(',', '.')));
  if (/^\d+\.\d+$/.test(text)) return { ...plain(Number(text)), pointed: /^[1-9]\d{0,2}\.\d{3}$/.test(text) };
  if (/^\d+,\d{1,2}$/.test(text)) return { ...plain(Number(text.replace(',', '.'))), comma: true };
  return null;
}

/** "7 200", "1 020 000": groups of three after a single space. */
function readSpaced(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  let digits = tokens[i]?.text ?? '';
  let k = i + 1;
  while (k < tokens.length && k < i + 5) {
    const token = tokens[k] as Token;
    const gap = token.start - (tokens[k - 1] as Token).end;
    const tail = /^(\d{3})(?:[.,](\d{1,2}))?$/.exec(token.text);
    if (token.kind !== 'number' || gap !== 1 || tail === null) break;
    digits += tail[1];
    k++;
    if (tail[2] !== undefined) return { value: Number(`${digits}.${tail[2]}`), to: k };
  }
  return k === i + 1 ? null : { value: Number(digits), to: k };
}

const LONGEST_GLUED = 14;

/** A word that is a currency's letters with a number stuck to them, and perhaps a scale: "Sh2", "USD5m". */
export const GLUED_FIGURES = /^(\p{L}{1,4})(\d+)(\p{L}{0,3})$/u;

/** A number whose currency prefix the tokenizer kept on it ("Sh2.8", "USD5"): the prefix and the number. */
export function readGluedFigures(
  tokens: readonly Token[],
  i: number,
): { prefix: string; value: number; to: number; suffix: string } | null {
  const surface = tokens[i]?.text ?? '';
  const match = surface.length > LONGEST_GLUED ? null : GLUED_FIGURES.exec(surface);
  if (tokens[i]?.kind !== 'word' || match === null) return null;
  let text = match[2] ?? '';
  let to = i + 1;
  const separator = tokens[i + 1]?.text;
  if (
    match[3] === '' &&
    (separator === '.' || separator === ',') &&
    tokens[i + 2]?.kind === 'number' &&
    joined(tokens, i) &&
    joined(tokens, i + 1)
  ) {
    const rest = tokens[i + 2]?.text ?? '';
    if (separator === '.' ? /^\d+$/.test(rest) : /^\d{3}(?:,\d{3})*(?:\.\d+)?$/.test(rest)) {
      text += separator === '.' ? `.${rest}` : rest.replaceAll(',', '');
      to = i + 3;
    }
  }
  return { prefix: (match[1] ?? '').toLowerCase(), value: Number(text), to, suffix: (match[3] ?? '').toLowerCase() };
}
