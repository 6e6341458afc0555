import type { AnalysedDocument, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

const DAYS = new WeakMap<AnalysedDocument, ResolvedDate | null>();

/** The day on which the document that a page holds was signed by its own last words, "Done at Lima on 3 May 1998, in two originals"; null on other pages. */
export function dayOfSignature(document: AnalysedDocument): ResolvedDate | null {
  const known = DAYS.get(document);
  if (known !== undefined) return known;
  const day = document.sentences.findLast(isClosing)?.resolvedDates.find(isDay) ?? null;
  DAYS.set(document, day);
  return day;
}

function isClosing({ tokens, resolvedDates }: ResolvedSentence): boolean {
  return tokens[0]?.norm === 'done' && /^(?:at|in|on|this|,)$/.test(tokens[1]?.norm ?? '') && resolvedDates.some(isDay);
}

function isDay({ edtf }: ResolvedDate): boolean {
  return edtf.length === 10;
}
