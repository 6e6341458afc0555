import type { AnalysedDocument, ResolvedSentence } from '@diplomatic-relations/engine';
import { type EventNoun, eventNouns } from './nouns.ts';
import { isOrdinal } from './ordinals.ts';

const FURTHER: ReadonlySet<string> = new Set(['next', 'following', 'subsequent', 'previous']);

/** "The 15th session of the Joint Commission was held in Lima. The next meeting will take place in Accra": of what the text is about, or told right before, it is another session. */
export function withFurtherSessions(
  sentence: ResolvedSentence,
  nouns: readonly EventNoun[],
  document: AnalysedDocument,
): readonly EventNoun[] {
  if (!nouns.some((noun) => isFurther(sentence, noun))) return nouns;
  const isOfMechanism = tellsOfMechanism(sentence, document);
  return nouns.flatMap((noun) => {
    if (!isFurther(sentence, noun)) return [noun];
    if (isOfMechanism) return [{ ...noun, kind: 'consultations' as const }];
    // "the next round": of what, nobody knows
    return isRound(sentence, noun) ? [] : [noun];
  });
}

/** "the next meeting", "the 16th meeting", and not that of anybody in particular. */
function isFurther(sentence: ResolvedSentence, noun: EventNoun): boolean {
  const isMeeting = noun.kind === 'meeting' && sentence.tokens[noun.head]?.norm === 'meeting';
  if (!isMeeting && !isRound(sentence, noun)) return false;
  if (noun.phrases.some(({ preposition }) => /^(?:of|with|between|on|for)$/.test(preposition ?? ''))) return false;
  const before = sentence.tokens.slice(noun.from, noun.head).map(({ norm }) => norm);
  return before.every((norm) => FURTHER.has(norm) || isOrdinal(norm) || /^(?:the|its|their)$/.test(norm));
}

function isRound({ tokens }: ResolvedSentence, { kind, head }: EventNoun): boolean {
  return kind === 'consultations' && tokens[head]?.norm === 'round';
}

/** The title, the lead or the sentence before names a session of a mechanism. */
function tellsOfMechanism({ index }: ResolvedSentence, { sentences }: AnalysedDocument): boolean {
  const lead = sentences.findIndex(({ segment }) => segment.kind === 'body');
  return sentences.some(
    (before) =>
      before.index < index &&
      (before.segment.kind === 'title' || before.index === lead || before.index === index - 1) &&
      eventNouns(before).some(({ kind }) => kind === 'consultations'),
  );
}
