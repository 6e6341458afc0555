import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** "Following its withdrawal from the pact, Peru said …": the party that is the subject behind the comma of a lead; null elsewhere. */
export function nameBehindLead(
  { tokens, tagged, clauses }: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
): PartyId | null {
  if (tagged.tags[0] !== 'IN' && tagged.tags[0] !== 'VBG') return null;
  const subject = clauses.find(({ form }) => form === 'finite')?.subject;
  if (!subject || subject.from <= i || tokens[subject.from - 1]?.norm !== ',') return null;
  const [named, second] = explicit.filter(({ from, to }) => from >= subject.from && to <= subject.to);
  if (named === undefined || second !== undefined || named.parties.length !== 1) return null;
  if (named.kind !== 'name' && named.kind !== 'organization') return null;
  return named.to === subject.to ? (named.parties[0] ?? null) : null;
}
