import type { Token } from '../tokens.ts';
import type { Sentence } from '../types.ts';
import { isYear } from './gap-words.ts';
import { type GapModel, readModel } from './model.ts';
import { restored } from './restored.ts';

/** Tokens of the longest sentence that is looked at. */
const LONGEST = 90;

const JOINING: ReadonlySet<string> = new Set(['and', 'while', 'whereas', 'but']);
const STOPS: ReadonlySet<string> = new Set([',', ';']);

/** "The embassy of A in B was opened in 1990, and that of B in A in 1992": what goes without a verb of its own is read as a sentence with the words that it shares. */
export function splitGapped(sentences: readonly Sentence[]): readonly Sentence[] {
  let result: Sentence[] | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const parts = partsOf(sentence);
    if (parts !== null) {
      result ??= sentences.slice(0, i);
      result.push(...parts);
    } else result?.push(sentence);
  }
  return result ?? sentences;
}

function partsOf(sentence: Sentence): readonly Sentence[] | null {
  const { tokens } = sentence;
  if (tokens.length > LONGEST) return null;
  const cuts = cutsOf(tokens);
  if (cuts.length < 2) return null;
  let whole = 0;
  let model: GapModel | null = null;
  const parts: Sentence[] = [];
  for (const [k, { from, to }] of cuts.entries()) {
    const piece = tokens.slice(from, to);
    const gap = model === null ? null : restored(piece, model);
    if (gap !== null) parts.push({ ...sentence, ...spanOf(piece), tokens: gap });
    else if (parts.length > 0) return null;
    else {
      model = readModel(piece);
      whole = k;
    }
  }
  if (parts.length === 0) return null;
  const head = tokens.slice(0, cuts[whole]?.to);
  return [{ ...sentence, end: spanOf(head).end, tokens: head }, ...parts];
}

function spanOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The pieces of a sentence that end with their years, or each begin with one; none where anything else follows the last. */
function cutsOf(tokens: readonly Token[]): readonly Piece[] {
  const years = tokens.flatMap((token, i) => (isYear(token) ? [i] : []));
  const last = years.at(-1);
  if (years.length < 2 || last === undefined) return [];
  const close = tokens.slice(last + 1).every(({ text }) => /^[.;:!]$/.test(text));
  return close ? endingIn(tokens, years) : beginningWith(tokens, years);
}

function endingIn(tokens: readonly Token[], years: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const year of years) {
    const next = behindJoint(tokens, year + 1);
    if (next === null && year !== years.at(-1)) continue;
    pieces.push({ from, to: year + 1 });
    from = next ?? tokens.length;
  }
  return pieces;
}

/** "In 1990 …, and in 1992 …": the pieces open with the word before the day or year. */
function beginningWith(tokens: readonly Token[], years: readonly number[]): readonly Piece[] {
  const starts: { readonly joint: number; readonly from: number }[] = [];
  for (const year of years) {
    const from = openingOf(tokens, year);
    if (from === 0) starts.push({ joint: 0, from });
    else if (from > 0) {
      const joint = jointBefore(tokens, from);
      if (joint >= 0) starts.push({ joint, from });
    }
  }
  if (starts[0]?.from !== 0) return [];
  const end = tokens.length - (/^[.;:!]$/.test(tokens.at(-1)?.text ?? '') ? 1 : 0);
  return starts.map(({ from }, k) => ({ from, to: starts[k + 1]?.joint ?? end }));
}

/** Where the phrase of a year begins: "on" of "on 3 May 1990"; -1 where no such word stands before it. */
function openingOf(tokens: readonly Token[], year: number): number {
  for (let i = year - 1; i >= Math.max(0, year - 4); i--) if (/^(?:in|on)$/.test(tokens[i]?.norm ?? '')) return i;
  return -1;
}

function behindJoint(tokens: readonly Token[], at: number): number | null {
  let i = at;
  if (STOPS.has(tokens[i]?.text ?? '')) i++;
  if (JOINING.has(tokens[i]?.norm ?? '')) i++;
  return i > at ? i : null;
}

/** Where the comma or "and" right before a token begins; -1 where there is none. */
function jointBefore(tokens: readonly Token[], at: number): number {
  let i = at;
  if (JOINING.has(tokens[i - 1]?.norm ?? '')) i--;
  if (STOPS.has(tokens[i - 1]?.text ?? '')) i--;
  return i < at ? i : -1;
}
