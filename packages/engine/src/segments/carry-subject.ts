import { lexemeOf } from '../syntax/lexeme.ts';
import type { Token } from '../tokens.ts';
import type { Sentence } from '../types.ts';
import { namesParties } from './names-parties.ts';

/** Words of the line that a list hangs on; a longer one says more than who acts. */
const MOST_WORDS = 14;
const OPENING: ReadonlySet<string> = new Set(['the', 'both', 'they', 'he', 'she', 'during', 'in', 'at', 'on']);
const LEAVING_OPEN: ReadonlySet<string> = new Set(['also', 'further', 'furthermore', 'moreover', 'additionally']);

/** "Over the years, Norway has:" */
const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Words of a line that is whole, or that lists things. */
const SAYING_ALL: ReadonlySet<string> = new Set(['following', 'is', 'are', 'was', 'were', 'be', 'has', 'have', 'had']);

/** "The two sides also:" above bullets that open with verbs: every item is read with the subject that the line above gives it. */
export function carrySubjects(sentences: readonly Sentence[]): readonly Sentence[] {
  let result: Sentence[] | null = null;
  let lead: readonly Token[] | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const before = sentences[i - 1];
    if (sentence.segment.kind !== 'list' || before === undefined) {
      lead = null;
      continue;
    }
    if (before.segment !== sentence.segment) {
      // "3. The two sides:" above "a) agreed …": an item may head items of its own.
      if (before.segment.kind !== 'list') lead = leadIn(before);
      else if (before.tokens.at(-1)?.text === ':') lead = leadIn(before);
      if (lead !== null && opensWithVerb(sentence.tokens, lead)) {
        result ??= [...sentences];
        result[i] = { ...sentence, tokens: [...lead, ...sentence.tokens] };
      }
    }
  }
  return result ?? sentences;
}

/** The words of a line that ends in a colon, or of a heading, and names who acts without saying what is done; null for another line. */
function leadIn({ tokens, segment }: Sentence): readonly Token[] | null {
  if (tokens.length > MOST_WORDS) return null;
  const colon = tokens.at(-1)?.text === ':';
  const words = colon ? tokens.slice(0, -1) : tokens;
  if ((colon || segment.kind === 'heading') && namesParties(words.map(({ text }) => text).join(' '))) return words;
  if (!colon || words.length < 2) return null;
  if (HAVING.has(words.at(-1)?.norm ?? '')) return words;
  if (!OPENING.has(tokens[0]?.norm ?? '')) return null;
  if (words.some(({ norm }) => SAYING_ALL.has(norm))) return null;
  const to = words.at(-1)?.norm === 'to';
  const verbs = words.filter((token) => isPast(token) && !token.capital).length;
  if (to ? verbs !== 1 : verbs > 0) return null;
  if (to || LEAVING_OPEN.has(words.at(-1)?.norm ?? '')) return words;
  // "During the talks, the ministers:" names who acts; "During the talks:" does not.
  const comma = words.findLastIndex((token) => token.text === ',');
  const actor = words[comma + 1]?.norm ?? '';
  return /^(?:the|both|they|he|she)$/.test(actor) ? words : null;
}

function isPast(token: Token): boolean {
  return lexemeOf(token).verb?.past === true;
}

/** "welcomed …", "Agreed to …"; behind "agreed to:", "strengthen …". */
function opensWithVerb(tokens: readonly Token[], lead: readonly Token[]): boolean {
  const first = tokens[0];
  const verb = first === undefined ? null : lexemeOf(first).verb;
  if (!verb) return false;
  const before = lead.at(-1)?.norm ?? '';
  if (before === 'to') return verb.base && first?.capital === false;
  return HAVING.has(before) ? verb.participle : verb.past && !verb.base;
}
