import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { partiesAt } from './parties-at.ts';

const WITH_SOMEBODY: ReadonlySet<string> = new Set(['accompany', 'join', 'flank']);

/** "The Peruvian President was accompanied by the Minister of Energy, N": who goes with somebody serves the same state. */
export function accompaniedEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  for (const clause of sentence.clauses) {
    if (!WITH_SOMEBODY.has(clause.lemma) || clause.voice !== 'passive' || !clause.subject) continue;
    if (person.from < clause.verb.to || sentence.tokens[clause.verb.to]?.norm !== 'by') continue;
    if (sentence.clauses.some(({ verb }) => verb.from > clause.verb.from && verb.from < person.from)) continue;
    const [only, ...rest] = new Set(partiesAt(state, sentence, clause.subject));
    if (only !== undefined && rest.length === 0 && !only.startsWith('org:')) add(only, 3);
  }
}
