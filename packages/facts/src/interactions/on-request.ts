import type { Phrase, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties, namedParties } from './actors.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';

/** "X sent tents at the request of Y", "in response to a request from Y", "as requested by Y": Y asked X. */
export function requestedDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ norm }, i) => (norm === 'request' && isGround(sentence, i)) || isAsRequested(sentence, i),
  );
  if (at < 0) return [];
  const clause =
    sentence.clauses.findLast(({ form, verb, subject }) => form === 'finite' && subject && verb.from < at) ??
    sentence.clauses.find(({ form, verb, subject }) => form === 'finite' && subject && verb.from > at);
  if (!clause?.subject || clause.negated || clause.voice === 'passive' || moodOf(sentence, clause).mood === 'void')
    return [];
  const targets = actingParties(sentence, clause.subject);
  if (targets.length !== 1) return [];
  return draftsOf(sentence, context, {
    sources: askers(sentence, at, targets),
    targets,
    type: 'REQUEST',
    cameo: '02',
    clause,
    lasting: true,
    range: { from: at, to: at + 1 },
    verb: tokens[at]?.text ?? null,
  });
}

function isAsRequested({ tokens }: ResolvedSentence, i: number): boolean {
  return tokens[i]?.norm === 'requested' && tokens[i - 1]?.norm === 'as' && tokens[i + 1]?.norm === 'by';
}

/** "at the request", "upon a formal request", "in response to the request", "following Y's request". */
function isGround({ tokens }: ResolvedSentence, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 7; k--) {
    const word = tokens[k]?.norm ?? '';
    if (/^(?:at|upon|on|following)$/.test(word)) return true;
    if (word === 'to') return tokens[k - 1]?.norm === 'response';
    if (/^(?:and|,|that|by|of|in|for|with)$/.test(word)) return false;
  }
  return false;
}

/** Whose request it is: behind "of", "by" or "from", else the owner before it. */
function askers(sentence: ResolvedSentence, at: number, except: readonly string[]): readonly string[] {
  if (/^(?:of|by|from)$/.test(sentence.tokens[at + 1]?.norm ?? '')) {
    const end = sentence.tokens.findIndex(({ norm }, i) => i > at + 1 && /^(?:,|\.|in|for|to|on|with)$/.test(norm));
    const behind: Pick<Phrase, 'from' | 'to'> = { from: at + 2, to: Math.min(end < 0 ? at + 12 : end, at + 12) };
    return namedParties(sentence, behind, except).slice(0, 2);
  }
  return namedParties(sentence, { from: Math.max(0, at - 4), to: at }, except).slice(0, 1);
}
