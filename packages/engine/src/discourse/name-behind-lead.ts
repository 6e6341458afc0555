import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';

const NAMING: ReadonlySet<string> = new Set(['name', 'organization', 'demonym']);
const POSTS = /^(?:embassy|consulate|legation|mission|commission|delegation|office)$/;

/** "Following its withdrawal from the pact, Peru said …": the party that is the subject behind the comma of a lead; null elsewhere. */
export function nameBehindLead(
  { tokens, tagged, clauses }: ParsedSentence,
  i: number,
  explicit: readonly Reference[],
): PartyId | null {
  if (tagged.tags[0] !== 'IN' && tagged.tags[0] !== 'VBG') return null;
  const subject = clauses.find(({ form }) => form === 'finite')?.subject;
  if (!subject || subject.from <= i || tokens[subject.from - 1]?.norm !== ',') return null;
  const within = explicit.filter(({ from, to }) => from >= subject.from && to <= subject.to);
  const [named] = within;
  if (named === undefined || named.parties.length !== 1) return null;
  // "Since its opening, the Embassy of Peru in Lima has grown": of whose post it is.
  if (!NAMING.has(named.kind)) return null;
  const alone = within.length === 1 && named.to === subject.to;
  return alone || POSTS.test(tokens[subject.head]?.norm ?? '') ? (named.parties[0] ?? null) : null;
}
