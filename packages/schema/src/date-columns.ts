import { day, edtf, nullable, stringEnum } from './property.ts';

/** How exact a date is. */
export const DATE_PRECISIONS = ['day', 'month', 'season', 'year', 'interval'] as const;

/** Where a date comes from. */
export const DATE_BASES = ['stated', 'completed', 'relative', 'document'] as const;

/** The five columns of a dated fact; `meaning` says what the date is the date of. */
export function dateColumns(meaning: string) {
  return {
    date: nullable(
      edtf(
        `${meaning} EDTF (ISO 8601-2): day, month, year, season (21 spring to 24 winter), interval A/B, open interval A/.. or ../B. Null where the text gives no date.`,
      ),
    ),
    date_start: nullable(
      day('First day that `date` may mean, derived from it; null where `date` is null or an interval without a start.'),
    ),
    date_end: nullable(
      day('Last day that `date` may mean, derived from it; null where `date` is null or an interval without an end.'),
    ),
    date_precision: nullable(
      stringEnum(DATE_PRECISIONS, {
        open: false,
        description: 'How exact `date` is, derived from its form; null where `date` is null.',
      }),
    ),
    date_basis: nullable(
      stringEnum(DATE_BASES, {
        open: false,
        description:
          'Where `date` comes from. stated: written in full; completed: part is written and the rest follows from the document; relative: counted from the document’s date ("yesterday"); document: the document’s own date, for the news that it reports. Null where `date` is null.',
      }),
    ),
  };
}
