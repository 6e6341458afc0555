import { type CodePointText, codePointText } from './code-points.ts';
import { type AnyRow, type DatasetIssue, datasetIssue, located } from './dataset-issue.ts';
import { identityKey } from './identity.ts';
import { FACT_TABLE_NAMES, isFactTableName, TABLE_NAMES, type TableName } from './table-names.ts';
import { table } from './tables.ts';
import { validateRow } from './validate.ts';

/** The rows of every table, before their shape is known. */
export type AnyDataset = Readonly<Record<TableName, readonly AnyRow[]>>;

/** A condition on rows of several places of a dataset. */
export interface DatasetCheck {
  readonly name: string;
  readonly check: (dataset: AnyDataset) => readonly DatasetIssue[];
}

function keyOf(row: AnyRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column] ?? null));
}

function repeated(
  check: string,
  name: TableName,
  rows: readonly AnyRow[],
  key: (row: AnyRow) => string | null,
): DatasetIssue[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, at) => {
    const value = key(row);
    if (value === null) return [];
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, at);
      return [];
    }
    return [datasetIssue(check, name, at, row, null, `another row than ${name}[${before}]`, JSON.parse(value))];
  });
}

function identityOrNull(name: TableName, row: AnyRow): string | null {
  // A row that lacks a column is reported by the check of single rows.
  return table(name).identity.some((column) => row[column] === undefined) ? null : identityKey(name, row);
}

function checkForeignKeys(dataset: AnyDataset): DatasetIssue[] {
  const known = new Map<string, ReadonlySet<string>>();
  const keysOf = (name: TableName, references: readonly string[]) => {
    const label = `${name}(${references.join()})`;
    let keys = known.get(label);
    if (keys === undefined) {
      keys = new Set(dataset[name].map((row) => keyOf(row, references)));
      known.set(label, keys);
    }
    return keys;
  };
  return TABLE_NAMES.flatMap((name) =>
    table(name).foreignKeys.flatMap(({ columns, table: target, references }) => {
      const keys = keysOf(target, references);
      const expected = `a value of ${references.map((column) => `${target}.${column}`).join(', ')}`;
      return dataset[name].flatMap((row, at) => {
        const [column] = columns;
        const value = row[column!];
        const elements = Array.isArray(value)
          ? value.map((element: unknown) => ({ ...row, [column!]: element }))
          : [row];
        return elements
          .filter((each) => columns.every((c) => (each as AnyRow)[c] != null) && !keys.has(keyOf(each, columns)))
          .map((each) =>
            datasetIssue('foreign keys', name, at, row, columns.join(', '), expected, (each as AnyRow)[column!]),
          );
      });
    }),
  );
}

function factKey(factTable: unknown, id: unknown): string {
  return `${String(factTable)} ${String(id)}`;
}

function checkEvidence(dataset: AnyDataset): DatasetIssue[] {
  const documentsOf = new Map<string, Set<unknown>>();
  for (const row of dataset.evidence) {
    const key = factKey(row['fact_table'], row['fact_id']);
    const documents = documentsOf.get(key);
    if (documents === undefined) documentsOf.set(key, new Set([row['doc_id']]));
    else documents.add(row['doc_id']);
  }
  return FACT_TABLE_NAMES.flatMap((name) =>
    dataset[name].flatMap((row, at) => {
      const count = documentsOf.get(factKey(name, row['id']))?.size ?? 0;
      if (count === 0)
        return [datasetIssue('facts have evidence', name, at, row, 'id', 'at least one row of evidence', row['id'])];
      if (count === row['sources']) return [];
      return [
        datasetIssue(
          'sources are counted',
          name,
          at,
          row,
          'sources',
          `${count}, the documents of its evidence`,
          row['sources'],
        ),
      ];
    }),
  );
}

function checkEvidenceFacts(dataset: AnyDataset): DatasetIssue[] {
  const facts = new Set(FACT_TABLE_NAMES.flatMap((name) => dataset[name].map((row) => factKey(name, row['id']))));
  return dataset.evidence.flatMap((row, at) =>
    isFactTableName(String(row['fact_table'])) && !facts.has(factKey(row['fact_table'], row['fact_id']))
      ? [
          datasetIssue(
            'evidence has its fact',
            'evidence',
            at,
            row,
            'fact_id',
            `an id of ${String(row['fact_table'])}`,
            row['fact_id'],
          ),
        ]
      : [],
  );
}

function checkQuotes(dataset: AnyDataset): DatasetIssue[] {
  const texts = new Map<unknown, CodePointText>();
  for (const row of dataset.documents) {
    if (typeof row['text'] === 'string') texts.set(row['doc_id'], codePointText(row['text']));
  }
  const quoted = (name: 'evidence' | 'mentions', column: 'quote' | 'surface') =>
    dataset[name].flatMap((row, at) => {
      const text = texts.get(row['doc_id']);
      const { start, end } = row;
      if (text === undefined || typeof start !== 'number' || typeof end !== 'number') return [];
      if (end > text.length) {
        return [
          datasetIssue('quotes are exact', name, at, row, 'end', `at most ${text.length}, the length of the text`, end),
        ];
      }
      const words = text.slice(start, end);
      if (words === row[column]) return [];
      const expected = `${JSON.stringify(words)}, the text from ${start} to ${end}`;
      return [datasetIssue('quotes are exact', name, at, row, column, expected, row[column])];
    });
  return [...quoted('evidence', 'quote'), ...quoted('mentions', 'surface')];
}

function checkIds(dataset: AnyDataset): DatasetIssue[] {
  const owner = new Map<unknown, string>();
  return FACT_TABLE_NAMES.flatMap((name) =>
    dataset[name].flatMap((row, at) => {
      const before = owner.get(row['id']);
      if (before === undefined) {
        owner.set(row['id'], `${name}[${at}]`);
        return [];
      }
      return [datasetIssue('ids are unique', name, at, row, 'id', `another id than that of ${before}`, row['id'])];
    }),
  );
}

/** All checks of a dataset, in the order in which their issues are reported. */
export const DATASET_CHECKS: readonly DatasetCheck[] = [
  {
    name: 'rows are valid',
    check: (dataset) =>
      TABLE_NAMES.flatMap((name) =>
        dataset[name].flatMap((row, at) =>
          validateRow(name, row).map((found) => located('rows are valid', name, at, row, found)),
        ),
      ),
  },
  {
    name: 'keys are unique',
    check: (dataset) =>
      TABLE_NAMES.filter((name) => !table(name).fact).flatMap((name) =>
        repeated('keys are unique', name, dataset[name], (row) => keyOf(row, table(name).key)),
      ),
  },
  { name: 'ids are unique', check: checkIds },
  {
    name: 'facts are unique',
    check: (dataset) =>
      FACT_TABLE_NAMES.flatMap((name) =>
        repeated('facts are unique', name, dataset[name], (row) => identityOrNull(name, row)),
      ),
  },
  { name: 'foreign keys', check: checkForeignKeys },
  { name: 'facts have evidence', check: checkEvidence },
  { name: 'evidence has its fact', check: checkEvidenceFacts },
  { name: 'quotes are exact', check: checkQuotes },
];
