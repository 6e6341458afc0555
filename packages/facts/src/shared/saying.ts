/** Verbs of saying that something is so. */
export const SAYING: ReadonlySet<string> = new Set(
  'say state tell add announce declare report confirm note'.split(' '),
);
