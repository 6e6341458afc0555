import { canonicalPersons } from '../persons/canonical-persons.ts';
import type { ParsedSentence } from '../sentence.ts';
import type { Office, PartyId, PersonMention } from '../types.ts';
import { stateOfLeader } from './state-of-leader.ts';

/**
 * The sentences with the states of leaders whom the world knows in the offices that name none ("Foreign Minister N"), and with the offices that the text tells
 * of whom the title calls by the name alone. They say whom a document is about, as an office with its state does.
 */
export function withKnownLeaders(sentences: readonly ParsedSentence[], date: string | null): readonly ParsedSentence[] {
  const named = sentences.flatMap(({ persons }) => persons.filter(({ name }) => name !== null));
  if (named.length === 0) return sentences;
  const canonical = canonicalPersons(named);
  const held = new Map<string, Office[]>();
  for (const person of named) {
    const full = canonical.get(person.name as string) ?? (person.name as string);
    const offices = held.get(full) ?? [];
    if (offices.length === 0) held.set(full, offices);
    for (const office of person.offices) offices.push(office);
  }
  const known = new Map<string, PartyId>();
  const told = new Set(sentences.flatMap(({ segment, persons }) => (segment.kind === 'title' ? persons : [])));
  const titled = new Set([...told].map(({ name }) => (name === null ? null : (canonical.get(name) ?? name))));
  for (const [full, offices] of held) {
    const own = offices.find(({ party, former }) => party !== null && !former)?.party ?? null;
    if (own !== null && titled.has(full)) known.set(full, own);
    if (offices.some(({ party }) => party !== null)) continue;
    const state = stateOfLeader(full, offices, date);
    if (state !== null) known.set(full, state);
  }
  if (known.size === 0) return sentences;
  const settled = (person: PersonMention, inTitle: boolean): PersonMention => {
    const full = person.name === null ? undefined : (canonical.get(person.name) ?? person.name);
    const party = full === undefined ? undefined : known.get(full);
    if (full === undefined || party === undefined) return person;
    const offices = person.offices.length > 0 || !inTitle ? person.offices : (held.get(full)?.slice(0, 1) ?? []);
    return { ...person, offices: offices.map((office) => ({ ...office, party: office.party ?? party })) };
  };
  return sentences.map((sentence) => {
    const inTitle = sentence.segment.kind === 'title';
    return sentence.persons.length === 0
      ? sentence
      : { ...sentence, persons: sentence.persons.map((person) => settled(person, inTitle)) };
  });
}
