import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvTextOf, openParquetWriter, type ParquetMetadata, stableJson } from '@diplomatic-relations/artifacts';
import { type DiffReport, diffMarkdown } from './diff-markdown.ts';
import { DIFF_SHAPE, diffRows } from './diff-table.ts';

/** The differences in numbers, for programs. */
const summary = ({ diff, schema, least }: DiffReport): unknown => ({
  from: diff.from,
  to: diff.to,
  least_bump: least.bump,
  because: least.reasons,
  schema: schema.map(({ table, column, kind, bump, before, after }) => ({ table, column, kind, bump, before, after })),
  tables: diff.tables.map(
    ({ table, rowsBefore, rowsAfter, added, removed, changed, columnsAdded, columnsRemoved }) => ({
      name: table,
      rows_before: rowsBefore,
      rows_after: rowsAfter,
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      columns_added: columnsAdded,
      columns_removed: columnsRemoved,
    }),
  ),
  derived: diff.derived.map(({ table, rowsBefore, rowsAfter, columnsAdded, columnsRemoved, columnsRetyped }) => ({
    name: table,
    rows_before: rowsBefore,
    rows_after: rowsAfter,
    columns_added: columnsAdded,
    columns_removed: columnsRemoved,
    columns_retyped: columnsRetyped,
  })),
});

/** Writes a release's `diff/`: README.md, changes.csv, changes.parquet and summary.json. */
export const writeDiff = async (folder: string, report: DiffReport, metadata: ParquetMetadata): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const rows = diffRows(report.changes);
  await writeFile(join(folder, 'README.md'), diffMarkdown(report));
  await writeFile(join(folder, 'summary.json'), stableJson(summary(report)));
  await writeFile(join(folder, 'changes.csv'), csvTextOf(DIFF_SHAPE, rows));
  const writer = await openParquetWriter();
  try {
    await writer.writeTable(join(folder, 'changes.parquet'), DIFF_SHAPE, rows, metadata);
  } finally {
    writer.close();
  }
};
