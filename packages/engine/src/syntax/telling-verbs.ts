/** What a source of news does with what happened: "…, the ministry said". */
export const TELLING: ReadonlySet<string> = new Set(
  'say state tell add announce declare report confirm note stress emphasize emphasise explain recall reveal write'.split(
    ' ',
  ),
);
