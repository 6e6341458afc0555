import type { Span } from '../span.ts';
import type { Line } from './lines.ts';

/** One paragraph, heading, list item or other unit of the page: a line, or the lines of a hard-wrapped paragraph. */
export interface Block extends Span {
  readonly text: string;
  readonly indent: number;
  readonly blanksBefore: number;
  /** The bullet or number that the block starts with, "" where there is none. */
  readonly bullet: string;
  /** Where the text after the bullet starts. */
  readonly contentStart: number;
  /** The text after the bullet. */
  readonly content: string;
}

const BULLET = /^(?:[•●▪■◦‣·∙⁃➢►»*\u2013\u2014+-]|\\[-*]|\d{1,2}[.)](?!\d)|[a-z]\)|[IVX]{2,4}[.)])[\s\u00a0]+(?=\S)/u;
const LOWER = /^["'“‘(]?\p{Ll}/u;
const TERMINAL = /[.!?:;…]["'”’»)\]]{0,3}$/u;
const NARROWEST = 40;
const WIDEST = 110;

function bulletOf(text: string): string {
  return BULLET.exec(text.slice(0, 16))?.[0] ?? '';
}

function firstWordLength(text: string): number {
  const space = text.search(/\s/);
  return space < 0 ? text.length : space;
}

/** True where the next line's first word would not have fitted on this one: the line was broken to fit a width. */
function brokenToFit(line: Line, next: Line, width: number): boolean {
  return line.text.length + 1 + firstWordLength(next.text) > width;
}

/** The column at which the document's paragraphs are wrapped, or null where a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  const inner: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) if (lines[i + 1]?.blanksBefore === 0) inner.push((lines[i] as Line).text.length);
  if (inner.length < 2) return null;
  inner.sort((a, b) => a - b);
  const width = inner[Math.min(inner.length - 1, Math.floor(inner.length * 0.95))] as number;
  if (width < NARROWEST || width > WIDEST) return null;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1] as Line;
    if (next.blanksBefore === 0 && brokenToFit(lines[i] as Line, next, width)) broken++;
  }
  return broken / inner.length >= 0.55 ? width : null;
}

function groupWidth(group: readonly Line[]): number | null {
  if (group.length < 3) return null;
  const width = group.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (width < NARROWEST + 15 || width > WIDEST) return null;
  let broken = 0;
  for (let i = 0; i + 1 < group.length; i++) if (brokenToFit(group[i] as Line, group[i + 1] as Line, width)) broken++;
  return broken / (group.length - 1) >= 0.85 ? width : null;
}

function continues(line: Line, next: Line, width: number | null): boolean {
  if (bulletOf(next.text) !== '' || /^(?:#|\\#|\*\*|\[)/.test(next.text) || /^(?:#{1,6} |\*\*[^*]{1,200}\*\*$)/.test(line.text)) return false;
  const open = !TERMINAL.test(line.text);
  if (width === null) return open && line.text.length >= 45 && LOWER.test(next.text);
  if (brokenToFit(line, next, width - 8) && line.text.length >= width * 0.5) return true;
  return (open || line.text.endsWith(',')) && line.text.length >= width * 0.5 && (LOWER.test(next.text) || line.text.length >= width * 0.75);
}

/** Joins the lines of hard-wrapped paragraphs; elsewhere every line is a block. */
export function joinLines(text: string, lines: readonly Line[]): Block[] {
  const documentWidth = wrapWidth(lines);
  const blocks: Block[] = [];
  let i = 0;
  while (i < lines.length) {
    let groupEnd = i + 1;
    while (groupEnd < lines.length && lines[groupEnd]?.blanksBefore === 0) groupEnd++;
    const width = documentWidth ?? groupWidth(lines.slice(i, groupEnd));
    while (i < groupEnd) {
      const first = lines[i] as Line;
      let last = first;
      while (i + 1 < groupEnd && continues(last, lines[i + 1] as Line, width)) {
        i++;
        last = lines[i] as Line;
      }
      blocks.push(blockOf(text, first, last.end));
      i++;
    }
  }
  return blocks;
}

function blockOf(text: string, first: Line, end: number): Block {
  const whole = text.slice(first.start, end);
  const bullet = bulletOf(whole);
  return {
    start: first.start,
    end,
    text: whole,
    indent: first.indent,
    blanksBefore: first.blanksBefore,
    bullet: bullet.trim(),
    contentStart: first.start + bullet.length,
    content: whole.slice(bullet.length),
  };
}
