import type { PersonMention } from '../types.ts';
import type { OfficesFound } from './find-offices.ts';
import type { KnownNames } from './known-names.ts';

/** What a search for the persons of a sentence has at hand. */
export interface Search extends OfficesFound {
  readonly names: KnownNames;
}

/** The persons that begin at a token, and where the search goes on. */
export interface Found {
  readonly mentions: readonly PersonMention[];
  readonly to: number;
}

/** Nobody begins here. */
export const NOTHING: Found = { mentions: [], to: -1 };
