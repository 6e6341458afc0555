/** The decimal text of a number, never with an exponent. */
export const plainNumber = (value: number): string => {
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (whole === '') throw new RangeError(`expected a finite number, got ${text}`);
  if (exponent === undefined) return text;
  const shift = Number(exponent);
  const digits = whole + fraction;
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - whole.length)}${digits}`;
  return `${sign}${digits}${'0'.repeat(shift - fraction.length)}`;
};

// what a spreadsheet takes for the start of a formula, full-width forms included
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const GUARDED = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text cell made harmless for spreadsheets: one apostrophe goes before what would run as a formula. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A text cell as it was before `guardFormula`. */
export const unguardFormula = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** A list as one cell: items joined by `;`, a semicolon within an item as `\;` and a backslash as `\\`. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, (character) => `\\${character}`)).join(';');

/** The items of a cell that `joinList` made. */
export const splitList = (text: string): string[] => {
  if (text === '') return [];
  const items = [''];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === ';') items.push('');
    else items[items.length - 1] += character === '\\' && at + 1 < text.length ? text.charAt(++at) : character;
  }
  return items;
};
