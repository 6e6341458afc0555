import type { ParsedSentence, Reference } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';
import { sectionPair } from './section.ts';
import { behindOpeningTalks } from './talks.ts';

/** "In his meeting with the minister of Peru, he …": whoever meets one of the two sides is of the other; null where a sentence does not open so. */
export function whoseMeeting(
  sentence: ParsedSentence,
  explicit: readonly Reference[],
  state: DiscourseState,
): PartyId | null {
  const pair = sectionPair(state) ?? state.mainPair;
  if (pair === null || !/^(?:his|her)$/.test(sentence.tokens[1]?.norm ?? '')) return null;
  const at = behindOpeningTalks(sentence);
  const met = at < 0 ? undefined : explicit.find(({ from }) => from >= at && from <= at + 1)?.parties;
  return met?.length === 1 && pair.includes(met[0] as PartyId)
    ? (pair.find((party) => party !== met[0]) ?? null)
    : null;
}
