import { canonicalPersons } from '../persons/canonicalPersons.ts';
import type { ParsedSentence } from '../sentence.ts';
import type { Office, PartyId, PersonMention } from '../types.ts';

/** What the document as a whole says about one person. */
export interface PersonFile {
  readonly fullName: string;
  readonly party: PartyId | null;
  readonly roles: ReadonlySet<string>;
}

/** Every named person of the document with the fullest name and the party, by the name as mentioned. */
export interface PeopleRegister {
  readonly byName: ReadonlyMap<string, PersonFile>;
}

/** Roles of which a state has one holder at a time. */
const SINGLE_HOLDER = new Set(['head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister', 'national_security_adviser', 'parliament_speaker']);

/**
 * Settles the party of each named person: what the titles say, else the speaking party of the page, else what is left:
 * two holders of one office cannot serve the same party, and who visits a state is not of it.
 */
export function registerPeople(sentences: readonly ParsedSentence[], home: PartyId | null, pair: readonly [PartyId, PartyId] | null): PeopleRegister {
  const mentions = sentences.flatMap((sentence) => sentence.persons.filter((person) => person.name !== null));
  const canonical = canonicalPersons(mentions);
  const offices = new Map<string, Office[]>();
  for (const mention of mentions) {
    const full = canonical.get(mention.name as string) ?? (mention.name as string);
    offices.set(full, [...(offices.get(full) ?? []), ...mention.offices]);
  }
  const party = new Map<string, PartyId | null>();
  for (const [name, held] of offices) party.set(name, majority(held));
  assignRest({ sentences, canonical, offices, party, home, pair });
  const byName = new Map<string, PersonFile>();
  for (const [name, full] of canonical) byName.set(name, { fullName: full, party: party.get(full) ?? null, roles: new Set((offices.get(full) ?? []).map((office) => office.role)) });
  return { byName };
}

function majority(offices: readonly Office[]): PartyId | null {
  const votes = new Map<PartyId, number>();
  for (const office of offices) if (office.party) votes.set(office.party, (votes.get(office.party) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface Assignment {
  readonly sentences: readonly ParsedSentence[];
  readonly canonical: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  readonly party: Map<string, PartyId | null>;
  readonly home: PartyId | null;
  readonly pair: readonly [PartyId, PartyId] | null;
}

function assignRest(state: Assignment): void {
  const { offices, party, home, pair } = state;
  const open = [...offices.keys()].filter((name) => !party.get(name));
  if (open.length === 0) return;
  const against = countEvidence(state);
  const candidates = pair ?? (home ? [home] : []);
  for (const name of open) {
    const roles = new Set((offices.get(name) ?? []).map((office) => office.role));
    if (roles.size === 0) continue;
    const allowed = candidates.filter((candidate) => !holdsSameOffice(state, name, roles, candidate));
    const scored = allowed.map((candidate) => ({ candidate, score: (candidate === home ? 3 : 0) + (against.get(name)?.get(candidate) ?? 0) }));
    scored.sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (!best) continue;
    const clear = scored.length === 1 || best.score > (scored[1]?.score ?? 0);
    if (clear) party.set(name, best.candidate);
  }
}

/** True where another person of the document holds the same single office for the candidate party. */
function holdsSameOffice(state: Assignment, name: string, roles: ReadonlySet<string>, candidate: PartyId): boolean {
  for (const [other, held] of state.offices) {
    if (other === name || state.party.get(other) !== candidate) continue;
    if (held.some((office) => SINGLE_HOLDER.has(office.role) && roles.has(office.role) && !office.former)) return true;
  }
  return false;
}

/** Points for and against each party: "his host" at a place, a visit to a state, a party's name right before or after. */
function countEvidence(state: Assignment): ReadonlyMap<string, ReadonlyMap<PartyId, number>> {
  const points = new Map<string, Map<PartyId, number>>();
  const add = (name: string, party: PartyId, value: number): void => {
    const row = points.get(name) ?? new Map<PartyId, number>();
    row.set(party, (row.get(party) ?? 0) + value);
    points.set(name, row);
  };
  for (const sentence of state.sentences) {
    for (const person of sentence.persons) {
      if (person.name === null) continue;
      const full = state.canonical.get(person.name) ?? person.name;
      if (state.party.get(full)) continue;
      visitEvidence(sentence, person, (party, value) => add(full, party, value));
      hostEvidence(sentence, person, (party, value) => add(full, party, value));
      nearEvidence(sentence, person, (party, value) => add(full, party, value));
    }
  }
  return points;
}

type AddPoint = (party: PartyId, value: number) => void;

const TRAVEL = /^(?:visit|arrive|travel|tour|attend|land|fly|go|depart)$/;

function visitEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  for (const clause of sentence.clauses) {
    if (!clause.subject || !(clause.subject.from <= person.from && person.to <= clause.subject.to)) continue;
    const visits = TRAVEL.test(clause.lemma) || sentence.tagged.lemmas.slice(clause.verb.to, clause.to).includes('visit') || clause.lemma === 'be';
    if (!visits) continue;
    for (const actor of sentence.actors) if (actor.from >= clause.verb.to && actor.to <= clause.to && actor.form !== 'demonym') add(actor.actorId, -2);
    for (const place of sentence.places) if (place.country && place.from >= clause.verb.to && place.to <= clause.to) add(place.country, -2);
  }
}

function hostEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  const before = sentence.tokens.slice(Math.max(0, person.from - 4), person.from).map((token) => token.norm);
  if (!before.includes('host')) return;
  for (const place of sentence.places) if (place.country) add(place.country, 2);
  for (const actor of sentence.actors) if (actor.form === 'name' && sentence.tokens[actor.from - 1]?.norm === 'in') add(actor.actorId, 2);
}

function nearEvidence(sentence: ParsedSentence, person: PersonMention, add: AddPoint): void {
  for (const actor of sentence.actors) {
    if (actor.to === person.from && actor.form !== 'people') add(actor.actorId, 2);
    if (actor.from === person.to + 1 && /^(?:of|from)$/.test(sentence.tokens[person.to]?.norm ?? '')) add(actor.actorId, 3);
  }
  const titleSubject = sentence.segment.kind === 'title' && sentence.actors[0] && sentence.actors[0].from < person.from;
  if (titleSubject) add(sentence.actors[0]?.actorId as PartyId, 0.5);
}
