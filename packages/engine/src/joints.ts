import type { Token } from './tokens.ts';

/** Whether nothing stands between the tokens `i` and `i + 1`. */
export function joined(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i];
  const b = tokens[i + 1];
  return a !== undefined && b !== undefined && a.end === b.start;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‐', '‑', '―']);

/** A hyphen or a dash of any length. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text);
}

/** Whether the token hangs on a word or number before it: the 19 of "COVID-19", the 2025 of "EXPO/2025". */
export function isAttached(tokens: readonly Token[], i: number): boolean {
  if (i < 2 || !joined(tokens, i - 1) || !joined(tokens, i - 2)) return false;
  const kind = tokens[i - 2]?.kind;
  return (isDash(tokens[i - 1]) || tokens[i - 1]?.text === '/') && (kind === 'word' || kind === 'number');
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–']);

/** True for a hyphen that joins the word before it with the word behind it. */
export function isJoiningHyphen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && HYPHENS.has(token.text) && joined(tokens, i - 1) && joined(tokens, i);
}
