import type { Token } from '../tokens.ts';
import { normAt } from './sentence-view.ts';
import { AGENCY_WORDS, PARLIAMENT_WORDS } from './title-words.ts';

/** Nouns of bodies that are of no state's government, besides agencies. */
const ASSOCIATION_WORDS: ReadonlySet<string> = new Set(
  'association associations society societies league club union federation confederation chamber council network forum company group party organization organisation alliance cooperative movement'.split(
    ' ',
  ),
);

/** Words of a body's name up to the noun that says what it is. */
const LONGEST = 9;

/** Words inside such a name. */
const INNER: ReadonlySet<string> = new Set(["'s", "'", 'and', '&', '-', 'for', 'of', 'the']);

/** Words that would make the body another one: who presides over a friendship group is a deputy. */
const OF_GROUPS: ReadonlySet<string> = new Set(['friendship', 'parliamentary']);

/** "President N of the Chilean Writers' Association", "Vice President N of CWA": the words that name the body of an office behind the name; empty where none is named. */
export function bodyBehind(tokens: readonly Token[], of: number): readonly string[] {
  if (normAt(tokens, of) !== 'of') return [];
  const first = tokens[of + 1];
  if (first !== undefined && isAcronym(first) && !tokens[of + 2]?.capital) return [first.norm];
  const start = normAt(tokens, of + 1) === 'the' ? of + 2 : of + 1;
  const words: string[] = [];
  for (let i = start; i < start + LONGEST; i++) {
    const token = tokens[i];
    const inner = i > start && INNER.has(token?.norm ?? '');
    if (token === undefined || !(token.capital || inner)) return [];
    if (OF_GROUPS.has(token.norm)) return [];
    if (!inner) words.push(token.norm);
    if (isBody(token.norm) && !(tokens[i + 1]?.capital && isBody(tokens[i + 1]?.norm ?? '')))
      return words.length > 1 || PARLIAMENT_WORDS.has(token.norm) ? words : [];
  }
  return [];
}

function isBody(norm: string): boolean {
  return ASSOCIATION_WORDS.has(norm) || AGENCY_WORDS.has(norm) || PARLIAMENT_WORDS.has(norm);
}

function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}{3,8}$/u.test(text);
}
