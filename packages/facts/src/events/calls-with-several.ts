import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { hasOfficials, partiesOf } from './frame.ts';
import type { EventNoun } from './nouns.ts';

/**
 * "urged calm during phone calls with the ministers of A and B": the caller, and those with each of whom he spoke; nobody where the sentence does not tell
 * who called, null where it tells of no such calls.
 */
export function callsWithSeveral(
  sentence: ResolvedSentence,
  { from, head, plural, phrases }: EventNoun,
  called: readonly string[],
): readonly string[] | null {
  const { tokens, clauses } = sentence;
  if (!plural || called.length < 2 || phrases[0]?.preposition !== 'with') return null;
  if (!CALLS.test(tokens[head]?.norm ?? '') || !/^(?:during|in)$/.test(tokens[from - 1]?.norm ?? '')) return null;
  const told = clauses.find(({ form, voice, subject }) => form === 'finite' && voice === 'active' && subject !== null);
  const callers = told?.subject && hasOfficials(sentence, told.subject) ? partiesOf(sentence, [told.subject]) : [];
  return callers.length === 1 ? [...callers, ...called.filter((party) => !callers.includes(party))] : [];
}

const CALLS = /^(?:calls|conversations|meetings)$/;
