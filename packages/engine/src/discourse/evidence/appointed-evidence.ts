import type { ParsedSentence } from '../../sentence.ts';
import type { PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';
import { partiesAt } from './parties-at.ts';

const APPOINTING: ReadonlySet<string> = new Set([
  'appoint',
  'name',
  'choose',
  'designate',
  'nominate',
  'select',
  'pick',
]);

/** "The Secretary-General of the OAS appointed N Chief of Mission": who is given an office serves the one who gives it. */
export function appointedEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  if (person.offices.length === 0) return;
  for (const { lemma, voice, subject, verb } of sentence.clauses) {
    if (!APPOINTING.has(lemma) || voice !== 'active' || subject === null) continue;
    const replaced = sentence.tokens[person.from - 1]?.norm === 'replacing';
    if (person.from < verb.to || (person.from > verb.to + 4 && !replaced)) continue;
    const [only, ...rest] = new Set(partiesAt(state, sentence, subject));
    if (only !== undefined && rest.length === 0) add(only, 4);
  }
}
