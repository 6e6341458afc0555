import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { SAYING } from './saying.ts';

const TELLING: ReadonlySet<string> = new Set([...SAYING, 'learn', 'reveal', 'write', 'quote']);

/** "The two had signed a pact", "it is recalled that they had met": behind the lead, the past perfect tells of what came before the news. */
export function isBeforeStory(sentence: ResolvedSentence, told: Clause): boolean {
  const { tokens, clauses } = sentence;
  if (sentence.segment.kind === 'title' || sentence.index < 3) return false;
  const clause =
    told.form === 'finite'
      ? told
      : clauses.findLast(({ form, verb }) => form === 'finite' && verb.to <= told.verb.from);
  if (clause?.tense !== 'past' || clause.head === clause.verb.from || tokens[clause.verb.from]?.norm !== 'had')
    return false;
  // "He said that they had met": what is said of the day at hand stands one tense back too.
  return clauses.every(
    (other) => other === clause || other.form !== 'finite' || !TELLING.has(other.lemma) || other.tense === null,
  );
}
