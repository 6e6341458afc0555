import { collect, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';

/** Sentences that lie in a span of the text; sentences stand in text order. */
function sentencesWithin(
  sentences: readonly ResolvedSentence[],
  span: { readonly start: number; readonly end: number },
): ResolvedSentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as ResolvedSentence).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: ResolvedSentence[] = [];
  for (let k = low; k < sentences.length && (sentences[k] as ResolvedSentence).end <= span.end; k++)
    found.push(sentences[k] as ResolvedSentence);
  return found;
}

/** The sentences of the headings under which a sentence stands, the outermost first. */
export function headingSentences(scene: EventScene): ResolvedSentence[] {
  const { headings } = scene.sentence.segment;
  return collect(headings, (span) =>
    sentencesWithin(scene.context.document.sentences, span).filter((sentence) => sentence.segment.kind === 'heading'),
  );
}
