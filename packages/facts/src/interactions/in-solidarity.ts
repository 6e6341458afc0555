import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { actingParties, namedParties } from './actors.ts';
import { draftsOf } from './indirect-draft.ts';
import { moodOf } from './mood/mood-of.ts';

/** "X closed its embassy in solidarity with Y": whoever acts so supports Y. */
export function solidarityDrafts(sentence: ResolvedSentence, context: ExtractContext): Draft<'interactions'>[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ norm }, i) => norm === 'solidarity' && tokens[i + 1]?.norm === 'with' && tokens[i - 1]?.norm === 'in',
  );
  const clause =
    sentence.clauses.find(({ form, from, to, subject }) => form === 'finite' && subject && from <= at && at < to) ??
    sentence.clauses.find(({ form, verb, subject }) => form === 'finite' && subject && verb.from > at);
  if (at < 0 || !clause?.subject || clause.negated || moodOf(sentence, clause).mood !== 'done') return [];
  const end = tokens.findIndex(({ norm }, i) => i > at && (norm === ',' || norm === '.'));
  const sources = actingParties(sentence, clause.subject);
  return draftsOf(sentence, context, {
    sources,
    targets: namedParties(
      sentence,
      { from: at + 2, to: Math.min(end < 0 ? tokens.length : end, at + 9) },
      sources,
    ).slice(0, 3),
    type: 'SUPPORT',
    cameo: '05',
    clause,
    lasting: false,
    range: { from: at, to: at + 3 },
    verb: tokens[at]?.text ?? null,
  });
}
