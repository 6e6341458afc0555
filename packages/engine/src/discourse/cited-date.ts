import type { ParsedSentence } from '../sentence.ts';
import type { TokenRange } from '../span.ts';

const INSTRUMENTS: ReadonlySet<string> = new Set(
  'convention charter treaty resolution constitution law act decree agreement protocol accord memorandum covenant pact statute'.split(
    ' ',
  ),
);

/** Words that make what follows the ground of something, and their last preposition. */
const GROUNDS: ReadonlyMap<string, RegExp> = new Map([
  ['with', /^(?:accordance|line|conformity|compliance|keeping|consistent|accord|harmony)$/],
  ['to', /^(?:pursuant|according|subject|contrary|adherence|commitment|respect)$/],
  ['of', /^(?:basis|provisions?|principles?|framework|terms|article|articles|implementation|violation|breach|virtue)$/],
  ['by', /^(?:guided|governed|stipulated|provided|prescribed|regulated|required)$/],
  ['in', /^(?:enshrined|provided|stipulated|contained|embodied|laid|set|out|down|forth|envisaged)$/],
  ['on', /^(?:based|grounded)$/],
]);
const ALONE = /^(?:under|per)$/;

/** How far a document's name may stretch before its date, and its ground before it. */
const NAME = 12;
const LEAD = 10;

/** "in accordance with the Convention of 18 April 1961", "under the 1961 Convention", "(25 May Hanoi time)": a date beside what is told, of a document that is its ground or of another clock. */
export function isDateOfCited(sentence: ParsedSentence, date: TokenRange): boolean {
  const { tokens, tagged } = sentence;
  if (isOfOtherZone(sentence, date)) return true;
  const noun = instrumentBefore(tokens, tagged.lemmas, date) ?? instrumentBehind(tokens, tagged.lemmas, date);
  if (noun === null) return false;
  for (let i = noun - 1; i >= 0 && i >= noun - LEAD; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ',' || word === ';') return false;
    if (ALONE.test(word)) return true;
    if (GROUNDS.get(word)?.test(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** "on the evening of 24 May local time (25 May in Hanoi)": the same moment by another clock. */
function isOfOtherZone({ tokens, dates }: ParsedSentence, date: TokenRange): boolean {
  let open = date.from - 1;
  while (open > date.from - 6 && tokens[open]?.kind === 'word') open--;
  if (tokens[open]?.text !== '(' || !dates.some(({ to }) => to <= open && to > open - 4)) return false;
  for (let i = open + 1; i < date.to + 6 && tokens[i]?.text !== ')'; i++) if (tokens[i]?.norm === 'time') return true;
  return false;
}

type Tokens = ParsedSentence['tokens'];

function instrumentBefore(tokens: Tokens, lemmas: readonly string[], date: TokenRange): number | null {
  let at = date.from - 1;
  if (tokens[at]?.norm === 'the' || tokens[at]?.norm === 'on' || tokens[at]?.norm === '(') at--;
  if (!/^(?:of|dated|signed|concluded|adopted|from)$/.test(tokens[at]?.norm ?? '') && at === date.from - 1) return null;
  for (let i = at; i >= 0 && i >= at - NAME; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ',' || word === ';' || word === 'between') return null;
    if (INSTRUMENTS.has(lemmas[i] ?? '')) return i;
  }
  return null;
}

function instrumentBehind(tokens: Tokens, lemmas: readonly string[], date: TokenRange): number | null {
  if (tokens[date.from - 1]?.norm !== 'the') return null;
  for (let i = date.to; i < date.to + 6; i++) {
    if (tokens[i]?.kind !== 'word') return null;
    if (INSTRUMENTS.has(lemmas[i] ?? '')) return date.from;
  }
  return null;
}
