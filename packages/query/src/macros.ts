import type { Macro } from './view.ts';

const YEAR = 'try_cast(part[1:4] AS INTEGER)';
const MONTH = 'try_cast(part[6:7] AS INTEGER)';

const firstDay = `CASE
    WHEN length(part) = 4 THEN make_date(${YEAR}, 1, 1)
    WHEN length(part) = 10 THEN try_cast(part AS DATE)
    WHEN length(part) = 7 AND ${MONTH} BETWEEN 1 AND 12 THEN make_date(${YEAR}, ${MONTH}, 1)
    WHEN length(part) = 7 AND ${MONTH} BETWEEN 21 AND 24 THEN make_date(${YEAR}, (${MONTH} - 20) * 3, 1)
  END`;

const lastDay = `CASE
    WHEN length(part) = 4 THEN make_date(${YEAR}, 12, 31)
    WHEN length(part) = 10 THEN try_cast(part AS DATE)
    WHEN length(part) = 7 AND ${MONTH} BETWEEN 1 AND 12 THEN last_day(make_date(${YEAR}, ${MONTH}, 1))
    WHEN length(part) = 7 AND ${MONTH} BETWEEN 21 AND 24
      THEN last_day(CAST(make_date(${YEAR}, (${MONTH} - 20) * 3, 1) + INTERVAL 2 MONTH AS DATE))
  END`;

/** The macros, in the order in which they have to be made. */
export const MACROS: readonly Macro[] = [
  {
    signature: 'edtf_first_day(part)',
    description: 'First day of an EDTF date that is no interval; null for anything else.',
    sql: firstDay,
  },
  {
    signature: 'edtf_last_day(part)',
    description: 'Last day of an EDTF date that is no interval; null for anything else.',
    sql: lastDay,
  },
  {
    signature: 'edtf_start(edtf)',
    description: 'First day that an EDTF date or interval may mean; null where it is open or absent.',
    sql: "edtf_first_day(split_part(edtf, '/', 1))",
  },
  {
    signature: 'edtf_end(edtf)',
    description: 'Last day that an EDTF date or interval may mean; null where it is open or absent.',
    sql: "edtf_last_day(split_part(edtf, '/', -1))",
  },
  {
    signature: 'words(code)',
    description: 'A code as words: consulate_general becomes consulate general.',
    sql: "replace(code, '_', ' ')",
  },
];
