import type { AnalysedDocument, ResolvedSentence } from '@diplomatic-relations/engine';

const TITLES = new WeakMap<AnalysedDocument, ResolvedSentence | null>();

/** The sentence of a text that is its title, looked for once; null where the title stands in the metadata alone. */
export function titleInText(document: AnalysedDocument): ResolvedSentence | null {
  const known = TITLES.get(document);
  if (known !== undefined) return known;
  const title = document.sentences.find(({ segment }) => segment.kind === 'title') ?? null;
  TITLES.set(document, title);
  return title;
}
