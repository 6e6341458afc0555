import type { Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** Whom "the country" means: the state named last. */
export function stateSpokenOf(
  unit: TokenRange,
  explicit: readonly Reference[],
  pair: readonly [PartyId, PartyId] | null,
  { lastState }: DiscourseState,
  acts: boolean,
): PartyId | null {
  const party =
    explicit.filter((reference) => reference.to <= unit.from && !reference.parties[0]?.startsWith('org:')).at(-1)
      ?.parties[0] ?? lastState;
  // "The government has paid tribute to Peru": the other one's, where Peru was named last.
  const besides =
    acts &&
    pair &&
    explicit[0] !== undefined &&
    explicit.every(({ from, parties }) => from >= unit.to && parties[0] === party)
      ? pair.find((other) => other !== party)
      : undefined;
  return besides ?? party ?? null;
}

const OWN_ORGANS =
  /^(?:ministry|government|parliament|president|presidency|army|navy|military|embassy|cabinet|delegation|ambassador|envoy|senate|congress)$/;

/** "the country's parliament": of the state spoken of. */
export function isOwnersFirst(tokens: readonly Token[], { from, to, head }: TokenRange & { head: number }): boolean {
  return (
    to - from > 3 &&
    tokens[from]?.norm === 'the' &&
    /^(?:country|kingdom|nation|republic)$/.test(tokens[from + 1]?.norm ?? '') &&
    /^['’]s$/.test(tokens[from + 2]?.norm ?? '') &&
    OWN_ORGANS.test(tokens[head]?.norm ?? '')
  );
}
