import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { SourceDocument } from '../claim.ts';
import { readDocument } from '../extract-document.ts';
import { type Transformation, unchanged, type Variant } from './variant.ts';

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Words by which a paragraph leans on what stood before it. */
const LEANING =
  /\b(?:he|she|it|they|his|her|its|their|them|this|these|that|those|also|both|two|sides|parties|then|later|same|such|latter|former|addition|turn|however|another|other|others|there|government|country|today|yesterday|previous|next|further|interlocutors|leaders|ministers|participants)\b/i;

/** Paragraphs that lean on no other change places. */
export const reorderParagraphs: Transformation = { name: 'reorder independent paragraphs', apply: reordered };

function reordered(source: SourceDocument): Variant | null {
  const { document } = readDocument(source, () => {});
  const blocks = paragraphs(source.text);
  const free = blocks.map(
    (block, index) =>
      index > 1 &&
      isIndependent(
        source.text.slice(block.start, block.end),
        document.sentences.filter((sentence) => block.start <= sentence.start && sentence.end <= block.end),
      ),
  );
  let text = source.text;
  for (let i = blocks.length - 2; i > 0; i--) {
    const first = blocks[i] as Paragraph;
    const second = blocks[i + 1] as Paragraph;
    if (!free[i] || !free[i + 1]) continue;
    text =
      text.slice(0, first.start) +
      source.text.slice(second.start, second.end) +
      source.text.slice(first.end, second.start) +
      source.text.slice(first.start, first.end) +
      text.slice(second.end);
    i--;
  }
  return unchanged(source, text);
}

function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g))
    if (match[0].trim() !== '') found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

function isIndependent(text: string, sentences: readonly ResolvedSentence[]): boolean {
  if (LEANING.test(text) || sentences.length === 0 || text.includes('\n')) return false;
  return sentences.every(
    (sentence) =>
      sentence.segment.kind === 'body' &&
      sentence.references.every(
        (reference) =>
          reference.kind === 'name' ||
          reference.kind === 'demonym' ||
          reference.kind === 'organization' ||
          reference.kind === 'city',
      ) &&
      sentence.people.length === 0 &&
      sentence.resolvedDates.every((date) => date.basis === 'stated'),
  );
}
