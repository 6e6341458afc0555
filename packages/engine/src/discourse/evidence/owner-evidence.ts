import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint, Assignment } from './assignment.ts';

/** "Peru and its Foreign Minister, N", "Peru sent word through its Ambassador, N", "Its Speaker, N": whoever "its" stands for. */
export function ownerEvidence(state: Assignment, sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const { tokens } = sentence;
  // "Its first Ambassador was N"
  const opens =
    tokens[0]?.norm === 'its' && person.offices.some(({ range }) => range.from <= 2 && range.to < person.from);
  const at = opens ? 0 : person.from - 1;
  if (tokens[at]?.norm !== 'its') return;
  const link = tokens[at - 1]?.norm;
  const before = actorsWithin(sentence, 0, at);
  const owner =
    at === 0
      ? subjectOf(sentenceBefore(state, sentence))
      : link === 'and' || link === ','
        ? before.at(-1)
        : only(before);
  if (owner !== undefined) add(owner, 4);
}

/** Titles stand before the sentences of the text, which are numbered without a gap. */
function sentenceBefore({ sentences }: Assignment, { index }: ParsedSentence): ParsedSentence | undefined {
  const last = sentences.length - 1;
  const before = sentences[last - ((sentences[last]?.index ?? 0) - index + 1)];
  return before?.index === index - 1 ? before : undefined;
}

function actorsWithin({ actors }: ParsedSentence, from: number, to: number): PartyId[] {
  const found: PartyId[] = [];
  for (const actor of actors) if (actor.from >= from && actor.to <= to) found.push(actor.actorId);
  return found;
}

function only(parties: readonly PartyId[]): PartyId | undefined {
  return new Set(parties).size === 1 ? parties[0] : undefined;
}

/** The one party of what a sentence is about. */
function subjectOf(sentence: ParsedSentence | undefined): PartyId | undefined {
  const subject = sentence?.clauses.find(({ link }) => link === 'main')?.subject;
  return sentence && subject ? only(actorsWithin(sentence, subject.from, subject.to)) : undefined;
}
