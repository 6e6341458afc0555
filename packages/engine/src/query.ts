import { distinctParties } from './discourse/distinct-parties.ts';
import type { Reference, ResolvedSentence } from './sentence.ts';
import type { TokenRange } from './span.ts';
import type { Clause } from './syntax/clause.ts';
import type { Phrase } from './syntax/phrase.ts';
import type { Unit } from './syntax/units.ts';
import type { PartyId } from './types.ts';

/** The unit that holds the token; units follow each other without gaps. */
export function unitAt({ units }: ResolvedSentence, token: number): Unit | null {
  return units[unitIndexAt(units, token)] ?? null;
}

/** Index of the unit that holds the token, -1 outside the sentence. */
export function unitIndexAt(units: readonly Unit[], token: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle] as Unit;
    if (unit.to <= token) low = middle + 1;
    else if (unit.from > token) high = middle - 1;
    else return middle;
  }
  return -1;
}

/** References that lie in the range. */
export function referencesIn(sentence: ResolvedSentence, range: TokenRange): Reference[] {
  const { from, to } = range;
  return sentence.references.filter((reference) => reference.from < to && from < reference.to);
}

/** Distinct parties that the range refers to, in order. */
export function partiesIn(sentence: ResolvedSentence, range: TokenRange | null): PartyId[] {
  const parties: PartyId[] = [];
  if (!range) return parties;
  const { from, to } = range;
  for (const reference of sentence.references) {
    if (reference.from >= to || from >= reference.to) continue;
    for (const party of reference.parties) if (!parties.includes(party)) parties.push(party);
  }
  return parties;
}

/** Parties of the sentence as a whole, in order. */
export function sentenceParties(sentence: ResolvedSentence): PartyId[] {
  return distinctParties(sentence.references);
}

/** The phrase of the clause behind one of the prepositions, the first that fits. */
export function phraseBehind(clause: Clause, ...prepositions: readonly string[]): Phrase | null {
  return (
    clause.phrases.find((phrase) => phrase.preposition !== null && prepositions.includes(phrase.preposition)) ?? null
  );
}

/** Phrases of a clause behind any of the prepositions, in text order. */
export function phrasesBehind(clause: Clause, ...prepositions: readonly string[]): Phrase[] {
  return clause.phrases.filter((phrase) => phrase.preposition !== null && prepositions.includes(phrase.preposition));
}
