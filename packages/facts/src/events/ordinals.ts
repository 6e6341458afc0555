const VALUES: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
]);

const FIGURES = /^\d+(?:st|nd|rd|th)$/;
const ROMAN = /^[ivx]{1,6}$/;

/** "11th", "third", "thirteenth", "twentieth". */
export function isWrittenOrdinal(word: string): boolean {
  return VALUES.has(word) || FIGURES.test(word);
}

/** A number of a series, also "IV". */
export function isOrdinal(word: string): boolean {
  return isWrittenOrdinal(word) || ROMAN.test(word);
}

/** Which of a series a written ordinal is; null for any other word. */
function ordinalValue(word: string): number | null {
  return VALUES.get(word) ?? (FIGURES.test(word) ? Number.parseInt(word, 10) : null);
}

/** "the Third Joint Commission" is another session than the second. */
export function numberedApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [first, second] = [firstOrdinal(a), firstOrdinal(b)];
  return first !== null && second !== null && first !== second;
}

function firstOrdinal(name: string): number | null {
  for (const word of name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const value = ordinalValue(word);
    if (value !== null) return value;
  }
  return null;
}
