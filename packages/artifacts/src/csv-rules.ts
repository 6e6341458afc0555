/** How the CSV files are written, a sentence a rule, for the documentation of a release. */
export const CSV_RULES: readonly string[] = [
  'UTF-8 without byte order mark, RFC 4180 quoting, a header line, lines ended by a line feed.',
  'Strings, dates, timestamps and lists are quoted; numbers, `true` and `false` are not. A number never has an exponent.',
  'An empty cell without quotes is null; an empty list is an empty cell in quotes.',
  'Dates are `YYYY-MM-DD`, timestamps `YYYY-MM-DDTHH:MM:SS` without zone, EDTF dates as in the codebook.',
  'Lists are joined by `;`. A semicolon within an item is written `\\;`, a backslash `\\\\`.',
  'A text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, a tab, a carriage return or a full-width form of the signs, after any apostrophes) has one apostrophe put before it; take one away to have the text as it was. The Parquet files hold the texts unchanged.',
];
