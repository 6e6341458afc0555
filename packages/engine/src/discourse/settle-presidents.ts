import { namesAgree, type ReadName, readWrittenName } from '../persons/person-name.ts';
import type { ParsedSentence } from '../sentence.ts';
import type { Office, PartyId, PersonMention } from '../types.ts';

const PRESIDENT = /^(?:vice[ -])?president$/i;
const TITLED_PRESIDENT = /(?:^|\s)(?:vice[ -])?president(?:\s|$)/i;
const OF_STATE: ReadonlySet<string> = new Set(['head_of_state', 'deputy_head_of_state']);

/** "CWA President N spoke. President N thanked …": where only "President" is said again, it is of the same body, and no head of state. */
export function settlePresidents(sentences: readonly ParsedSentence[]): readonly ParsedSentence[] {
  const heads = sentences.flatMap(({ persons }) => persons.flatMap(presidencyOfBody));
  if (heads.length === 0) return sentences;
  const settled = (person: PersonMention): PersonMention => {
    const name = person.name !== null && person.offices.some(isBare) ? readWrittenName(person.name) : null;
    const head = name === null ? undefined : heads.find((known) => isSame(known.name, name));
    return head === undefined ? person : { ...person, offices: person.offices.map((office) => again(office, head)) };
  };
  return sentences.map((sentence) =>
    sentence.persons.some(({ offices }) => offices.some(isBare))
      ? { ...sentence, persons: sentence.persons.map(settled) }
      : sentence,
  );
}

interface Presidency {
  readonly name: ReadName;
  readonly role: string;
  readonly party: PartyId | null;
}

function presidencyOfBody({ name, offices }: PersonMention): readonly Presidency[] {
  if (name === null || offices.some(({ role }) => OF_STATE.has(role))) return [];
  const office = offices.find(({ title, former }) => !former && TITLED_PRESIDENT.test(title));
  return office === undefined ? [] : [{ name: readWrittenName(name), role: office.role, party: office.party }];
}

function isSame(one: ReadName, other: ReadName): boolean {
  return one.written === other.written || namesAgree(one, other);
}

function again(office: Office, { role, party }: Presidency): Office {
  return isBare(office) ? { ...office, role, party } : office;
}

/** "President" and no more, of no party. */
function isBare({ role, title, party }: Office): boolean {
  return OF_STATE.has(role) && party === null && PRESIDENT.test(title);
}
