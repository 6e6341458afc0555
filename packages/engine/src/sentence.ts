import type { TokenRange } from './span.ts';
import type { Clause } from './syntax/clause.ts';
import type { Tagged } from './syntax/tags.ts';
import type { Unit } from './syntax/units.ts';
import type {
  ActorMention,
  DateBasis,
  DateMention,
  Office,
  PartyId,
  PersonMention,
  PlaceMention,
  QuantityMention,
  Sentence,
} from './types.ts';

/** A sentence with its mentions and clauses; what it needs of other sentences is not resolved yet. */
export interface ParsedSentence extends Sentence {
  readonly index: number;
  readonly tagged: Tagged;
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  /** Regions, where something may happen though no event is dated to them. */
  readonly regions: readonly PlaceMention[];
  readonly persons: readonly PersonMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
}

/** How a stretch of text stands for parties. */
export type ReferenceKind =
  | 'name'
  | 'demonym'
  | 'organization'
  | 'person'
  | 'office'
  | 'city'
  | 'pair'
  | 'pronoun'
  | 'description';

/** A stretch that refers to one or more parties. */
export interface Reference extends TokenRange {
  readonly parties: readonly PartyId[];
  readonly kind: ReferenceKind;
}

/** A date with everything outside its phrase resolved. */
export interface ResolvedDate extends TokenRange {
  readonly edtf: string;
  readonly basis: DateBasis;
  readonly since: boolean;
  readonly until: boolean;
  /** True for the date of a document that is only the ground of what is told. */
  readonly cited?: true;
}

/** A person mention whose party and fullest name the document has settled. */
export interface ResolvedPerson extends PersonMention {
  /** The fullest form of the name in the document; null for an office without a name. */
  readonly fullName: string | null;
  readonly party: PartyId | null;
  /** The offices told with the name before, where none stands with it here. */
  readonly heldBefore: readonly Office[];
}

/** A sentence whose references, persons and dates the discourse has resolved. */
export interface ResolvedSentence extends ParsedSentence {
  readonly references: readonly Reference[];
  readonly people: readonly ResolvedPerson[];
  /** Whom "he" or "she" as the subject of a clause stands for, of the sentences before; null where nobody is meant. */
  readonly pronoun: ResolvedPerson | null;
  readonly resolvedDates: readonly ResolvedDate[];
  /** The date last spoken of before this sentence, for facts without a date of their own. */
  readonly contextDate: string | null;
  /** The two parties that "the two countries" means here; null where there are no two. */
  readonly pair: readonly [PartyId, PartyId] | null;
  /** The two parties that the part of the page is about in which the sentence stands, where these are others than the page's own; else null. */
  readonly sectionPair: readonly [PartyId, PartyId] | null;
}
