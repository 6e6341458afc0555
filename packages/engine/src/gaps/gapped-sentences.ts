import type { Token } from '../tokens.ts';
import type { Sentence } from '../types.ts';
import { isYear } from './gap-words.ts';
import { type GapModel, readModel } from './model.ts';
import { isEcho, restored } from './restored.ts';

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

/** The pieces of a sentence that end with their years; none where anything else follows the last. */
function cutsOf(tokens: readonly Token[]): readonly Piece[] {
  const years: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isYear(tokens[i] as Token)) years.push(i);
  const last = years.at(-1);
  if (years.length < 2 || last === undefined) return [];
  return tokens.slice(last + 1).every(({ text }) => /^[.;:!]$/.test(text)) ? endingIn(tokens, years) : [];
}

function endingIn(tokens: readonly Token[], years: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const year of years) {
    const next = behindJoint(tokens, year + 1);
    if (next === null && year !== years.at(-1)) continue;
    // "as did Peru in 1990, 1993 and 1998": its years are told together.
    if (next !== null && isEcho(tokens, from) && isYear(tokens[next] as Token)) continue;
    pieces.push({ from, to: year + 1 });
    from = next ?? tokens.length;
  }
  return pieces;
}

function behindJoint(tokens: readonly Token[], at: number): number | null {
  let i = at;
  if (STOPS.has(tokens[i]?.text ?? '')) i++;
  if (JOINING.has(tokens[i]?.norm ?? '')) i++;
  return i > at ? i : null;
}
