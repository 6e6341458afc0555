import { codePointLength } from './code-points.ts';
import { edtfBounds } from './edtf.ts';
import { type Issue, issue } from './issue.ts';
import { compareText } from './order.ts';
import type { TableName } from './table-names.ts';
import type { RowOf } from './tables.ts';

/** A condition on several columns of one row, which JSON Schema does not express; `check` sees only rows of the right shape. */
export interface RowRule {
  readonly name: string;
  readonly tables: readonly TableName[];
  readonly check: (row: Readonly<Record<string, unknown>>) => readonly Issue[];
}

function rule<T extends TableName>(
  name: string,
  tables: readonly T[],
  check: (row: RowOf<T>) => readonly Issue[],
): RowRule {
  return { name, tables, check: (row) => check(row as unknown as RowOf<T>) };
}

function unless(holds: boolean, column: string, expected: string, value: unknown): readonly Issue[] {
  return holds ? [] : [issue(column, expected, value)];
}

/** Metrics that are the same for both sides. */
const SYMMETRIC_METRICS: ReadonlySet<string> = new Set(
  ['trade_turnover', 'agreements'].flatMap((m) => [m, `${m}_change`]),
);

const KIND_OF_PREFIX: Readonly<Record<string, string>> = { org: 'organization', body: 'body', person: 'person' };

function kindOfId(actorId: string): string {
  return KIND_OF_PREFIX[actorId.split(':')[0]!] ?? 'state';
}

function ascending(list: readonly string[]): boolean {
  return list.every((item, at) => at === 0 || compareText(list[at - 1]!, item) < 0);
}

