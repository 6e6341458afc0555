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

/** Whether nothing stands between the tokens `i` and `i + 1`. */
export function joined(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i];
  const b = tokens[i + 1];
  return a !== undefined && b !== undefined && a.end === b.start;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‐', '‑', '―']);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text);
}

/** Whether the token hangs on a word or number before it: the 19 of "COVID-19", the 2025 of "EXPO/2025". */
export function isAttached(tokens: readonly Token[], i: number): boolean {
  if (i < 2 || !joined(tokens, i - 1) || !joined(tokens, i - 2)) return false;
  const kind = tokens[i - 2]?.kind;
  return (isDash(tokens[i - 1]) || tokens[i - 1]?.text === '/') && (kind === 'word' || kind === 'number');
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
