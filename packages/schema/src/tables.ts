import type { Static } from '@sinclair/typebox';
import type { TableDefinition } from './definition.ts';
import { TABLE_NAMES, type TableName } from './table-names.ts';
import { actors } from './tables/actors.ts';
import { agreements } from './tables/agreements.ts';
import { cooperationAreas } from './tables/cooperation-areas.ts';
import { documents } from './tables/documents.ts';
import { eventParticipants } from './tables/event-participants.ts';
import { events } from './tables/events.ts';
import { evidence } from './tables/evidence.ts';
import { headlines } from './tables/headlines.ts';
import { indicators } from './tables/indicators.ts';
import { interactions } from './tables/interactions.ts';
import { memberships } from './tables/memberships.ts';
import { mentions } from './tables/mentions.ts';
import { missions } from './tables/missions.ts';
import { positions } from './tables/positions.ts';
import { relations } from './tables/relations.ts';
import { tradeGoods } from './tables/trade-goods.ts';

const DEFINITIONS = {
  documents,
  actors,
  relations,
  missions,
  memberships,
  events,
  event_participants: eventParticipants,
  agreements,
  positions,
  indicators,
  trade_goods: tradeGoods,
  interactions,
  cooperation_areas: cooperationAreas,
  headlines,
  evidence,
  mentions,
};

/** The static type of a row of a table. */
export type RowOf<T extends TableName> = Static<(typeof DEFINITIONS)[T]['schema']>;

/** The rows of every table of a dataset. */
export type Dataset = { readonly [T in TableName]: readonly RowOf<T>[] };

/** All tables in the order in which they are published. */
export const TABLES: readonly TableDefinition[] = TABLE_NAMES.map((name) => DEFINITIONS[name] as TableDefinition);

/** The definition of a table. */
export function table(name: TableName): TableDefinition {
  const definition = Object.hasOwn(DEFINITIONS, name) ? DEFINITIONS[name] : undefined;
  if (definition === undefined) {
    throw new Error(`table: expected one of ${TABLE_NAMES.join(', ')}; got ${JSON.stringify(name)}`);
  }
  return definition as TableDefinition;
}
