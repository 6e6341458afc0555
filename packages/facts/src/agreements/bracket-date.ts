import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { NamedDocument } from './documents.ts';

const LONGEST = 12;
const BESIDE = new Set(['signed', 'in', 'of', 'on', 'at', ',', ';', 'and']);

/** "the Agreement on Investments (Lima, 16 March 1994)": the day of its signing, in brackets behind the name with at most a place. */
export function bracketDate(sentence: ResolvedSentence, { to }: NamedDocument): ResolvedDate | null {
  const { tokens, resolvedDates, places } = sentence;
  // A bare year is taken into the name: "the Agreement on Investments (1994)".
  const open = tokens[to - 1]?.norm === ')' ? tokens.findLastIndex(({ norm }, i) => i < to && norm === '(') : to;
  if (tokens[open]?.norm !== '(') return null;
  let close = open + 1;
  while (close < open + LONGEST && close < tokens.length && tokens[close]?.norm !== ')') close++;
  if (tokens[close]?.norm !== ')') return null;
  const date = resolvedDates.find(({ from, to: end }) => from > open && end <= close);
  if (date === undefined || date.edtf.includes('/') || date.since || date.until) return null;
  for (let i = open + 1; i < close; i++) {
    if (i >= date.from && i < date.to) continue;
    if (BESIDE.has(tokens[i]?.norm ?? '') || places.some(({ from, to: end }) => from <= i && i < end)) continue;
    return null;
  }
  return date;
}
