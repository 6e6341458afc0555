import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const MEMBERS =
  /^(?:members|senators|parliamentarians|lawmakers|legislators|deputies|mps|officials|diplomats|ministers)$/;

/** "a group of twenty members of the Peruvian Congress" */
export function isGroupOfOfficials(
  { tokens }: ResolvedSentence,
  { head, to }: TokenRange & { readonly head: number },
): boolean {
  return (
    /^(?:group|team)$/.test(tokens[head]?.norm ?? '') &&
    tokens[head + 1]?.norm === 'of' &&
    tokens.slice(head + 2, Math.min(head + 8, to)).some(({ norm }) => MEMBERS.test(norm))
  );
}
