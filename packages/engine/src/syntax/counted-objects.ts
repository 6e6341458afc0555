import type { Token } from '../tokens.ts';
import type { QuantityMention } from '../types.ts';
import type { Tagged } from './tags.ts';

/** Words with which a qualified number begins that read like a preposition, a comparison or an adverb. */
const OPENING: ReadonlySet<string> = new Set([
  'more',
  'fewer',
  'less',
  'over',
  'around',
  'about',
  'at',
  'up',
  'as',
  'no',
  'not',
]);

/** Verbs that have "over", "about" and "up" for their own particle: "handed over 40 tractors", "spoke about two projects". */
const WITH_PARTICLE =
  /^(?:hand|take|preside|turn|win|carry|rule|watch|cross|fly|pass|talk|speak|hear|know|think|bring|set|give|pick|build|make|go|come|travel|tour|move|be|hold|end)$/;

/** What a number at the head of a clause says when with: "over three years, the two met". */
const SPANS = /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|round|occasion)$/;

const NONE: ReadonlyMap<number, number> = new Map();

/** Where a noun group that opens with a qualified number has its number's end: "more than 40 tractors", "at least 12 envoys". */
export function countedObjects(
  tokens: readonly Token[],
  { tags, lemmas }: Tagged,
  quantities: readonly QuantityMention[],
): ReadonlyMap<number, number> {
  if (quantities.length === 0) return NONE;
  const ends = new Map<number, number>();
  for (const { from, to, unit } of quantities) {
    const first = tokens[from]?.norm ?? '';
    if (!OPENING.has(first)) continue;
    if (opensClause(tokens, from)) {
      if (!SPANS.test(lemmas[to] ?? '') && !SPANS.test(lemmas[to - 1] ?? '')) ends.set(from, to);
      continue;
    }
    if ((tags[from - 1] ?? '').slice(0, 2) !== 'VB') continue;
    if (/^(?:over|about|around|up)$/.test(first) && WITH_PARTICLE.test(lemmas[from - 1] ?? '')) continue;
    const behind = tags[to] ?? '';
    const money = unit !== null && /^[A-Z]{3}$/.test(unit);
    if (money || behind === 'NN' || behind === 'NNP' || behind === 'JJ') ends.set(from, to);
  }
  return ends;
}

/** "At least 40 envoys attended", "said that more than 30 states joined": the number stands where the subject does. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || /^(?:that|["“«‘])$/.test(before.norm);
}
