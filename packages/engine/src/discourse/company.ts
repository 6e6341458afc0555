import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { partiesWithin } from './distinct-parties.ts';

const TALKING = new Set([
  'speak',
  'meet',
  'talk',
  'hold',
  'convene',
  'confer',
  'host',
  'join',
  'have',
  'conduct',
  'gather',
]);

const NOBODY: readonly PartyId[] = [];

/** The three parties or more whose named officials one sentence tells to have met or spoken: whom "the leaders" means later. */
export function companyOf(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  references: readonly Reference[],
): readonly PartyId[] {
  if (people.length < 3) return NOBODY;
  for (const clause of sentence.clauses) {
    if (clause.form !== 'finite' || clause.voice !== 'active' || !clause.subject || !TALKING.has(clause.lemma))
      continue;
    const first = partiesWithin(references, clause.subject);
    // "A of Peru, B of Chile and C of Togo met in Lima"
    if (first.length > 2 && /^(?:meet|speak|talk|convene|gather|confer)$/.test(clause.lemma)) {
      const subject = clause.subject;
      const present = people.filter((person) => person.from >= subject.from && person.to <= subject.to);
      if (present.length >= first.length) return first;
    }
    const beyond = clause.phrases.filter((phrase) => phrase.preposition === 'with' && !phrase.fronted);
    if (first.length !== 1 || beyond.length === 0) continue;
    const parties = new Set(first);
    for (const person of people)
      if (person.party !== null && !person.party.startsWith('org:') && person.from >= clause.verb.to)
        parties.add(person.party);
    if (parties.size >= 3) return [...parties];
  }
  return NOBODY;
}
