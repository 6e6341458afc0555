import type { TokenRange } from '../span.ts';
import type { ActorMention, PartyId } from '../types.ts';
import type { SentenceView } from './sentence-view.ts';

/** The core of a title, with its status behind it. */
export interface TitleCore {
  readonly from: number;
  readonly to: number;
  readonly role: string;
  readonly plural: boolean;
  readonly portfolio: boolean;
  /** A rank inside a house: "Director", "Head". */
  readonly employs: boolean;
}

/** What follows the core of a title and belongs to it. */
export interface Complement {
  readonly to: number;
  readonly words: readonly string[];
  readonly parties: readonly PartyId[];
  /** The parts that are not merely the name of the party. */
  readonly pieces: readonly TokenRange[];
  readonly charge: boolean;
  readonly sent: boolean;
}

/** A preposition behind a title of which so much has been read. */
export interface Behind {
  readonly core: TitleCore;
  readonly read: Complement;
  readonly preposition: string;
  /** The word behind the preposition and its article. */
  readonly start: number;
  readonly actor: ActorMention | null;
}

/** What a preposition adds to a complement; without `pieces` all of it is one. */
export type ComplementPart = Partial<Complement> & Pick<Complement, 'to'>;

/** Reads one kind of part; 'end' where the title is over, null where it is for others to say. */
export type PartReader = (view: SentenceView, behind: Behind) => ComplementPart | 'end' | null;

/** A complement with one part more. */
export function withPart(read: Complement, part: ComplementPart): Complement {
  return {
    to: part.to,
    words: [...read.words, ...(part.words ?? [])],
    parties: [...read.parties, ...(part.parties ?? [])],
    pieces: [...read.pieces, ...(part.pieces ?? [{ from: read.to, to: part.to }])],
    charge: read.charge || part.charge === true,
    sent: read.sent || part.sent === true,
  };
}
