import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isNews } from './date.ts';
import type { Frame } from './frame.ts';
import { isCommitted, isReported, type MoodOfClause } from './mood.ts';
import { isForWar } from './whom-it-concerns.ts';
import { CONFLICT_TYPES } from './words-conflict.ts';

const COMMITMENT: Frame = {
  type: 'AGREE',
  cameo: '03',
  mutual: false,
  partner: true,
  place: true,
  complement: true,
  lasting: false,
  human: false,
  reverse: false,
  behind: false,
  purpose: false,
  slots: ['with', 'to', 'object', 'for', 'from', 'of', 'in'],
  objects: null,
};

/** "is ready to consider …", "expressed readiness to …": an undertaking whatever the verb; in a profile only where somebody says so. */
export function commitmentFrames(
  sentence: ResolvedSentence,
  clause: Clause,
  frames: readonly Frame[],
  mood: MoodOfClause,
  context: ExtractContext,
): readonly Frame[] {
  if (mood.mood !== 'intended' || clause.form === 'finite' || isForWar(sentence, clause)) return [];
  if (frames.some((frame) => CONFLICT_TYPES.has(frame.type))) return [];
  const committed =
    isCommitted(sentence, mood.decider) ||
    /^(?:ready|readiness|willing|willingness|commitment|commit|prepared|prepare|offer|determination)$/.test(
      clause.licensor ?? '',
    );
  return committed && (isNews(context) || isReported(sentence, clause)) ? [COMMITMENT] : [];
}
