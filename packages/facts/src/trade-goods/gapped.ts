import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { partyReferences } from '../shared/party-search.ts';

/** "X exports A and B, *Y* C": a party behind a comma, right before goods of its own; null where none stands at the token. */
export function gappedParty(sentence: ResolvedSentence, i: number): { party: PartyId; start: number } | null {
  const { tokens, tagged } = sentence;
  const at = tokens[i]?.norm === 'and' ? i + 1 : i;
  const reference = partyReferences(sentence).find(({ from, kind }) => from === at && kind === 'name');
  const party = reference?.parties[0];
  if (reference === undefined || party === undefined || reference.parties.length !== 1) return null;
  const next = tokens[reference.to];
  if (next?.kind !== 'word' || next.capital || !/^(?:NN|JJ)$/.test(tagged.tags[reference.to] ?? '')) return null;
  // "the European Union member states": the name only says whose.
  if (sentence.clauses.some(({ verb }) => verb.from >= reference.to && verb.from <= reference.to + 2)) return null;
  return { party, start: reference.to };
}
