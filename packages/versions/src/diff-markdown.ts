import type { LeastBump } from './least-bump.ts';
import type { ExplainedChange } from './reasons.ts';
import type { ReleaseDiff, TableDiff } from './release-diff.ts';
import { type SchemaChange, schemaChangeText } from './schema-change.ts';

/** Everything that a report of differences tells. */
export interface DiffReport {
  readonly diff: ReleaseDiff;
  readonly schema: readonly SchemaChange[];
  readonly changes: readonly ExplainedChange[];
  readonly least: LeastBump;
}

const MOST_ROWS = 200;
const LONGEST_VALUE = 80;
const LONGEST_ROW = 160;

const cut = (text: string, longest: number): string => {
  const points = [...text];
  return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : text;
};

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|`<>]/g, (character) => `\\${character}`);

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '(null)';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return cell(cut(text, LONGEST_VALUE));
};

// a row in short: what it holds, without nulls and without what is derived or measured
const DERIVED = new Set(['id', 'date_start', 'date_end', 'date_precision', 'confidence', 'sources', 'text']);

const rowText = (row: unknown): string => {
  const parts = Object.entries(row as Record<string, unknown>)
    .filter(([name, value]) => value !== null && !DERIVED.has(name))
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return cell(cut(parts.join(', '), LONGEST_ROW));
};

const count = (rows: number | null): string => (rows === null ? '–' : String(rows));

const overview = (tables: readonly TableDiff[]): string[] => [
  '| table | rows before | rows after | added | removed | changed |',
  '| --- | --: | --: | --: | --: | --: |',
  ...tables.map(
    ({ table, rowsBefore, rowsAfter, added, removed, changed }) =>
      `| ${table} | ${count(rowsBefore)} | ${count(rowsAfter)} | ${added.length} | ${removed.length} | ${changed.length} |`,
  ),
];

const derivedOverview = ({ derived }: ReleaseDiff): string[] =>
  derived.length === 0
    ? []
    : [
        '',
        'Derived tables, whose rows follow from those above:',
        '',
        '| table | rows before | rows after |',
        '| --- | --: | --: |',
        ...derived.map(
          ({ table, rowsBefore, rowsAfter }) => `| ${table} | ${count(rowsBefore)} | ${count(rowsAfter)} |`,
        ),
      ];

const changeLine = ({ change, key, column, before, after, reason }: ExplainedChange): string => {
  const why = reason === null ? '' : cell(reason);
  if (change === 'changed')
    return `| changed | ${cell(key)} | ${cell(column ?? '')}: ${shown(before)} → ${shown(after)} | ${why} |`;
  return `| ${change} | ${cell(key)} | ${rowText(change === 'added' ? after : before)} | ${why} |`;
};

const tableSection = (table: string, changes: readonly ExplainedChange[]): string[] => {
  const own = changes.filter((each) => each.table === table);
  if (own.length === 0) return [];
  const rest = own.length - MOST_ROWS;
  return [
    '',
    `## ${table}`,
    '',
    '| change | key | what | reason |',
    '| --- | --- | --- | --- |',
    ...own.slice(0, MOST_ROWS).map(changeLine),
    ...(rest > 0 ? ['', `And ${rest} more, in \`changes.csv\`.`] : []),
  ];
};

const reasonLines = (changes: readonly ExplainedChange[]): string[] => {
  const counts = new Map<string, number>();
  for (const { change, reason } of changes)
    if (change !== 'added' || reason !== null) {
      const text = reason ?? 'no reason given';
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  if (counts.size === 0) return [];
  return ['', '## Reasons', '', ...[...counts].map(([text, number]) => `- ${text} (${number})`)];
};

/** The differences of two releases as Markdown, for people. */
export const diffMarkdown = ({ diff, schema, changes, least }: DiffReport): string => {
  const { from, to, tables } = diff;
  const lines = [
    `# From ${from ?? 'an unreleased build'} to ${to ?? 'an unreleased build'}`,
    '',
    least.bump === 'none' ? 'The data are the same.' : `Least step in version: ${least.bump}.`,
    ...(least.reasons.length > 0
      ? ['', ...least.reasons.map(({ bump, because }) => `- ${bump}: ${because.replace(/\s+/g, ' ')}`)]
      : []),
    '',
    ...overview(tables),
    ...derivedOverview(diff),
    ...reasonLines(changes),
    ...(schema.length > 0
      ? ['', '## Schema', '', ...schema.map((change) => `- ${change.bump}: ${schemaChangeText(change)}`)]
      : []),
    ...tables.flatMap(({ table }) => tableSection(table, changes)),
  ];
  return `${lines.join('\n')}\n`;
};
