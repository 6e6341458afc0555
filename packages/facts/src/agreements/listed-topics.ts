import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { wordsOf } from '../shared/words-of.ts';
import { type NamedDocument, namedByTopic } from './documents.ts';
import { oneOf } from './one-of-them.ts';

const LONGEST = 30;
const BEFORE_COLON = new Set([
  'on',
  'the',
  'following',
  'areas',
  'fields',
  'in',
  'these',
  'regarding',
  'covering',
  'concerning',
]);

/** "The ministers signed four agreements on:" before a list: the document that an item without a name of its own is about. */
export function topicDocument(
  sentence: ResolvedSentence,
  opening: ResolvedSentence | null,
  text: string,
): NamedDocument | null {
  const { tokens } = sentence;
  if (opening === null || tokens.length > LONGEST || sentence.clauses.some(({ form }) => form === 'finite'))
    return null;
  // "2." by itself is the number of the item behind it.
  if (!tokens.some(({ kind }) => kind === 'word')) return null;
  const words = opening.tokens;
  let at = words.length - 2;
  while (at > 0 && BEFORE_COLON.has(words[at]?.norm ?? '')) at--;
  const one =
    words.length - 2 > at && words.slice(at + 1).some(({ norm }) => norm === 'on' || norm === 'in')
      ? lastOf(opening, at)
      : null;
  if (one === null) return null;
  const to = tokens.findLastIndex(({ kind }) => kind !== 'punctuation') + 1;
  if (to === 0) return null;
  const topic = wordsOf(sentence, { from: 0, to }, text).replace(/\s+/g, ' ');
  const about = /^\p{Lu}\p{Ll}/u.test(topic) ? topic.charAt(0).toLowerCase() + topic.slice(1) : topic;
  return namedByTopic({ from: 0, to }, `${one.noun} on ${about}`, one.kind);
}

/** The collective right before the words that lead to the colon, also with its date between: "agreements on 3 May 2001 on:". */
function lastOf({ tokens, resolvedDates }: ResolvedSentence, at: number): ReturnType<typeof oneOf> {
  let i = at;
  for (;;) {
    const date = resolvedDates.find(({ from, to }) => from <= i && i < to);
    if (date) i = date.from - 1;
    else if (/^(?:on|in|signed|concluded|were|understanding|of|cooperation)$/.test(tokens[i]?.norm ?? '')) i--;
    else break;
  }
  return oneOf(tokens[i]?.norm ?? '');
}
