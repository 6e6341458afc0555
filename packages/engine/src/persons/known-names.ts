import { normalizeWord } from '../normalize-word.ts';
import type { PersonMention } from '../types.ts';
import { canonicalPersons } from './canonical-persons.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, NOT_NAMES } from './name-words.ts';
import { nameParts } from './person-name.ts';

/** The persons whom a document has named, so that a bare family name is understood. */
export interface KnownNames {
  /** By a part of the name in lower case: the fullest form of the name that has this part. */
  readonly surnames: ReadonlyMap<string, string>;
}

/** Nobody known yet. */
export const NO_KNOWN_NAMES: KnownNames = { surnames: new Map() };

/** Gathers the names of a document's persons by their parts; a part of two persons' names stands for neither, unless it is the family name of one. */
export function collectNames(mentions: readonly PersonMention[]): KnownNames {
  if (mentions.length === 0) return NO_KNOWN_NAMES;
  const canonical = canonicalPersons(mentions);
  const persons = [...new Set(canonical.values())];
  const surnames = new Map<string, string>();
  const given = new Map<string, string | null>();
  for (const name of persons) {
    const parts = nameParts(name).map(normalizeWord).filter(isTelling);
    const family = parts.at(-1);
    if (family !== undefined && !surnames.has(family)) surnames.set(family, name);
    for (const part of parts.slice(0, -1)) given.set(part, given.has(part) ? null : name);
  }
  for (const [part, name] of given) if (name !== null && !surnames.has(part)) surnames.set(part, name);
  return { surnames };
}

function isTelling(part: string): boolean {
  return (
    part.length >= 2 &&
    !part.includes('.') &&
    !NAME_PARTICLES.has(part) &&
    !NAME_SUFFIXES.has(part) &&
    !NOT_NAMES.has(part)
  );
}
