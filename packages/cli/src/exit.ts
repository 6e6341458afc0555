/** Exit codes: all well; something was found (rejects under --strict, invalid rows); wrong usage or input. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error of the user's input: its message is all that is shown. */
export class UsageError extends Error {
  override name = 'UsageError';
}
