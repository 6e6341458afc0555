import { type Clause, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import { matchFrames } from './match.ts';
import { targetsOf } from './targets.ts';

/** "X condemned Y and threatened to close the border", "…, and it threatened …": the target of the verb before, whose subject is the same; nobody where that has none. */
export function borrowedTarget(
  sentence: ResolvedSentence,
  clause: Clause,
  sources: readonly string[],
): readonly string[] {
  const before = verbBefore(sentence, clause, sources);
  return before ? borrowedFrom(sentence, before, sources) : [];
}

/** The target of another clause of the sentence. */
export function borrowedFrom(
  sentence: ResolvedSentence,
  clause: Clause,
  sources: readonly string[],
): readonly string[] {
  for (const frame of matchFrames(sentence, clause)) {
    const { parties } = targetsOf(sentence, clause, frame, sources);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** "suspended X and threatened sanctions" */
export function isPenaltyThreatened({ tagged }: ResolvedSentence, { object }: Clause): boolean {
  return (
    object !== null &&
    /^(?:sanctions?|retaliation|reprisal|embargo|countermeasure)$/.test(tagged.lemmas[object.head] ?? '')
  );
}

function verbBefore(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): Clause | null {
  const { subject } = clause;
  if (clause.link === 'coordinate') {
    const before = sentence.clauses[clause.governor ?? clause.index - 1];
    return before?.form === 'finite' && before.index < clause.index && before.subject?.from === subject?.from
      ? before
      : null;
  }
  // "…, and it threatened": the pronoun takes up the subject.
  if (clause.form !== 'finite' || subject === null || sentence.tagged.tags[subject.head] !== 'PR') return null;
  if (!/^(?:and|but)$/.test(sentence.tokens[subject.from - 1]?.norm ?? '')) return null;
  const before = sentence.clauses.find(({ form, link }) => form === 'finite' && link === 'main');
  return before &&
    before.index < clause.index &&
    partiesIn(sentence, before.subject).some((party) => sources.includes(party))
    ? before
    : null;
}
