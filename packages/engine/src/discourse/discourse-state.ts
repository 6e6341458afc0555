import type { PartyId } from '../types.ts';
import type { Convened } from './convened.ts';
import type { Section } from './section.ts';
import type { Turn } from './speakers-turn.ts';

/** What the text has spoken of so far, as far as later sentences can refer to it. */
export interface DiscourseState {
  readonly mainPair: readonly [PartyId, PartyId] | null;
  readonly home: PartyId | null;
  /** The two who say "we" in what both of them declare; null elsewhere. */
  readonly voice: readonly [PartyId, PartyId] | null;
  /** The group of states that speaks in the document, where it is about no pair. */
  readonly group: PartyId | null;
  /** The last two parties that one sentence set side by side, and the segment where. */
  readonly localPair: readonly [PartyId, PartyId] | null;
  readonly localSegment: number;
  /** The last sentence that was about those two. */
  readonly localIndex: number;
  /** Two states that the sentence right before joined by "and", beside others. */
  readonly joined: readonly [PartyId, PartyId] | null;
  /** The segment in which a quotation is still open, -1 where none is. */
  readonly quoted: number;
  /** Who has the floor in a transcript, null where none is given. */
  readonly turn: Turn | null;
  /** Whose organs sit, and what each is called. */
  readonly convened: readonly Convened[];
  /** The part of the page that a heading or label which names nobody else opened. */
  readonly section: Section | null;
  /** The party whose relations with one partner after the other the page may tell of. */
  readonly portrayed: PartyId | null;
  /** Three parties or more whose officials met or spoke together. */
  readonly company: readonly PartyId[];
  /** The parties whose ambassadors were last listed by name. */
  readonly envoys: readonly PartyId[];
  /** Three parties or more that stood last in one list of names. */
  readonly listed: readonly PartyId[];
  /** Parties of the last subject. */
  readonly subject: readonly PartyId[];
  /** Of the two parties, the one last told to be with the other. */
  readonly guest: PartyId | null;
  readonly lastState: PartyId | null;
  /** The states that were named last, the latest behind. */
  readonly recent: readonly PartyId[];
  readonly lastOrganization: PartyId | null;
  /** The organizations that were named last, the latest behind. */
  readonly organizations: readonly PartyId[];
  /** Whose ministry was named last. */
  readonly ministry: PartyId | null;
  readonly lastPersonParty: PartyId | null;
  /** Party of the person who was the last subject. */
  readonly subjectPersonParty: PartyId | null;
}
