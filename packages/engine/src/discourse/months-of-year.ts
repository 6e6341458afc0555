import type { ParsedSentence } from '../sentence.ts';

export const NO_MONTHS: ReadonlyMap<number, string> = new Map();

/** "On September 15 … a visit from September 14-17, 2014": the months that a text names with a year, and that year; none where it names several years. */
export function monthsOfYear(sentences: readonly ParsedSentence[]): ReadonlyMap<number, string> {
  const months = new Map<number, string>();
  let only: string | null = null;
  for (const { dates } of sentences)
    for (const { edtf } of dates)
      for (const part of edtf?.split('/') ?? []) {
        const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(part) ?? [];
        if (year === undefined || (only !== null && year !== only)) return NO_MONTHS;
        only = year;
        if (month !== undefined) months.set(Number(month), year);
      }
  return months;
}
