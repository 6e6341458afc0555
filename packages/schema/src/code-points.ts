/** A text whose stretches are asked for by offsets in Unicode code points. */
export interface CodePointText {
  /** Length in code points. */
  readonly length: number;
  /** The text from `start` to `end`, end exclusive. */
  slice(start: number, end: number): string;
}

/** The number of Unicode code points of a text. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      length--;
      at++;
    }
  }
  return length;
}

/** Prepares a text once, so that each slice costs only its own length. */
export function codePointText(text: string): CodePointText {
  const length = codePointLength(text);
  if (length === text.length) return { length, slice: (start, end) => text.slice(start, end) };
  const offsets = new Uint32Array(length + 1);
  let unit = 0;
  for (let point = 0; point < length; point++) {
    offsets[point] = unit;
    unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
  }
  offsets[length] = text.length;
  const unitAt = (point: number) => offsets[Math.min(Math.max(point, 0), length)]!;
  return { length, slice: (start, end) => text.slice(unitAt(start), unitAt(end)) };
}
