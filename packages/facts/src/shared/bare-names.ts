import { NAME_PARTICLES, type ResolvedSentence, rangesOverlap, type TokenRange } from '@diplomatic-relations/engine';
import { wordsOf } from './words-of.ts';

/** A name that stands without a title, and the term in the brackets behind it. */
export interface BareName extends TokenRange {
  readonly name: string;
  /** EDTF; null where no brackets follow. */
  readonly term: string | null;
}

const ADDRESS = /^(?:mr|mrs|ms|dr|amb|ambassador|sir|h\.e|h\.e\.|mr\.|mrs\.|ms\.|dr\.|amb\.)$/;
const MOST = 6;

/** "A B (1996–2001), C D and E F": the names of a list that holds nothing else; none where it does. */
export function bareNamesIn(sentence: ResolvedSentence, range: TokenRange, text: string): readonly BareName[] {
  const { tokens } = sentence;
  const names: BareName[] = [];
  let k = range.from;
  while (k < range.to) {
    const name = nameAt(sentence, k, range.to, text);
    if (name === null) return [];
    names.push(name.found);
    k = name.to;
    if (k >= range.to) break;
    const joint = k;
    while (k < range.to && /^(?:,|;|and|then|later)$/.test(tokens[k]?.norm ?? '')) k++;
    if (k === joint) return [];
  }
  return names;
}

/** The name at a token, and where what belongs to it ends; null where none stands there. */
export function nameAt(
  sentence: ResolvedSentence,
  start: number,
  end: number,
  text: string,
): { readonly found: BareName; readonly to: number } | null {
  const { tokens, actors } = sentence;
  let from = start;
  while (ADDRESS.test(tokens[from]?.norm ?? '') || (tokens[from]?.text === '.' && from > start)) from++;
  let to = from;
  let parts = 0;
  for (; to < end; to++) {
    const token = tokens[to];
    if (token?.text === '-' && parts > 0 && tokens[to + 1]?.kind === 'word') continue;
    if (token?.kind !== 'word' || !(token.capital || (parts > 0 && NAME_PARTICLES.has(token.norm)))) break;
    parts++;
  }
  if (parts < 2 || parts > MOST || tokens[to - 1]?.capital !== true) return null;
  if (actors.some((actor) => rangesOverlap(actor, { from, to }))) return null;
  const term = termBehind(sentence, to, end);
  const name = wordsOf(sentence, { from, to }, text);
  return { found: { from, to, name, term: term?.edtf ?? null }, to: term?.to ?? to };
}

/** "(1996–2001)" */
function termBehind(
  { tokens, resolvedDates }: ResolvedSentence,
  at: number,
  end: number,
): { readonly edtf: string; readonly to: number } | null {
  if (tokens[at]?.text !== '(') return null;
  const date = resolvedDates.find(({ from }) => from === at + 1 || from === at + 2);
  if (date === undefined || tokens[date.to]?.text !== ')' || date.to >= end) return null;
  return { edtf: date.since && !date.edtf.includes('/') ? `${date.edtf}/..` : date.edtf, to: date.to + 1 };
}
