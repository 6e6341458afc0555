import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { stageOfJourney } from './journey.ts';
import { stageOfTalks } from './talks-in-turn.ts';

interface Staged {
  readonly traveller: PartyId;
  readonly stages: ReadonlySet<PartyId>;
}

/** A journey of one party's official through several states, one after the other. */
export interface Journey extends Staged {
  readonly kind: 'journey';
}

/** Talks of one party's official with several counterparts, one after the other, wherever they are held. */
export interface TalksInTurn extends Staged {
  readonly kind: 'talks';
  /** The states of those who take part, by surname. */
  readonly faces: ReadonlyMap<string, PartyId>;
}

/** What a page tells of partner by partner, its stages. */
export type Tour = Journey | TalksInTurn;

/** Where a tour has got to in a sentence; null where at no stage of it. */
export function stageIn(tour: Tour, sentence: ParsedSentence, before: PartyId | null): PartyId | null {
  return tour.kind === 'journey' ? stageOfJourney(tour, sentence, before) : stageOfTalks(tour, sentence, before);
}
