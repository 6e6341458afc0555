/** Verbs whose object, or whom they go with, somebody meets. */
export const MEETING: ReadonlySet<string> = new Set(
  'meet receive host welcome confer speak talk call greet see'.split(' '),
);
