import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';

const THRONE = /\b(?:emir|amir|sultan|king|queen|emperor|pope|grand duke)\b/i;

/** Whose the thrones are that the document names with their state: "the Kuwaiti Emir"; a title that two states have tells nothing. */
export function namedThrones(sentences: readonly ParsedSentence[]): ReadonlyMap<string, PartyId | null> {
  const thrones = new Map<string, PartyId | null>();
  for (const { persons } of sentences)
    for (const { offices } of persons)
      for (const { title, party } of offices) {
        const word = party === null ? undefined : throneOf(title);
        if (word !== undefined) thrones.set(word, thrones.has(word) && thrones.get(word) !== party ? null : party);
      }
  return thrones;
}

/** "Kuwait Emir's letter … Emir Sheikh N": who bears the title is of the state that the document gives it to. */
export function throneEvidence(
  thrones: ReadonlyMap<string, PartyId | null>,
  person: PersonMention,
  add: AddPoint,
): void {
  if (thrones.size === 0) return;
  for (const { title } of person.offices) {
    const party = thrones.get(throneOf(title) ?? '');
    if (party) add(party, 3);
  }
}

function throneOf(title: string): string | undefined {
  return THRONE.exec(title)?.[0].toLowerCase();
}
