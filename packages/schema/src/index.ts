export { checkDataset } from './check-dataset.ts';
export { type CodePointText, codePointLength, codePointText } from './code-points.ts';
export { type Column, type ColumnType, columns } from './columns.ts';
export { assertCompatible } from './compatibility.ts';
export { dataDictionary } from './data-dictionary.ts';
export type { DatasetIssue } from './dataset-issue.ts';
export { DATE_BASES, DATE_PRECISIONS } from './date-columns.ts';
export type { ConditionalIdentity, Counterexample, ForeignKey, TableDefinition } from './definition.ts';
export { type DatePrecision, type EdtfBounds, edtfBounds, isEdtf } from './edtf.ts';
export { exampleDataset } from './example-dataset.ts';
export { factId, identityColumns, identityKey } from './identity.ts';
export type { Issue } from './issue.ts';
export { type JsonSchema, jsonSchema, jsonSchemaId, jsonSchemaText } from './json-schema.ts';
export { compareText, compareValues } from './order.ts';
export { sha256 } from './sha256.ts';
export { sortedRows } from './sorted-rows.ts';
export { sqlDdl, sqlType } from './sql.ts';
export {
  FACT_TABLE_NAMES,
  type FactTableName,
  isFactTableName,
  isTableName,
  TABLE_NAMES,
  type TableName,
} from './table-names.ts';
export { ACTOR_KINDS, type Actor } from './tables/actors.ts';
export { AGREEMENT_ACTIONS, AGREEMENT_KINDS, type Agreement } from './tables/agreements.ts';
export { COOPERATION_AREAS, type CooperationArea } from './tables/cooperation-areas.ts';
export { DOCUMENT_GENRES, type Document, PUBLISHED_BASES } from './tables/documents.ts';
export { type EventParticipant, PARTICIPANT_ROLES } from './tables/event-participants.ts';
export { EVENT_KINDS, EVENT_LEVELS, EVENT_MODES, EVENT_STATUSES, type Event, PLACE_BASES } from './tables/events.ts';
export { EVIDENCE_SEGMENTS, type Evidence } from './tables/evidence.ts';
export type { Headline } from './tables/headlines.ts';
export {
  INDICATOR_LEVELS,
  INDICATOR_METRICS,
  INDICATOR_QUALIFIERS,
  type Indicator,
  type IndicatorMetric,
} from './tables/indicators.ts';
export { CAMEO_ROOTS, INTERACTION_TYPES, type Interaction } from './tables/interactions.ts';
export { MEMBERSHIP_CHANGES, MEMBERSHIP_ROLES, type Membership } from './tables/memberships.ts';
export type { Mention } from './tables/mentions.ts';
export { KINDS_IN_SEVERAL_CITIES, MISSION_CHANGES, MISSION_KINDS, type Mission } from './tables/missions.ts';
export { POSITION_ROLES, type Position } from './tables/positions.ts';
export { RELATION_CHANGES, RELATION_KINDS, type Relation } from './tables/relations.ts';
export type { TradeGood } from './tables/trade-goods.ts';
export { type Dataset, type RowOf, TABLES, table } from './tables.ts';
export { isTimestamp } from './timestamp.ts';
export { validateRow } from './validate.ts';
export { SCHEMA_VERSION } from './version.ts';
