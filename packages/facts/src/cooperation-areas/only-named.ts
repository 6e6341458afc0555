import type { Token, TokenRange } from '@diplomatic-relations/engine';

const FORUM_OPENERS: ReadonlySet<string> = new Set(
  'in within at through under framework other with and into'.split(' '),
);
const SLOGANS: ReadonlySet<string> = new Set(['theme', 'themes', 'motto', 'slogan', 'banner']);
const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '"', '‘', '«']);

/** Words that look like a field and only name who was there, what a year is called, or what firms meet with. */
export function isOnlyNamed(tokens: readonly Token[], match: TokenRange): boolean {
  const word = tokens[match.from]?.norm ?? '';
  const next = tokens[match.to]?.norm ?? '';
  // "the business climate"
  if (word === 'business' && (next === 'climate' || next === 'environment')) return true;
  // "told the Delta news agency", "citing Coast News Agency": who reports it
  if (word === 'news' && next !== 'and' && tokens[match.from - 1]?.capital && tokens[match.to - 1]?.norm === 'agency')
    return true;
  // "representatives of international organizations", not "within international organizations"
  if (word === 'international' && /^organi[sz]ation/.test(tokens[match.from + 1]?.norm ?? ''))
    return !tokens.slice(Math.max(0, match.from - 3), match.from).some((token) => FORUM_OPENERS.has(token.norm));
  return isInSlogan(tokens, match.from);
}

/** "under the theme “Connecting Youth and Trade”" */
function isInSlogan(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true) return false;
  for (let i = at - 1; i > at - 10 && i > 0; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === '”' || word === '.') return false;
    if (OPENING_QUOTES.has(word)) return tokens.slice(Math.max(0, i - 4), i).some((token) => SLOGANS.has(token.norm));
  }
  return false;
}
