import { shown } from './expectation.ts';

/** Something that is wrong in one row. */
export interface Issue {
  /** The column at fault; null where the row as a whole is. */
  readonly column: string | null;
  readonly expected: string;
  readonly got: string;
  /** All of it in one line. */
  readonly message: string;
}

/** Makes an issue with its message. */
export function issue(column: string | null, expected: string, value: unknown): Issue {
  const got = shown(value);
  return { column, expected, got, message: `${column ?? 'row'}: expected ${expected}; got ${got}` };
}
