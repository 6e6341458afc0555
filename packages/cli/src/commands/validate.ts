import { basename } from 'node:path';
import { type LocatedRow, readRows } from '@diplomatic-relations/job-publish';
import { isTableName, type TableName, validateRow } from '@diplomatic-relations/schema';
import { Command } from 'commander';
import { EXIT, UsageError } from '../exit.ts';
import { print, printError } from '../streams.ts';
import { tableName } from './schema.ts';

const MOST_MESSAGES = 100;

/** `validate FILE… --table T`. */
export function validateCommand(exit: (code: number) => void): Command {
  return new Command('validate')
    .summary('rows of CSV, NDJSON or Parquet against the schema')
    .description(
      `Checks every row and prints, for each fault, the file, the line (in Parquet the row), the column, what was expected and what came; at most ${MOST_MESSAGES} a file. Exits with 1 where a row is wrong.`,
    )
    .argument('<file...>', '.csv, .ndjson, .jsonl or .parquet')
    .option('-t, --table <table>', 'the table of the rows; without it the file\'s name says it ("events.csv")')
    .addHelpText(
      'after',
      '\nExamples:\n  diplomatic-relations validate out/csv/events.csv\n  diplomatic-relations validate mine.ndjson --table missions',
    )
    .action(async (files: string[], flags: { table?: string }) => {
      for (const file of files) {
        const table = flags.table === undefined ? tableOf(file) : tableName(flags.table);
        const { rows, faults } = await readRows(file, table);
        const messages = [...faults, ...rows.flatMap((row) => rowMessages(row, table))];
        for (const message of messages.slice(0, MOST_MESSAGES)) await print(`${file}:${message}\n`);
        if (messages.length > MOST_MESSAGES) await print(`${file}: and ${messages.length - MOST_MESSAGES} more\n`);
        printError(
          `${file}: ${rows.length} rows of ${table}, ${messages.length === 0 ? 'all valid' : `${messages.length} faults`}`,
        );
        if (messages.length > 0) exit(EXIT.findings);
      }
    });
}

function rowMessages({ line, row }: LocatedRow, table: TableName): string[] {
  return validateRow(table, row as never).map((issue) => `${line}: ${issue.message}`);
}

function tableOf(file: string): TableName {
  const name = basename(file).split('.')[0] ?? '';
  if (isTableName(name)) return name;
  throw new UsageError(`${file}: the name says no table; expected --table`);
}
