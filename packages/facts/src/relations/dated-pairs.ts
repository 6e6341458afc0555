import { type PartyId, partiesIn, type ResolvedDate, type ResolvedSentence } from '@diplomatic-relations/engine';
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
  doer: { readonly from: number; readonly to: number } | null,
): readonly DatedPair[] {
  const { tokens, references, resolvedDates } = sentence;
  if (resolvedDates.length < 2 || doer === null || tokens[object.to]?.norm !== 'with') return [];
  const agents = [...new Set(partiesIn(sentence, doer).filter(isParty))];
  const [agent] = agents;
  if (agent === undefined || agents.length > 1) return [];
  const found: DatedPair[] = [];
  let at = object.to;
  for (;;) {
    while (BETWEEN.test(tokens[at]?.norm ?? '')) at++;
    const other = references.find(({ from, parties, kind }) => from === at && parties.length === 1 && kind === 'name');
    if (other === undefined) break;
    let behind = other.to;
    while (BEFORE_DATE.test(tokens[behind]?.norm ?? '') && behind < other.to + 2) behind++;
    const date = resolvedDates.find(({ from }) => from === behind);
    const party: PartyId | undefined = other.parties[0];
    if (date === undefined || party === undefined || party === agent) return [];
    found.push({ parties: inOrder(agent, party), date });
    at = tokens[date.to]?.text === ')' ? date.to + 1 : date.to;
  }
  return found.length > 1 ? found : [];
}
