import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';

/** The first sentence of the heading, or of the lead of a list, that this one stands under; null where it stands under none. */
export function headingOf({ segment, index }: ResolvedSentence, { document }: ExtractContext): ResolvedSentence | null {
  const span = segment.headings.at(-1);
  if (span === undefined) return null;
  let heading: ResolvedSentence | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const before = document.sentences[i];
    if (before === undefined || before.segment.contentStart < span.start) break;
    if (before.segment.contentStart === span.start) heading = before;
  }
  return heading;
}
