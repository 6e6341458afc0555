import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';
import { sectionPair } from './section.ts';

const OPENERS = new Set(['in', 'during', 'at', 'after', 'following', 'before']);
const TALKS = new Set(['meeting', 'meetings', 'talks', 'conversation', 'discussions', 'conversations']);

/** "In his meeting with the minister of Peru, he …": whoever meets one of the two sides is of the other; null where a sentence does not open so. */
export function whoseMeeting(
  { tokens }: ParsedSentence,
  explicit: readonly Reference[],
  state: DiscourseState,
): PartyId | null {
  const pair = sectionPair(state) ?? state.mainPair;
  if (pair === null || !OPENERS.has(tokens[0]?.norm ?? '') || !/^(?:his|her)$/.test(tokens[1]?.norm ?? '')) return null;
  for (let i = 2; i < 6; i++) {
    if (!TALKS.has(tokens[i]?.norm ?? '')) continue;
    if (tokens[i + 1]?.norm !== 'with') return null;
    const met = explicit.find((reference) => reference.from > i + 1 && reference.from <= i + 3)?.parties;
    return met?.length === 1 && pair.includes(met[0] as PartyId)
      ? (pair.find((party) => party !== met[0]) ?? null)
      : null;
  }
  return null;
}
