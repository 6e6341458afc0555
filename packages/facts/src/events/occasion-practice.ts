import { unitAt } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';

/** "Political consultations are held", "meets on a biennial basis": what is done, not what was done. */
export function isGeneralPractice({ sentence }: EventScene, { use, clause }: NounUse): boolean {
  if (use !== 'held' || clause?.tense !== 'present' || clause.form !== 'finite') return false;
  const { tokens, resolvedDates } = sentence;
  const passive =
    clause.voice === 'passive' &&
    /^(?:are|is)$/.test(tokens[clause.verb.from]?.norm ?? '') &&
    clause.verb.to - clause.verb.from === 2 &&
    /^(?:hold|organi[sz]e|conduct|convene)$/.test(clause.lemma) &&
    resolvedDates.length === 0 &&
    sentence.segment.kind === 'body';
  const at = tokens.findIndex(({ norm }, i) => i >= clause.verb.to && norm === 'basis');
  // "currently holds dialogues with more than thirty countries"
  const current =
    resolvedDates.length === 0 &&
    sentence.segment.kind === 'body' &&
    tokens.slice(clause.from, clause.to).some(({ norm }) => norm === 'currently');
  const plural = clause.object !== null && tokens[clause.object.head]?.norm.endsWith('s') === true;
  return (
    passive ||
    (current && plural) ||
    (at > 0 && at < clause.verb.to + 6 && tokens.slice(clause.verb.to, at).some(({ norm }) => norm === 'on'))
  );
}

/** "Political consultations are held at the level of ministers": which ones, nobody says. */
export function isOfNoneInParticular({ sentence }: EventScene, noun: EventNoun, { use, clause }: NounUse): boolean {
  const { tokens, segment } = sentence;
  return (
    use === 'held' &&
    tokens[noun.head]?.norm.endsWith('s') === true &&
    !/^(?:the|these|this|a|an|his|her|their)$/.test(
      tokens[unitAt(sentence, noun.head)?.from ?? noun.from]?.norm ?? '',
    ) &&
    clause?.tense === 'present' &&
    (clause.voice === 'passive' || (clause.lemma === 'take' && clause.verb.to - clause.verb.from > 1)) &&
    segment.kind === 'body' &&
    tokens[clause.verb.to - 2]?.norm !== 'being'
  );
}

/** "several high-level talks": how many there were is not said. */
export function isCounted(scene: EventScene, noun: EventNoun): boolean {
  const unit = unitAt(scene.sentence, noun.head);
  return /^(?:several|numerous|various|many|multiple)$/.test(
    scene.sentence.tokens[unit?.from ?? noun.from]?.norm ?? '',
  );
}

/** "a series of high-level meetings and staff talks" */
export function isSeries({ sentence }: EventScene, noun: EventNoun): boolean {
  return sentence.tokens.slice(Math.max(0, noun.head - 8), noun.head).some(({ norm }) => norm === 'series');
}
