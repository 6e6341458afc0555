import { WITHHELD_LETTER } from '@diplomatic-relations/artifacts';
import type { Dataset } from '@diplomatic-relations/job-reconcile';

/** Which documents are published with their full text: all, those whose licence is known, or none. */
export const TEXT_SETTINGS = ['full', 'licensed', 'quotes'] as const;

/** Which documents are published with their full text. */
export type TextSetting = (typeof TEXT_SETTINGS)[number];

const KEPT = /\s/u;

/**
 * The dataset with the texts of some documents masked, except for what is quoted from them: each letter becomes `░`, so that
 * lengths, lines and offsets stay, and whoever has the document can tell by the text's hash in the manifest that it is the same, and check every offset.
 */
export function withheldTexts(dataset: Dataset, setting: TextSetting): Dataset {
  if (setting === 'full') return dataset;
  const spans = new Map<string, { readonly start: number; readonly end: number }[]>();
  for (const row of [...dataset.evidence, ...dataset.mentions]) {
    const all = spans.get(row.doc_id);
    if (all === undefined) spans.set(row.doc_id, [row]);
    else all.push(row);
  }
  return {
    ...dataset,
    documents: dataset.documents.map((document) =>
      setting === 'licensed' && document.licence !== null
        ? document
        : { ...document, text: masked(document.text, spans.get(document.doc_id) ?? []) },
    ),
  };
}

function masked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const points = [...text];
  const result = points.map((point) => (KEPT.test(point) ? point : WITHHELD_LETTER));
  // spans overlap, so each is put back only as far as those before it did not reach
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    for (let at = Math.max(start, reached); at < end; at++) result[at] = points[at] ?? '';
    reached = Math.max(reached, end);
  }
  return result.join('');
}
