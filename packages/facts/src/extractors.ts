import { agreementsExtractor } from './agreements/agreements.ts';
import { mergeAgreements } from './agreements/merge.ts';
import { cooperationAreasExtractor } from './cooperation-areas/cooperation-areas.ts';
import { eventsExtractor } from './events/events.ts';
import { mergeEvents } from './events/merge.ts';
import type { Extractor, Refiner } from './extractor.ts';
import { indicatorsExtractor } from './indicators/indicators.ts';
import { interactionsExtractor } from './interactions/interactions.ts';
import { refineInteractions } from './interactions/refine.ts';
import { membershipsExtractor } from './memberships/memberships.ts';
import { mergeMemberships } from './memberships/merge.ts';
import { mergeMissions } from './missions/merge.ts';
import { missionsExtractor } from './missions/missions.ts';
import { mergePositions } from './positions/merge.ts';
import { positionsExtractor } from './positions/positions.ts';
import { addSuccessors } from './positions/successors.ts';
import { mergeRelations } from './relations/merge.ts';
import { relationsExtractor } from './relations/relations.ts';
import { tradeGoodsExtractor } from './trade-goods/trade-goods.ts';

/** What reads sentences, in order. */
export const EXTRACTORS: readonly Extractor[] = [
  positionsExtractor,
  eventsExtractor,
  relationsExtractor,
  missionsExtractor,
  membershipsExtractor,
  cooperationAreasExtractor,
  interactionsExtractor,
  indicatorsExtractor,
  tradeGoodsExtractor,
  agreementsExtractor,
];

/** What improves the drafts of a document, in order. */
export const REFINERS: readonly Refiner[] = [
  mergeEvents,
  addSuccessors,
  mergePositions,
  mergeRelations,
  mergeMissions,
  mergeMemberships,
  refineInteractions,
  mergeAgreements,
];
