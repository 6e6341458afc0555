import type { Realis, ResolvedSentence } from '@diplomatic-relations/engine';
import type { PostPredication } from './post-predication.ts';
import type { MissionChange } from './words.ts';

/** What is told of the post: done, planned, or null where it is neither. */
export function changeOf(sentence: ResolvedSentence, predication: PostPredication): MissionChange | null {
  if (WISHING.test(predication.clause?.licensor ?? '')) return null;
  if (predication.lemma === 'make' && !isMadeInto(sentence, predication)) return null;
  const again = predication.sense === 'opened' && sentence.tokens[predication.clause?.verb.to ?? -1]?.norm === 'again';
  const change: MissionChange = again ? 'reopened' : predication.sense === 'operating' ? 'opened' : predication.sense;
  const realis: Realis =
    predication.realis === 'asserted' &&
    (isWorkedOn(predication) ||
      (predication.nominal && (isAnnounced(predication) || isAgreedOn(sentence, predication))))
      ? 'planned'
      : predication.realis;
  if (realis === 'asserted') return isWarnedOf(predication) ? null : change;
  return realis === 'planned' && change !== 'closed' && change !== 'upgraded' ? 'planned' : null;
}

/** "The consulate was made into an embassy", and no post that was "made to close". */
function isMadeInto({ tokens }: ResolvedSentence, { clause, nominal }: PostPredication): boolean {
  return !nominal && clause !== null && clause.voice === 'passive' && tokens[clause.verb.to]?.norm === 'into';
}

/** "a memorandum on the establishment of a cultural centre": agreed, and still to be done. */
function isAgreedOn({ tokens, tagged }: ResolvedSentence, { head, sense }: PostPredication): boolean {
  if (sense !== 'opened') return false;
  const at = /^(?:the|a|an)$/.test(tokens[head - 1]?.norm ?? '') ? head - 2 : head - 1;
  return (
    /^(?:on|for|concerning|regarding)$/.test(tokens[at]?.norm ?? '') &&
    /^(?:mou|memorandum|understanding|agreement|protocol|accord|exchange|note|letter)$/.test(
      tagged.lemmas[at - 1] ?? '',
    )
  );
}

/** "is working on opening an embassy": what is being prepared. */
function isWorkedOn({ clause, sense }: PostPredication): boolean {
  return (
    (sense === 'opened' || sense === 'reopened') &&
    clause?.form === 'gerund' &&
    /^(?:work|prepare|plan)$/.test(clause.licensor ?? '')
  );
}

/** Verbs behind which a post is only wished for. */
const WISHING = /^(?:hope|wish|want|seek|desire|offer|willing|willingness|propose|proposal)$/;

const WARNING = /^(?:warn|criticize|criticise|caution|threaten|consider|discuss|undermine|jeopardize|jeopardise|risk)$/;

/** "warned A over moving its embassy", "could undermine it by moving the embassy": nobody has done it. */
function isWarnedOf({ clause }: PostPredication): boolean {
  return clause?.form === 'gerund' && WARNING.test(clause.licensor ?? '');
}

/** "announced the opening of an embassy": what is announced is still to come. */
export function isAnnounced({ clause, head, sense }: PostPredication): boolean {
  return (
    (sense === 'opened' || sense === 'reopened') &&
    clause !== null &&
    clause.lemma === 'announce' &&
    clause.object !== null &&
    clause.object.from <= head &&
    head < clause.object.to
  );
}
