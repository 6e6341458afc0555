import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import type { InteractionType } from './frame.ts';

/** What the events and agreements of the text tell better than its title. */
const TOLD_IN_FULL: ReadonlySet<InteractionType> = new Set(['CONSULT', 'COOPERATE']);

/** The rule of the acts that a title tells. */
export const TITLE_RULE = 'interactions/title';

/** "Peru expels Chilean diplomats": what the title of a news item tells with its only verb, where it names whoever takes part. */
export function titleActs(
  sentence: ResolvedSentence,
  context: ExtractContext,
  read: (sentence: ResolvedSentence, clause: Clause, context: ExtractContext) => readonly Draft<'interactions'>[],
): Draft<'interactions'>[] {
  if (!isNews(context) || context.document.sentences.length < 3) return [];
  const [clause, another] = sentence.clauses.filter(({ form }) => form === 'finite');
  if (clause === undefined || another !== undefined || clause.negated || clause.modal !== null) return [];
  if (clause.tense === 'future') return [];
  const named = new Set(
    sentence.references.flatMap(({ kind, parties }) => (kind === 'pronoun' || kind === 'pair' ? [] : parties)),
  );
  return read(sentence, clause, context)
    .filter(
      ({ row }) =>
        named.size === 2 && named.has(row.source) && named.has(row.target) && !TOLD_IN_FULL.has(row.event_type),
    )
    .map((draft) => ({ ...draft, rule: TITLE_RULE }));
}
