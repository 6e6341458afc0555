import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { type BareName, nameAt } from './bare-names.ts';

/** Somebody of a list, with the town where he is. */
export interface PlacedName {
  readonly holder: BareName;
  readonly town: string;
}

const FEWEST = 2;

/** "…: A B in Lima, C D in Cusco and E F in Puno": who is where, in a list behind a colon; none where it says anything else. */
export function placedNames(sentence: ResolvedSentence, colon: number, text: string): readonly PlacedName[] {
  const { tokens, places } = sentence;
  const found: PlacedName[] = [];
  let k = colon + 1;
  while (k < tokens.length) {
    const name = nameAt(sentence, k, tokens.length, text);
    if (name === null || !/^(?:in|at)$/.test(tokens[name.to]?.norm ?? '')) return [];
    const from = name.to + 1;
    const to = places.find((place) => place.from === from)?.to ?? capitalsEnd(sentence, from);
    if (to === from) return [];
    found.push({ holder: name.found, town: text.slice(tokens[from]?.start, tokens[to - 1]?.end) });
    k = jointEnd(sentence, to);
    if (k === to) return [];
  }
  return found.length < FEWEST ? [] : found;
}

function capitalsEnd({ tokens }: ResolvedSentence, from: number): number {
  let to = from;
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital === true) to++;
  return to;
}

/** Behind ", and" or the full stop; the same where the list does not go on and does not end. */
function jointEnd({ tokens }: ResolvedSentence, from: number): number {
  let to = from;
  while (/^(?:,|;|and|&|\.)$/.test(tokens[to]?.norm ?? '')) to++;
  return from >= tokens.length ? from + 1 : to;
}

/** The colon that opens the list behind a noun at `head`: "three honorary consuls in Peru:"; -1 where there is none. */
export function colonBehind({ tokens }: ResolvedSentence, { to }: TokenRange): number {
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) if (tokens[i]?.text === ':') return i;
  return -1;
}

const REACH = 5;
