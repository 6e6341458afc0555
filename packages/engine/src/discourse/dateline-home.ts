import { surfaceKey } from '@diplomatic-relations/gazetteer';
import type { ParsedSentence } from '../sentence.ts';
import type { PartyId, PersonMention } from '../types.ts';
import { capitalsBy } from './capitals.ts';
import { OWN_OFFICES } from './own-offices.ts';

/** Capitals as datelines name them: "MEXICO CITY", "KUWAIT". */
const CAPITALS: ReadonlyMap<string, PartyId> = capitalsBy((name) => {
  const key = surfaceKey(name);
  return [key, key.replace(/ city$/, '')];
});
const LEAD = 3;
/** Sentences in which the other side shows. */
const OPENING = 8;
const TRAVEL = /^(?:visit|arrive|travel|tour|attend|land|fly|leave|depart|trip|host|guest|sideline|margin)$/;

/** Officials whom a wire item filed from their capital calls by their office alone. */
export interface OfficialsAtHome {
  readonly party: PartyId;
  readonly persons: ReadonlySet<PersonMention>;
}

/** The state whose capital a dateline names. */
export function stateOfDateline(city: string): PartyId | null {
  return CAPITALS.get(surfaceKey(city)) ?? null;
}

/** The officials whom the lead of an item in a state's paper calls by office and name alone, where the item names that state. */
export function officialsOfPaper(party: PartyId | null, sentences: readonly ParsedSentence[]): OfficialsAtHome | null {
  const named = sentences.some(({ actors }) =>
    actors.some(({ actorId, form }) => actorId === party && form !== 'city'),
  );
  return named ? officialsAtHome(party, sentences) : null;
}

/**
 * The officials whom the lead of an item filed from a capital calls by office and name alone ("ISLAMABAD: Prime Minister
 * N …") beside one of another party; null where the lead names an official of that state with its name, or where they travel.
 */
export function officialsAtHome(party: PartyId | null, sentences: readonly ParsedSentence[]): OfficialsAtHome | null {
  if (party === null) return null;
  const lead = sentences.filter((sentence) => sentence.segment.kind === 'body').slice(0, LEAD);
  const ofParty = (person: PersonMention): boolean =>
    person.name !== null && person.offices.some((office) => office.party === party && OWN_OFFICES.test(office.role));
  if (lead.some((sentence) => sentence.persons.some(ofParty))) return null;
  const first = lead.find((sentence) => sentence.persons.some(isBare));
  if (!first || travels(first)) return null;
  const faces = lead.some((sentence) =>
    sentence.persons.some((person) => person.name !== null && person.offices.some((office) => office.party !== null)),
  );
  // Where nobody of the other side shows in the lead, a guest may be the one who is named.
  const opening = sentences.filter((sentence) => sentence.segment.kind === 'body').slice(0, OPENING);
  if (!faces && (lead.some(travels) || !opening.some((sentence) => namesOthers(sentence, party)))) return null;
  return { party, persons: new Set(first.persons.filter(isBare).slice(0, 1)) };
}

function namesOthers({ persons, actors }: ParsedSentence, party: PartyId): boolean {
  return (
    persons.some((person) => person.offices.some((office) => office.party !== null && office.party !== party)) ||
    actors.some((actor) => actor.actorId !== party && actor.form !== 'city')
  );
}

function isBare(person: PersonMention): boolean {
  return (
    person.name !== null &&
    person.offices.some((office) => OWN_OFFICES.test(office.role) && !office.former) &&
    person.offices.every((office) => office.party === null)
  );
}

function travels(sentence: ParsedSentence): boolean {
  return sentence.tagged.lemmas.some((lemma) => TRAVEL.test(lemma));
}