/** All rules for single rows. */
export const ROW_RULES: readonly RowRule[] = [
  rule(
    'date columns follow from the date',
    ['relations', 'missions', 'memberships', 'events', 'agreements', 'interactions'],
    (row) => {
      const bounds = row.date === null ? null : edtfBounds(row.date);
      const from = row.date === null ? 'as date is null' : `as date is ${row.date}`;
      return [
        ...unless(
          row.date_start === (bounds?.start ?? null),
          'date_start',
          `${bounds?.start ?? null}, ${from}`,
          row.date_start,
        ),
        ...unless(row.date_end === (bounds?.end ?? null), 'date_end', `${bounds?.end ?? null}, ${from}`, row.date_end),
        ...unless(
          row.date_precision === (bounds?.precision ?? null),
          'date_precision',
          `${bounds?.precision ?? null}, ${from}`,
          row.date_precision,
        ),
        ...unless(
          (row.date === null) === (row.date_basis === null),
          'date_basis',
          row.date === null ? `null, ${from}` : `a basis, ${from}`,
          row.date_basis,
        ),
      ];
    },
  ),
  rule('a publication date has a basis', ['documents'], (row) =>
    unless(
      (row.published === null) === (row.published_basis === null),
      'published_basis',
      row.published === null ? 'null, as published is null' : `a basis, as published is ${row.published}`,
      row.published_basis,
    ),
  ),
  rule('characters counts the text', ['documents'], (row) => {
    const length = codePointLength(row.text);
    return unless(row.characters === length, 'characters', `${length}, the code points of text`, row.characters);
  }),
  rule('the two actors are in alphabetical order', ['relations', 'cooperation_areas'], (row) =>
    unless(
      compareText(row.actor_a, row.actor_b) < 0,
      'actor_a',
      `an id that comes before actor_b (${row.actor_b}) in alphabetical order`,
      row.actor_a,
    ),
  ),
  rule('symmetric metrics have their actors in alphabetical order', ['indicators'], (row) =>
    unless(
      row.actor_b === null || !SYMMETRIC_METRICS.has(row.metric) || compareText(row.actor_a, row.actor_b) < 0,
      'actor_a',
      `an id that comes before actor_b (${row.actor_b}) in alphabetical order, as ${row.metric} is the same for both`,
      row.actor_a,
    ),
  ),
  rule('symmetric interactions have their actors in alphabetical order', ['interactions'], (row) =>
    unless(
      !row.symmetric || row.source === row.target || compareText(row.source, row.target) < 0,
      'source',
      `an id that comes before target (${row.target}) in alphabetical order, as the row is symmetric`,
      row.source,
    ),
  ),
  rule('the counterpart is another actor', ['indicators'], (row) =>
    unless(
      row.actor_b !== row.actor_a || SYMMETRIC_METRICS.has(row.metric),
      'actor_b',
      `another actor than actor_a`,
      row.actor_b,
    ),
  ),
  rule('the host is another party', ['missions'], (row) =>
    unless(row.host !== row.sender, 'host', 'another party than sender', row.host),
  ),
  rule('the organization is another party', ['memberships'], (row) =>
    unless(row.organization !== row.member, 'organization', 'another party than member', row.organization),
  ),
  rule('the target is another party', ['interactions'], (row) =>
    unless(row.target !== row.source, 'target', 'another party than source', row.target),
  ),
  rule('the importer is another party', ['trade_goods'], (row) =>
    unless(row.importer !== row.exporter, 'importer', 'another party than exporter', row.importer),
  ),
  rule('only recognition has a recogniser', ['relations'], (row) =>
    unless(
      row.recogniser === null ||
        (row.kind === 'recognition' && (row.recogniser === row.actor_a || row.recogniser === row.actor_b)),
      'recogniser',
      row.kind === 'recognition' ? `${row.actor_a}, ${row.actor_b} or null` : `null, as kind is ${row.kind}`,
      row.recogniser,
    ),
  ),
  rule('an accreditation has no city', ['missions'], (row) =>
    unless(row.kind !== 'accreditation' || row.city === null, 'city', 'null, as kind is accreditation', row.city),
  ),
  rule('parties are sorted', ['events', 'agreements'], (row) =>
    unless(ascending(row.parties), 'parties', 'ids in alphabetical order', row.parties),
  ),
  rule('a place has a basis', ['events'], (row) => {
    const nowhere = row.city === null && row.country === null;
    return unless(
      nowhere === (row.place_basis === null),
      'place_basis',
      nowhere ? 'null, as city and country are null' : 'a basis, as there is a place',
      row.place_basis,
    );
  }),
  rule('what is only cited has no date', ['agreements'], (row) =>
    unless(row.action !== 'cited' || row.date === null, 'date', 'null, as action is cited', row.date),
  ),
  rule('changes are in percent', ['indicators'], (row) =>
    unless(
      !row.metric.endsWith('_change') || row.unit === 'percent',
      'unit',
      `percent, as metric is ${row.metric}`,
      row.unit,
    ),
  ),
  rule('products are in lower case', ['trade_goods'], (row) =>
    unless(row.product === row.product.toLowerCase(), 'product', 'words in lower case', row.product),
  ),
  rule('the kind of an actor follows from its id', ['actors'], (row) => {
    const kind = kindOfId(row.actor_id);
    return unless(row.kind === kind, 'kind', `${kind}, as actor_id is ${row.actor_id}`, row.kind);
  }),
  rule('only a state has a code, and its own', ['actors'], (row) =>
    unless(
      row.iso3 === null || row.iso3 === row.actor_id,
      'iso3',
      kindOfId(row.actor_id) === 'state' ? `${row.actor_id} or null` : 'null, as the actor is no state',
      row.iso3,
    ),
  ),
  rule('the owner of a body stands in its id', ['actors'], (row) => {
    if (kindOfId(row.actor_id) === 'person') return [];
    const owner = kindOfId(row.actor_id) === 'body' ? row.actor_id.slice(5).split('/')[0]! : null;
    return unless(row.owner_id === owner, 'owner_id', `${owner}, as actor_id is ${row.actor_id}`, row.owner_id);
  }),
  rule('the quote is as long as its span', ['evidence'], (row) => spanIssues(row.start, row.end, 'quote', row.quote)),
  rule('the surface is as long as its span', ['mentions'], (row) =>
    spanIssues(row.start, row.end, 'surface', row.surface),
  ),
];

function spanIssues(start: number, end: number, column: string, words: string): readonly Issue[] {
  if (end <= start) return [issue('end', `more than start (${start})`, end)];
  return unless(codePointLength(words) === end - start, column, `${end - start} characters, as the span has`, words);
}
