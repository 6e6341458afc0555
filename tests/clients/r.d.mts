/** A value of a column as R has it, null for NA. */
export type RValue = string | number | boolean | null;

/** What R's read.csv(text, na.strings, colClasses, check.names = TRUE) makes of a text: column names to values, null for NA. */
export declare const readCsvAsR: (
  text: string,
  options?: {
    readonly naStrings?: readonly string[];
    readonly colClasses?: Readonly<Record<string, 'character' | 'numeric' | 'integer' | 'logical'>>;
  },
) => Record<string, RValue[]>;

/** Reads every CSV file of a release as R does, with the classes of its manifest, and compares it with rows of its Parquet file. */
export declare const readAsR: (
  folder: string,
  readRows: (path: string) => Promise<readonly Readonly<Record<string, unknown>>[]>,
) => Promise<{ readonly told: string }>;
