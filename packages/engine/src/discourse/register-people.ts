import { canonicalPersons } from '../persons/canonical-persons.ts';
import type { ParsedSentence } from '../sentence.ts';
import type { Office, PartyId, PersonMention } from '../types.ts';
import { assignRest } from './assign-rest.ts';
import type { OfficialsAtHome } from './dateline-home.ts';
import type { PeopleRegister, PersonFile } from './people-register.ts';
import { stateOfLeader } from './state-of-leader.ts';
import type { Tour } from './tour.ts';

/**
 * Settles the party of each named person: what the titles say, else whom the world knows, else the speaking party of the page, else what is left:
 * two holders of one office cannot serve the same party, and who visits a state is not of it.
 */
export function registerPeople(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
  pair: readonly [PartyId, PartyId] | null,
  title: readonly ParsedSentence[] = [],
  filed: OfficialsAtHome | null = null,
  date: string | null = null,
  host: PartyId | null = null,
  tour: Tour | null = null,
): PeopleRegister {
  const mentions: PersonMention[] = [];
  for (const { persons } of sentences) for (const person of persons) if (person.name !== null) mentions.push(person);
  const canonical = canonicalPersons(mentions);
  const offices = new Map<string, Office[]>();
  for (const mention of mentions) {
    const full = canonical.get(mention.name as string) ?? (mention.name as string);
    const held = offices.get(full);
    if (held === undefined) offices.set(full, [...mention.offices]);
    else held.push(...mention.offices);
  }
  const party = new Map<string, PartyId | null>();
  const chairs = new Map<string, PartyId>();
  for (const [name, held] of offices) {
    const most = majority(held);
    // "the CARICOM Chairman, Prime Minister N": of a state, too, that the rest of the text may tell.
    if (most?.startsWith('org:') === true && held.some(isOfSomeState)) chairs.set(name, most);
    party.set(name, (chairs.has(name) ? null : most) ?? stateOfLeader(name, held, date));
  }
  assignRest({
    sentences: [...title, ...sentences],
    canonical,
    offices,
    party,
    home,
    host,
    pair,
    places: placesOf(sentences, canonical),
    scenes: new Set(sentences.flatMap(({ places }) => places.flatMap(({ country }) => country ?? []))),
    filed,
    tour,
  });
  for (const [name, chaired] of chairs) if (!party.get(name)) party.set(name, chaired);
  const byName = new Map<string, PersonFile>();
  for (const [name, full] of canonical)
    byName.set(name, {
      fullName: full,
      party: party.get(full) ?? null,
      roles: new Set((offices.get(full) ?? []).map((office) => office.role)),
    });
  return { byName };
}

const OF_A_STATE: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'minister',
]);
const OF_ORGANIZATIONS = /^(?:president|high representative|(?:chief )?secretary|commissioner)\b/i;

/** "Prime Minister", "Minister of Finance", "King": an office that no organization has, without its state. */
function isOfSomeState({ role, party, former, title }: Office, _: number, held: readonly Office[]): boolean {
  if (party !== null || former || !OF_A_STATE.has(role)) return false;
  // "President N, Chair of the Union": of a state, where somebody chairs besides.
  return !OF_ORGANIZATIONS.test(title) || (/^president$/i.test(title) && held.some(isChairOfOrganization));
}

function isChairOfOrganization({ party, title }: Office): boolean {
  return party?.startsWith('org:') === true && /^chair(?:man|woman|person)?\b/i.test(title);
}

function majority(offices: readonly Office[]): PartyId | null {
  const votes = new Map<PartyId, number>();
  for (const office of offices) if (office.party) votes.set(office.party, (votes.get(office.party) ?? 0) + 1);
  // A Chair-in-Office acts for the organization, whatever office at home stands beside it.
  const acting = offices.find((office) => office.party?.startsWith('org:') && /\bin[- ]office\b/i.test(office.title));
  if (acting) return acting.party;
  // "the Chair of an organization, Prime Minister of X": first of all of X.
  return (
    [...votes].sort(
      (a, b) => b[1] - a[1] || Number(a[0].startsWith('org:')) - Number(b[0].startsWith('org:')),
    )[0]?.[0] ?? null
  );
}

/** Indices of the sentences that name each person, by full name. */
function placesOf(
  sentences: readonly ParsedSentence[],
  canonical: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const sentence of sentences) {
    for (const person of sentence.persons) {
      if (person.name === null) continue;
      const full = canonical.get(person.name) ?? person.name;
      const known = places.get(full) ?? [];
      if (known.length < 50) known.push(sentence.index);
      places.set(full, known);
    }
  }
  return places;
}
