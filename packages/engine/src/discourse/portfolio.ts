import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';

const MOST_WORDS = 16;

/** "Minister of State for South Asia, the Commonwealth and United Nations": an organization that is somebody's charge, and no side. */
export function isPortfolio(
  { tokens }: ParsedSentence,
  actor: { readonly actorId: PartyId; readonly from: number },
): boolean {
  if (!actor.actorId.startsWith('org:')) return isDesk(tokens, actor.from);
  for (let i = actor.from - 1; i >= 1 && i > actor.from - MOST_WORDS; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (token.norm === 'for')
      return (
        tokens.slice(i + 1, actor.from).some((word) => word.norm === 'and' || word.norm === ',') &&
        tokens.slice(Math.max(0, i - 3), i).some((word) => /^(?:minister|secretary|under-secretary)$/.test(word.norm))
      );
    if (!token.capital && !/^(?:and|,|the|of|&|affairs|-)$/.test(token.norm)) return false;
  }
  return false;
}

/** "the Director for Eastern Europe and Peru": the states of somebody's desk. */
function isDesk(tokens: ParsedSentence['tokens'], from: number): boolean {
  for (let i = from - 1; i > 0 && i > from - 8; i--) {
    const token = tokens[i];
    if (token?.norm === 'for') return /^directors?$/.test(tokens[i - 1]?.norm ?? '');
    if (!token?.capital && !/^(?:and|,|the|of|&)$/.test(token?.norm ?? '')) return false;
  }
  return false;
}
