import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** "mediated between Kenya and Peru", "urged Kenya and Peru to talk": the last two states before token `end` that stand joined by "and", and in no longer list. */
export function joinedPair(
  { tokens }: ParsedSentence,
  references: readonly Reference[],
  end = tokens.length,
): readonly [PartyId, PartyId] | null {
  const named = references.filter(({ kind, parties }) => parties.length === 1 && NAMING.has(kind));
  for (let i = named.length - 1; i > 0; i--) {
    const [first, second] = [named[i - 1] as Reference, named[i] as Reference];
    const [a, b] = [first.parties[0] as PartyId, second.parties[0] as PartyId];
    if (second.to > end || a === b || a.startsWith('org:') || b.startsWith('org:')) continue;
    const gap = second.from - first.to;
    if (tokens[first.to]?.norm !== 'and' || gap > 2 || (gap === 2 && tokens[first.to + 1]?.norm !== 'the')) continue;
    // "Chile, Kenya and Peru", "Kenya and Peru's ministers"
    if (tokens[first.from - 1]?.norm === ',' && named[i - 2]?.to === first.from - 1) return null;
    if (tokens[second.to]?.norm === "'s" || tokens[first.to + 1]?.norm === "'s") return null;
    return [a, b];
  }
  return null;
}

const NAMING: ReadonlySet<string> = new Set(['name', 'person', 'office', 'city']);
