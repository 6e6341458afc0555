import type { ParsedSentence, Reference } from '../sentence.ts';
import type { TokenRange } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** Whom "the country" means: the state named last, or who acts before where it acts. */
export function stateSpokenOf(
  sentence: ParsedSentence,
  unit: TokenRange,
  explicit: readonly Reference[],
  pair: readonly [PartyId, PartyId] | null,
  { lastState }: DiscourseState,
  acts: boolean,
): PartyId | null {
  const party =
    actorBefore(sentence, unit, explicit) ??
    explicit.filter((reference) => reference.to <= unit.from && !reference.parties[0]?.startsWith('org:')).at(-1)
      ?.parties[0] ??
    lastState;
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

/** "Peru kept its ties with Chile, but in 1962 the country turned to Kenya": the state that is the subject before, unless it did it to another. */
function actorBefore({ clauses }: ParsedSentence, unit: TokenRange, explicit: readonly Reference[]): PartyId | null {
  const own = clauses.findIndex(({ form, subject }) => form === 'finite' && subject?.from === unit.from);
  const before = clauses.slice(0, Math.max(own, 0)).findLast(({ form, link }) => form === 'finite' && link === 'main');
  if (own < 0 || !before?.subject) return null;
  const statesIn = (range: TokenRange | null): readonly Reference[] =>
    range === null
      ? []
      : explicit.filter(({ kind, from, to }) => kind === 'name' && from >= range.from && to <= range.to);
  const [actor, second] = statesIn(before.subject);
  const party = actor?.parties[0];
  if (actor === undefined || party === undefined || second !== undefined || actor.to < before.subject.to) return null;
  return party.startsWith('org:') || statesIn(before.object).some(({ to }) => to === before.object?.to) ? null : party;
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
