import type { FactTable } from '../claim.ts';

/** The columns of each table that hold one actor. */
const ACTOR_COLUMNS: Readonly<Record<FactTable, readonly string[]>> = {
  relations: ['actor_a', 'actor_b', 'recogniser'],
  missions: ['sender', 'host'],
  memberships: ['member', 'organization'],
  events: [],
  agreements: [],
  positions: ['party', 'person_id'],
  indicators: ['actor_a', 'actor_b'],
  trade_goods: ['exporter', 'importer'],
  interactions: ['source', 'target'],
  cooperation_areas: ['actor_a', 'actor_b'],
  headlines: [],
};

/** The actors that a fact's own columns name, without its participants. */
export function actorsOfRow(table: FactTable, row: Readonly<Record<string, unknown>>): Set<string> {
  const actors = new Set<string>();
  for (const column of ACTOR_COLUMNS[table]) {
    const value = row[column];
    if (typeof value === 'string') actors.add(value);
  }
  if (Array.isArray(row['parties'])) for (const party of row['parties'] as readonly string[]) actors.add(party);
  return actors;
}
