import type { DocumentLayout } from '@diplomatic-relations/engine';
import type { Claim, SourceDocument } from '../claim.ts';
import { confidenceOf } from '../confidence/confidence-of.ts';
import { isOfThePage } from './is-of-the-page.ts';

const RULE = 'headlines/related-list';

/** One claim for each item of the page's lists of other news, in page order. */
export function headlineClaims(
  source: SourceDocument,
  layout: DocumentLayout,
  offset: (at: number) => number,
): Claim<'headlines'>[] {
  const items = layout.headlines.filter(({ title }) => !isOfThePage(title));
  return items.map((item, index) => ({
    table: 'headlines',
    row: {
      doc_id: source.docId,
      title: item.title.replace(/\s*\n\s*/g, ' '),
      published_at: item.publishedAt,
      position: index + 1,
    },
    evidence: [
      {
        start: offset(item.start),
        end: offset(item.end),
        quote: source.text.slice(item.start, item.end),
        segment: 'body',
        rule: RULE,
        confidence: confidenceOf(RULE, []),
      },
    ],
  }));
}
