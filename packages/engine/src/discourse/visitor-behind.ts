import type { ParsedSentence, ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { VISITS } from '../words/travel.ts';

/** Words that may stand between the pronoun and what "to" or "in" leads to. */
const MOST_BETWEEN = 3;

/**
 * "During his visit to Peru Minister N met …": where the pronoun at token `i` would make a state its own guest (`party`), whoever
 * the clause behind names for its subject is the guest; null where that is not so.
 */
export function visitorBehind(
  { tokens, clauses, actors }: ParsedSentence,
  i: number,
  people: readonly ResolvedPerson[],
  party: PartyId | null,
): PartyId | null {
  let noun = i + 1;
  while (noun <= i + MOST_BETWEEN && !VISITS.has(tokens[noun]?.norm ?? '')) noun++;
  if (noun > i + MOST_BETWEEN || !/^(?:to|in)$/.test(tokens[noun + 1]?.norm ?? '')) return null;
  const goal = actors.find(({ from }) => from === noun + 2)?.actorId;
  if (goal === undefined || (party !== null && party !== goal)) return null;
  const subject = clauses.find(
    ({ form, subject: who }) => form === 'finite' && who !== null && who.from > noun,
  )?.subject;
  const guest = subject && people.find(({ from, to }) => from < subject.to && subject.from < to)?.party;
  return guest && guest !== goal ? guest : null;
}
