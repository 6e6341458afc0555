import type { Token } from '@diplomatic-relations/engine';

const MEMBERS =
  /^(?:members|senators|parliamentarians|lawmakers|legislators|deputies|mps|officials|experts|diplomats|ministers)$/;

/** Words behind "group of" within which it says of whom. */
const REACH = 6;

/** "a group of twenty members of the Peruvian Congress", "a team of experts": whether the noun at `head` is one whom a state sends. */
export function isGroupOfOfficials(tokens: readonly Token[], head: number): boolean {
  return (
    /^(?:group|team)$/.test(tokens[head]?.norm ?? '') &&
    tokens[head + 1]?.norm === 'of' &&
    tokens.slice(head + 2, head + 2 + REACH).some(({ norm }) => MEMBERS.test(norm))
  );
}
