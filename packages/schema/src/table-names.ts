/** The tables in the order in which they are published. */
export const TABLE_NAMES = [
  'documents',
  'actors',
  'relations',
  'missions',
  'memberships',
  'events',
  'event_participants',
  'agreements',
  'positions',
  'indicators',
  'trade_goods',
  'interactions',
  'cooperation_areas',
  'headlines',
  'evidence',
  'mentions',
] as const;

/** A table of the dataset. */
export type TableName = (typeof TABLE_NAMES)[number];

/** The tables whose rows are facts: each has an `id`, a `confidence`, and at least one row of `evidence`. */
export const FACT_TABLE_NAMES = [
  'relations',
  'missions',
  'memberships',
  'events',
  'agreements',
  'positions',
  'indicators',
  'trade_goods',
  'interactions',
  'cooperation_areas',
  'headlines',
] as const satisfies readonly TableName[];

/** A table whose rows are facts that documents assert. */
export type FactTableName = (typeof FACT_TABLE_NAMES)[number];

/** Whether a text names a table. */
export function isTableName(name: string): name is TableName {
  return (TABLE_NAMES as readonly string[]).includes(name);
}

/** Whether a text names a table of facts. */
export function isFactTableName(name: string): name is FactTableName {
  return (FACT_TABLE_NAMES as readonly string[]).includes(name);
}
