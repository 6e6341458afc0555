import {
  type PartyId,
  type Predication,
  partiesIn,
  type ResolvedDate,
  type ResolvedSentence,
} from '@diplomatic-relations/engine';
import { inOrder, isParty } from '../shared/parties.ts';
import type { RelationObject } from './object.ts';

/** One of several states with which relations began at different times. */
export interface DatedPair {
  readonly parties: readonly [string, string];
  readonly date: ResolvedDate;
}

const BETWEEN = /^(?:,|and|with|the|then|also|followed|by)$/;
const BEFORE_DATE = /^(?:in|on|since|\(|,)$/;

/** "established relations with B in 1964, with C in 1965 and D in 1966": each with its own date; empty where they are not told so. */
export function datedPairs(
  sentence: ResolvedSentence,
  object: RelationObject,
  { clause, phrases }: Predication<unknown>,
  home: PartyId | null,
): readonly DatedPair[] {
  const { tokens, references, resolvedDates } = sentence;
  if (resolvedDates.length < 2 || !clause?.subject) return [];
  // "Relations were established with B (1963) and C (1964)": behind the verb, and by whom the page is.
  const behind =
    clause.voice === 'passive'
      ? phrases.find(({ preposition, from }) => preposition === 'with' && from >= object.to)
      : undefined;
  if (!behind && tokens[object.to]?.norm !== 'with') return [];
  const agents = [...new Set(partiesIn(sentence, clause.subject).filter(isParty))];
  const agent = agents[0] ?? (behind ? home : null);
  if (agent == null || agents.length > 1) return [];
  const found: DatedPair[] = [];
  let at = behind?.from ?? object.to;
  for (;;) {
    while (BETWEEN.test(tokens[at]?.norm ?? '')) at++;
    const other = references.find(({ from, parties, kind }) => from === at && parties.length === 1 && kind === 'name');
    if (other === undefined) break;
    let next = other.to;
    while (BEFORE_DATE.test(tokens[next]?.norm ?? '') && next < other.to + 2) next++;
    const date = resolvedDates.find(({ from }) => from === next);
    const party: PartyId | undefined = other.parties[0];
    if (date === undefined || party === undefined || party === agent) return [];
    found.push({ parties: inOrder(agent, party), date });
    at = tokens[date.to]?.text === ')' ? date.to + 1 : date.to;
  }
  return found.length > 1 ? found : [];
}
