import type { Token } from '../tokens.ts';

/** A word without an abbreviation's full stop. */
export function withoutStop(norm: string): string {
  return norm.length > 1 && norm.charCodeAt(norm.length - 1) === 46 ? norm.slice(0, -1) : norm;
}

/** The token's norm without an abbreviation's full stop; empty beyond the ends. */
export function wordAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token === undefined ? '' : withoutStop(token.norm);
}

const OPENERS: ReadonlySet<string> = new Set(['•', '·', '-', '–', '—', '*', '"', '“', '|', '●', '▪', '‣', '#', '>']);
const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';']);

/** Whether the token opens the sentence: the first, after a bullet or quotation mark, or after a full stop. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1];
  if (before === undefined) return true;
  return ENDERS.has(before.text) || (OPENERS.has(before.text) && i === 1);
}
