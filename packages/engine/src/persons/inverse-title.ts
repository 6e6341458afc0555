import type { Search } from './person-search.ts';
import { normAt } from './sentence-view.ts';
import type { Title } from './title.ts';

const ORDER: ReadonlySet<string> = new Set('first second third last new next only sole'.split(' '));

/** How far behind the title the name of its first holder may stand: "The first ambassador resident at A was N". */
const REACH = 12;

/** The title whose first holder a name behind "was" is: "The first ambassador of A to B was N". */
export function inverseTitle(search: Search, nameFrom: number): Title | null {
  const { tokens } = search.view;
  const verb = search.titleFrom.size === 0 ? -1 : verbBefore(search, nameFrom);
  if (verb < 0) return null;
  let found: Title | null = null;
  for (const title of search.titleFrom.values())
    if (title.to <= verb && title.to >= verb + 1 - REACH && title.from <= 6) found = title;
  if (found === null || found.plural || found.status === 'former') return null;
  for (let i = pastAside(search, found.to, verb); i < verb; i++)
    if (tokens[i]?.kind === 'punctuation' && !/^['’]s?$/.test(tokens[i]?.text ?? '')) return null;
  const core = found.pieces[0]?.from ?? found.from;
  for (let i = Math.max(0, found.outer - 1); i <= core; i++)
    if (ORDER.has(normAt(tokens, i)) || /^(?:his|her|its|their)$/.test(normAt(tokens, i))) return found;
  // "The Ambassador of A to B is N", "A's Ambassador is N": told of one who holds the office today.
  const possessed = core > found.from;
  return /^(?:is|has)$/.test(normAt(tokens, verb)) &&
    (found.completed || possessed) &&
    found.parties.length > 0 &&
    found.outer <= 2
    ? found
    : null;
}

/** "was", "is" or "has been" right before the name; -1 where none of them stands there. */
function verbBefore({ view: { tokens } }: Search, nameFrom: number): number {
  if (/^(?:was|is)$/.test(normAt(tokens, nameFrom - 1))) return nameFrom - 1;
  return normAt(tokens, nameFrom - 1) === 'been' && /^(?:has|had)$/.test(normAt(tokens, nameFrom - 2))
    ? nameFrom - 2
    : -1;
}

/** "The Ambassador of A to B (with residence in C) is N": behind what brackets or commas say right behind the title. */
function pastAside({ view: { tokens } }: Search, from: number, verb: number): number {
  // "The first Ambassador in C, accredited in 1964, was N"
  const placed = /^(?:in|at)$/.test(normAt(tokens, from)) ? from + 2 : from;
  const closing = normAt(tokens, placed) === '(' ? ')' : normAt(tokens, placed) === ',' ? ',' : null;
  if (closing === null) return from;
  return normAt(tokens, verb - 1) === closing && verb - 1 > placed ? verb : from;
}
