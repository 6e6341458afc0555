import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { LAWMAKING } from '../shared/lawmaking.ts';

const LAWS: ReadonlySet<string> = new Set([
  'law',
  'act',
  'bill',
  'legislation',
  'decree',
  'resolution',
  'order',
  'ordinance',
]);

/** "passed a law tightening the embargo": what the law does is done with it. */
export function isOfLaw({ tagged }: ResolvedSentence, clause: Clause, governor: Clause): boolean {
  const law = governor.object ?? (governor.voice === 'passive' ? governor.subject : null);
  return (
    law !== null &&
    LAWMAKING.has(governor.lemma) &&
    LAWS.has(tagged.lemmas[law.head] ?? '') &&
    clause.verb.from >= law.to
  );
}
