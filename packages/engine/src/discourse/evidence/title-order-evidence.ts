import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import { GATHERING } from '../../words/meeting.ts';
import type { AddPoint } from './assignment.ts';

/** The three states or more that a joint document's title names, in order. */
export function titleStates(sentences: readonly ParsedSentence[]): readonly PartyId[] {
  const title = sentences.find(({ segment }) => segment.kind === 'title');
  if (title?.tokens.some((token) => token.norm === 'joint' || token.norm === 'trilateral') !== true) return [];
  const states = new Set<PartyId>();
  for (const { actorId } of title.actors) if (!actorId.startsWith('org:')) states.add(actorId);
  return states.size > 2 ? [...states] : [];
}

/** "Joint Statement of A, B and C": "President N, President M and Prime Minister O met" are theirs, in the same order. */
export function titleOrderEvidence(
  states: readonly PartyId[],
  sentence: ParsedSentence,
  person: PersonMention,
  add: AddPoint,
): void {
  for (const { lemma, subject } of sentence.clauses) {
    if (!subject || !GATHERING.has(lemma)) continue;
    if (person.from < subject.from || person.to > subject.to) continue;
    const present = sentence.persons.filter(({ from, to }) => from >= subject.from && to <= subject.to);
    if (present.length !== states.length) continue;
    if (!present.every(({ name, offices }) => name !== null && offices.length > 0 && offices.every((o) => !o.party)))
      continue;
    const state = states[present.indexOf(person)];
    if (state) add(state, 5);
  }
}
