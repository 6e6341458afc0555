import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { BlockFeatures } from './features.ts';
import { isTableRow } from './table-row.ts';
import { CONTENT_HEADING_WORDS } from './words.ts';

const LONGEST_HEADING = 12;
const LONGEST_IN_CAPITALS = 20;

function couldHead(features: BlockFeatures): boolean {
  if (/^#{1,6} /.test(features.block.text)) return true;
  if (!features.prose && /^\*\*[^*]{1,200}\*\*:?$/.test(features.block.text)) return true;
  return (
    features.titleLike &&
    !features.prose &&
    features.words <= (features.capitals ? LONGEST_IN_CAPITALS : LONGEST_HEADING) &&
    !/[,;]$/.test(features.block.text)
  );
}

function nextDecided(draft: Draft, i: number): number {
  let next = i + 1;
  while (next < draft.kinds.length && draft.kinds[next] === 'furniture') next++;
  return next;
}

/** Decides headings, list items and paragraphs among the blocks that are still open. */
export function takeBody(draft: Draft): void {
  const { features, kinds } = draft;
  let i = 0;
  while (i < features.length) {
    if (kinds[i] !== null) {
      i++;
      continue;
    }
    const item = features[i] as BlockFeatures;
    if (item.block.bullet !== '') {
      kinds[i] = isBulletedHeading(draft, i) ? 'heading' : 'list';
      i++;
      continue;
    }
    if (isTableRow(item.block.text)) {
      kinds[i++] = 'list';
      continue;
    }
    // A subtitle that stands close below the title tells news; it heads nothing.
    const subtitle = i === draft.title + 1 && item.block.blanksBefore === 0 && item.words >= 7 && !item.capitals;
    if (subtitle || !couldHead(item)) {
      kinds[i++] = 'body';
      continue;
    }
    let end = i + 1;
    while (
      end < features.length &&
      kinds[end] === null &&
      features[end]?.block.bullet === '' &&
      !isTableRow(features[end]?.block.text ?? '') &&
      couldHead(features[end] as BlockFeatures)
    )
      end++;
    takeShortLines(draft, i, end);
    i = end;
  }
}

/** "- Talks resume -": a heading as agencies set it. */
export function isBetweenDashes({ bullet, text }: Pick<BlockFeatures['block'], 'bullet' | 'text'>): boolean {
  return /^[-–—]$/.test(bullet.trim()) && /\s[-–—]$/.test(text);
}

function isBulletedHeading(draft: Draft, i: number): boolean {
  const item = draft.features[i] as BlockFeatures;
  if (isBetweenDashes(item.block)) return true;
  if (!item.titleLike || item.words > 10 || /[,;]$/.test(item.block.text)) return false;
  const next = draft.features[i + 1];
  // "3. AGREEMENTS" above what is not in capitals
  if (item.capitals && /[\dIVX]/.test(item.block.bullet) && next !== undefined && !next.capitals) return true;
  if (next === undefined || next.block.bullet !== '' || draft.kinds[i + 1] === 'furniture') return false;
  // The last of several items under one bullet.
  const before = draft.features[i - 1];
  if (draft.kinds[i - 1] === 'list' && before?.titleLike && before.block.bullet === item.block.bullet) return false;
  return next.block.blanksBefore > 0
    ? next.prose || next.block.indent > item.block.indent
    : next.block.text.length > 200;
}

/** A run of short lines: headings where text follows them, items of a list between a heading and the next. */
function takeShortLines(draft: Draft, from: number, to: number): void {
  const { features, kinds } = draft;
  const next = nextDecided(draft, to - 1);
  const textFollows = next < features.length && kinds[next] !== 'headline' && kinds[next] !== 'caption';
  const loose = !textFollows && to - from >= 2;
  const marked = (i: number) => /^(?:#{1,6} |\*\*)/.test(features[i]?.block.text ?? '');
  for (let i = from; i < to; i++) {
    const item = features[i] as BlockFeatures;
    const isFirst = i === from;
    const isLast = i === to - 1;
    const colon = item.block.text.endsWith(':');
    if (marked(i)) kinds[i] = 'heading';
    else if (isRowOfLabels(draft, i, from, to)) kinds[i] = 'list';
    else if (loose && !colon && !(isFirst && item.capitals))
      kinds[i] = !isLast && headsLines(item, features[i + 1] as BlockFeatures) ? 'heading' : 'list';
    else if (isLast && textFollows)
      kinds[i] = to - from <= 2 || item.block.blanksBefore > 0 || item.words <= 6 ? 'heading' : 'list';
    else if (isLast) kinds[i] = isFirst ? 'body' : 'list';
    else if (colon || (isFirst && (item.words <= 8 || item.capitals))) kinds[i] = 'heading';
    else if (item.capitals && !(features[i - 1]?.capitals ?? false)) kinds[i] = 'heading';
    else kinds[i] = 'list';
  }
}

/** "Exports: EUR 5 million" right above or below "Imports: EUR 2 million": a label with its value heads nothing. */
function isRowOfLabels({ features }: Draft, i: number, from: number, to: number): boolean {
  const labelled = (at: number): boolean =>
    at >= from && at < to && LABELLED.test((features[at] as BlockFeatures).block.text);
  const joined = (at: number): boolean => features[at]?.block.blanksBefore === 0;
  return labelled(i) && ((joined(i) && labelled(i - 1)) || (labelled(i + 1) && joined(i + 1)));
}

const LABELLED = /^\p{L}[\p{L} ]{1,40}: \S/u;

/** "Agreements" or "High-level visits" above lines of its own, among lines that end in no sentence. */
function headsLines(item: BlockFeatures, next: BlockFeatures): boolean {
  if (item.block.blanksBefore === 0 || item.words > 6 || /\d/.test(item.block.text)) return false;
  return (
    next.block.text.endsWith(':') ||
    (item.words <= 4 && item.key.split(' ').some((word) => CONTENT_HEADING_WORDS.has(word)))
  );
}

/** Of headings that are inner to all but each other: dates, and what a colon ends. */
const INNERMOST = 20;

function styleOf(features: BlockFeatures, isDate: boolean): string {
  const hashes = /^(#{1,6}) /.exec(features.block.text)?.[1];
  if (hashes !== undefined) return hashes;
  if (features.block.bullet !== '') return /\d/.test(features.block.bullet) ? 'numbered' : 'bullet';
  if (isDate || /^\d{4}$/.test(features.key)) return 'date';
  if (features.block.text.endsWith(':')) return 'colon';
  return features.capitals ? 'capitals' : 'plain';
}

/** For every block the headings it stands under, outermost first. A style that first appears right below another one is inner to it. */
export function headingsOf(draft: Draft): Span[][] {
  const { features, kinds } = draft;
  const levels = new Map<string, number>();
  const stack: { readonly level: number; readonly span: Span }[] = [];
  const result: Span[][] = [];
  let previous: string | null = null;
  let current: Span[] = [];
  for (let i = 0; i < features.length; i++) {
    const item = features[i] as BlockFeatures;
    const kind = kinds[i];
    if (kind === 'heading') {
      const style = styleOf(item, draft.dateHeads.has(i));
      let level = levels.get(style);
      if (level === undefined) {
        if (style.startsWith('#')) level = style.length;
        else if (style === 'colon' || style === 'date')
          level = previous !== null && levels.get(previous) === INNERMOST ? INNERMOST + 1 : INNERMOST;
        else level = previous !== null && previous !== style ? (levels.get(previous) ?? 10) + 1 : 10;
        levels.set(style, level);
      }
      while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= level) stack.pop();
      result.push(stack.map((entry) => entry.span));
      stack.push({ level, span: { start: item.block.contentStart, end: item.block.end } });
      current = stack.map((entry) => entry.span);
      previous = style;
      continue;
    }
    if (kind === 'furniture' || kind === 'headline' || kind === 'title') {
      result.push([]);
      continue;
    }
    // "From X to Y:" heads the list below it, not the paragraphs after the list.
    if (kind === 'body' && (stack.at(-1)?.level ?? 0) >= INNERMOST && previous === null) {
      while ((stack.at(-1)?.level ?? 0) >= INNERMOST) stack.pop();
      current = stack.map((entry) => entry.span);
    }
    previous = null;
    result.push(current);
  }
  return result;
}
