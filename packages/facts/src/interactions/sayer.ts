import type { ActContext } from './act.ts';
import { actingParties } from './actors.ts';
import { type Targets, targetsOf } from './targets.ts';

const SAYING = /^(?:say|add|note|state|stress|tell|explain|recall)$/;

/** "N said both countries had agreed, and commended Y": nobody commends himself, so whoever says the one does the other. */
export function sayerOf({ sentence, clause, frame, sources }: ActContext, direct: Targets): string | null {
  if (clause.link !== 'coordinate' || clause.form !== 'finite' || frame.mutual) return null;
  if (sources.length !== 2 || direct.parties.length > 0) return null;
  const saying = sentence.clauses.findLast(
    ({ index, form, lemma, subject }) =>
      index < clause.index && form === 'finite' && subject !== null && SAYING.test(lemma),
  );
  const [sayer, another] = saying?.subject ? actingParties(sentence, saying.subject) : [];
  if (sayer === undefined || another !== undefined || !sources.includes(sayer)) return null;
  const { parties } = targetsOf(sentence, clause, frame, [sayer]);
  return parties.length === 1 && parties[0] !== sayer && sources.includes(parties[0] as string) ? sayer : null;
}
