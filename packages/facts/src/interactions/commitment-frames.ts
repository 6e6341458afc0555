import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import type { Frame } from './frame.ts';
import { isCommitted } from './mood/committed.ts';
import type { MoodOfClause } from './mood/mood.ts';
import { isReported } from './mood/speaking.ts';
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
  via: null,
  armed: false,
  crowd: false,
  asking: false,
  slots: ['with', 'to', 'object', 'for', 'from', 'of', 'in'],
  objects: null,
};

const PRESSING = new Set(
  'counter deter contain combat isolate punish pressure confront resist repel expose weaken'.split(' '),
);

/** "to hold X accountable", "to deter X": an undertaking against whoever is named. */
function isAgainst(sentence: ResolvedSentence, clause: Clause): boolean {
  if (PRESSING.has(clause.lemma)) return true;
  return (
    /^(?:hold|raise|impose|keep|bring)$/.test(clause.lemma) &&
    sentence.tokens
      .slice(clause.verb.to, clause.verb.to + 9)
      .some((token) => /^(?:accountable|account|costs?|pressure|justice)$/.test(token.norm))
  );
}

const RECEIVING = new Set('welcome thank praise appreciate commend note acknowledge laud hail applaud'.split(' '));

/** "welcomed the readiness of X to …", "thanked X for the offer to …": it is not the subject's own. */
export function isOthersReadiness(sentence: ResolvedSentence, clause: Clause): boolean {
  const outer = sentence.clauses.findLast(({ verb, form }) => verb.to <= clause.verb.from && form === 'finite');
  return (
    outer !== undefined &&
    RECEIVING.has(outer.lemma) &&
    /^(?:readiness|willingness|commitment|offer|determination)$/.test(clause.licensor ?? '')
  );
}

/** "is ready to consider …", "expressed readiness to …": an undertaking whatever the verb; in a profile only where somebody says so. */
export function commitmentFrames(
  sentence: ResolvedSentence,
  clause: Clause,
  frames: readonly Frame[],
  mood: MoodOfClause,
  context: ExtractContext,
): readonly Frame[] {
  if (mood.mood !== 'intended' || clause.form === 'finite' || isForWar(sentence, clause)) return [];
  if (frames.some((frame) => CONFLICT_TYPES.has(frame.type)) || isAgainst(sentence, clause)) return [];
  const committed =
    isCommitted(sentence, mood.decider) ||
    /^(?:ready|readiness|willing|willingness|commitment|commit|prepared|prepare|offer|determination)$/.test(
      clause.licensor ?? '',
    );
  return committed && (isNews(context) || isReported(sentence, clause)) ? [COMMITMENT] : [];
}
