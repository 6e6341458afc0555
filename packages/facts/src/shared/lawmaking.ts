/** Verbs of what is done with a law. */
export const LAWMAKING: ReadonlySet<string> = new Set([
  'pass',
  'adopt',
  'enact',
  'sign',
  'approve',
  'issue',
  'promulgate',
]);
