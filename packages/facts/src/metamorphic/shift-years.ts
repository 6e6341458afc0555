import type { SourceDocument } from '../claim.ts';
import { readDocument } from '../extract-document.ts';
import { mapStrings, type Transformation, type Variant } from './variant.ts';

const YEAR = /(?<![\d$€£¥]|\d,|[$€£¥] )(?:1[789]\d\d|20\d\d)(?!\d|[.,]\d{3}|\s?(?:%|million|billion|km))/g;

/** Every year moves by `years`; a multiple of 28 keeps the days of the week. */
export function shiftYears(years: number): Transformation {
  return { name: `shift the years by ${years}`, apply: (source) => shifted(source, years) };
}

function shifted(source: SourceDocument, years: number): Variant | null {
  // The decade that lies 28 years before the 1980s is none.
  if (/\b(?:1[789]|20)\d0s\b/.test(source.text)) return null;
  const { document } = readDocument(source, () => {});
  const dates = document.sentences.flatMap((sentence) =>
    sentence.quantities.map((quantity) => ({
      start: sentence.tokens[quantity.from]?.start ?? 0,
      end: sentence.tokens[quantity.to - 1]?.end ?? 0,
    })),
  );
  const move = (year: string): string => String(Number(year) + years);
  const text = source.text.replace(YEAR, (year, offset: number) =>
    dates.some((span) => span.start <= offset && offset < span.end) ? year : move(year),
  );
  if (text === source.text) return null;
  const words = (value: string): string => value.replace(YEAR, move);
  const edtf = (value: string): string => value.replace(/(?<!\d)\d{4}(?!\d)/g, move);
  return {
    source: {
      ...source,
      text,
      title: source.title === null ? null : words(source.title),
      published: source.published === null ? null : edtf(source.published),
    },
    expect: (fact) =>
      mapStrings(fact, (value, column) => (column === 'date' || column === 'period' ? edtf(value) : words(value))),
  };
}
