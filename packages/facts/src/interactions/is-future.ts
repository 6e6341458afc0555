import type { ExtractContext } from '../extractor.ts';

/** A date behind that of the document. */
export function isFuture(edtf: string, context: ExtractContext): boolean {
  const today = context.document.date;
  if (!today) return false;
  const start = edtf.split('/')[0] ?? '';
  const length = Math.min(start.length, today.length);
  return start.slice(0, length) > today.slice(0, length);
}
