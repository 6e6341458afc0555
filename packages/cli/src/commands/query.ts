import {
  describeTables,
  formatTable,
  namedQuery,
  openRelease,
  parseParameters,
  QUERIES,
  type Release,
  runNamedQuery,
  TABLE_FORMATS,
  type TableFormat,
} from '@diplomatic-relations/query';
import { Command, Option } from 'commander';
import { UsageError } from '../exit.ts';
import { findRelease } from '../find-release.ts';
import { print } from '../streams.ts';

interface QueryFlags {
  readonly release?: string;
  readonly list?: boolean;
  readonly format: TableFormat;
}

/** `query [--release DIR] "SQL"`, `query NAME`, `query --list`. */
export function queryCommand(): Command {
  return new Command('query')
    .summary('SQL, or a named question, over a release or build')
    .description(
      'Runs SQL (DuckDB, read-only) or a named query over a release or a build; all tables and views are there by their names.',
    )
    .argument('[sql]', 'a statement, or the name of a query')
    .argument('[parameters...]', 'of a named query, as name=value')
    .option('-r, --release <dir>', 'the release or build; without it this folder, or the newest release of the dataset')
    .option('-l, --list', 'the named queries, tables and views')
    .addOption(new Option('-f, --format <format>', 'how to print the answer').choices(TABLE_FORMATS).default('table'))
    .addHelpText(
      'after',
      `
Examples:
  diplomatic-relations query --list
  diplomatic-relations query "SELECT kind, count(*) FROM events GROUP BY kind ORDER BY kind"
  diplomatic-relations query ${QUERIES[0]?.name ?? ''} a=FJI b=TON
  diplomatic-relations query --release out/ --format csv "FROM missions"`,
    )
    .action(async (sql: string | undefined, parameters: string[], flags: QueryFlags) => {
      if (sql === undefined && !flags.list) throw new UsageError('expected SQL, the name of a query, or --list');
      const release = await openRelease(await findRelease(flags.release));
      try {
        if (flags.list) await print(await listing(release));
        else if (sql !== undefined) {
          const named = namedQuery(sql) !== null;
          if (!named && /^[\w-]+$/.test(sql.trim()))
            throw new UsageError(
              `no query "${sql}"; expected one of ${QUERIES.map(({ name }) => name).join(', ')}, or SQL`,
            );
          if (!named && parameters.length > 0) throw new UsageError('parameters go with named queries only');
          const result = named
            ? await runNamedQuery(release, sql, parseParameters(parameters))
            : await release.query(sql);
          const text = formatTable(result, flags.format);
          await print(text.endsWith('\n') ? text : `${text}\n`);
        }
      } finally {
        release.close();
      }
    });
}

async function listing(release: Release): Promise<string> {
  const lines = ['Named queries:'];
  for (const { name, question, parameters } of QUERIES) {
    lines.push(`  ${name}: ${question}`);
    for (const parameter of parameters)
      lines.push(`      ${parameter.name}=${parameter.default ?? ''}  ${parameter.description}`);
  }
  lines.push('', `Tables and views of ${release.folder}:`);
  for (const { name, kind, rows, description } of await describeTables(release))
    lines.push(`  ${name} (${kind}, ${rows} rows): ${description.split(/(?<=\.)\s/)[0]}`);
  return `${lines.join('\n')}\n`;
}
