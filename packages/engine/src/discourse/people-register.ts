import type { PartyId } from '../types.ts';

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
