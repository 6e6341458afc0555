import { FACT_TABLE_NAMES } from '@diplomatic-relations/schema';
import { overlap, samePerson, sameSet, setOverlap } from './compare.ts';
import type { GoldRow } from './gold.ts';
import { canonicalParty } from './party-aliases.ts';

/** A row of a build. */
export type PredictedRow = Readonly<Record<string, unknown>>;

/** How far a predicted row and a gold row are the same: 0, a half, or 1. `core` leaves the date out. */
export type MatchRule = (predicted: PredictedRow, gold: GoldRow, core: boolean) => number;

/** The tables that annotations cover: facts, and what is said of the document itself. */
export const EVALUATED_TABLES = [...FACT_TABLE_NAMES, 'documents'] as const;
export type EvaluatedTable = (typeof EVALUATED_TABLES)[number];

const PARTY_COLUMNS = new Set([
  'actor_a',
  'actor_b',
  'sender',
  'host',
  'member',
  'organization',
  'party',
  'source',
  'target',
  'exporter',
  'importer',
]);
const DATE_COLUMNS = new Set(['date', 'period']);

/** Kinds of events that match one another at half credit. */
const NEAR_KINDS: readonly ReadonlySet<unknown>[] = [
  new Set(['meeting', 'consultations', 'call']),
  new Set(['summit', 'conference']),
];

/** The values that a coder accepts for a column: its options, or its value. */
function accepted(gold: GoldRow, column: string): readonly unknown[] {
  const options = gold[`${column}_options`];
  return Array.isArray(options) && options.length > 0 ? options : [gold[column] ?? null];
}

function filled(value: unknown): unknown {
  return value === undefined || value === '' ? null : value;
}

function sameDate(predicted: PredictedRow, gold: GoldRow, column = 'date'): boolean {
  return accepted(gold, column).map(filled).includes(filled(predicted[column]));
}

function partySet(value: unknown): Set<unknown> {
  return new Set((Array.isArray(value) ? value : []).map(canonicalParty));
}

/** The sets of parties that a coder accepts. */
function partyOptions(gold: GoldRow): Set<unknown>[] {
  const options = gold['party_options'] ?? gold['parties_options'] ?? [gold['parties']];
  return (Array.isArray(options) ? options : []).map(partySet);
}

/** A rule that wants these columns to agree. */
function columnsAgree(...columns: readonly string[]): MatchRule {
  return (predicted, gold, core) => {
    for (const column of columns) {
      const value = filled(predicted[column]);
      if (DATE_COLUMNS.has(column)) {
        if (!core && !sameDate(predicted, gold, column)) return 0;
      } else if (PARTY_COLUMNS.has(column)) {
        if (
          !accepted(gold, column)
            .map((each) => canonicalParty(filled(each)))
            .includes(canonicalParty(value))
        )
          return 0;
      } else if (!accepted(gold, column).includes(value)) return 0;
    }
    return 1;
  };
}

const sameIndicatorColumns = columnsAgree('metric', 'unit', 'actor_a', 'actor_b', 'period');

const sameIndicator: MatchRule = (predicted, gold, core) => {
  const [value, wanted] = [Number(predicted['value'] ?? Number.NaN), Number(gold['value'])];
  if (!(Math.abs(value - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)))) return 0;
  return sameIndicatorColumns(predicted, gold, core);
};

const sameEvent: MatchRule = (predicted, gold, core) => {
  const kind = predicted['kind'];
  const near = NEAR_KINDS.some((kinds) => kinds.has(kind) && kinds.has(gold['kind']));
  const credit = accepted(gold, 'kind').includes(kind) ? 1 : near ? 0.5 : 0;
  if (credit === 0 || !accepted(gold, 'status').includes(filled(predicted['status']))) return 0;
  if (!core && !sameDate(predicted, gold)) return 0;
  const parties = partySet(predicted['parties']);
  const options =
    Array.isArray(gold['party_options']) && gold['party_options'].length > 0
      ? gold['party_options']
      : [gold['parties']];
  return options.some((option) => setOverlap(parties, partySet(option)) >= 0.5) ? credit : 0;
};

const sameAgreement: MatchRule = (predicted, gold, core) => {
  if (!accepted(gold, 'title').some((title) => overlap(predicted['title'], title) >= 0.6)) return 0;
  if (!accepted(gold, 'action').includes(filled(predicted['action']))) return 0;
  const parties = partySet(predicted['parties']);
  if (!partyOptions(gold).some((option) => sameSet(parties, option))) return 0;
  return core || sameDate(predicted, gold) ? 1 : 0;
};

const samePosition: MatchRule = (predicted, gold) => {
  if (!samePerson(predicted['person_name'], gold['person'])) return 0;
  if (!accepted(gold, 'role').includes(predicted['role'])) return 0;
  return accepted(gold, 'party').map(canonicalParty).includes(canonicalParty(predicted['party'])) ? 1 : 0;
};

const sameGoods: MatchRule = (predicted, gold) => {
  if (predicted['exporter'] !== gold['exporter'] || predicted['importer'] !== gold['importer']) return 0;
  return overlap(predicted['product'], gold['product']) >= 0.5 ? 1 : 0;
};

const sameInteraction: MatchRule = (predicted, gold, core) => {
  if (!accepted(gold, 'event_type').includes(predicted['event_type'])) return 0;
  if (!core && !sameDate(predicted, gold)) return 0;
  const [source, target] = [canonicalParty(predicted['source']), canonicalParty(predicted['target'])];
  const [from, to] = [canonicalParty(gold['source']), canonicalParty(gold['target'])];
  return (source === from && target === to) || (gold['symmetric'] === true && source === to && target === from) ? 1 : 0;
};

const sameHeadline: MatchRule = (predicted, gold, core) => {
  const minute =
    String(predicted['published_at'] ?? '')
      .replaceAll(' ', 'T')
      .slice(0, 16) || null;
  return overlap(predicted['title'], gold['title']) >= 0.8 && (core || minute === (gold['published_at'] ?? null))
    ? 1
    : 0;
};

/** A document is the same by its id; how well it is described is the share of its four columns that agree. */
const sameDocument: MatchRule = (predicted, gold) => {
  const published = filled(predicted['published']);
  const day = typeof published === 'string' && /^\d{4}-\d\d-\d\dT/.test(published) ? published.slice(0, 10) : published;
  const agree = [
    overlap(predicted['title'], gold['title']) >= 0.8,
    predicted['language'] === gold['language'],
    predicted['genre'] === gold['genre'],
    day === (gold['published'] ?? null),
  ];
  return agree.filter(Boolean).length / agree.length;
};

/** The rule of each table: the codebook's section 4. */
export const MATCH_RULES: Readonly<Record<EvaluatedTable, MatchRule>> = {
  relations: columnsAgree('kind', 'change', 'actor_a', 'actor_b', 'date'),
  missions: columnsAgree('kind', 'change', 'sender', 'host', 'date'),
  memberships: columnsAgree('member', 'organization', 'role', 'change', 'date'),
  events: sameEvent,
  agreements: sameAgreement,
  positions: samePosition,
  indicators: sameIndicator,
  trade_goods: sameGoods,
  interactions: sameInteraction,
  cooperation_areas: columnsAgree('actor_a', 'actor_b', 'area'),
  headlines: sameHeadline,
  documents: sameDocument,
};
