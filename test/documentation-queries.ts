import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDuckdb } from '../packages/query/src/duckdb-module.ts';
import { formatTable, openRelease } from '../packages/query/src/index.ts';
import { readOnlyQuery } from '../packages/query/src/read-only-query.ts';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const RELEASES = join(ROOT, 'datasets', 'diplomatic-relations', 'releases');
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/@diplomatic-relations\/dataset@(\d+\.\d+\.\d+)\/release\//g;

/** A query of a page and the output that the page prints below it; null where it prints none. */
export interface Shown {
  readonly page: string;
  readonly sql: string;
  readonly output: string | null;
}

const OUTPUT = /(\s*<!-- output -->\s*```\n)([\s\S]*?)```/;
const BLOCK = new RegExp(`\`\`\`sql\\n([\\s\\S]*?)\`\`\`(?:${OUTPUT.source})?`, 'g');

/** Every SQL block of a page. */
export function shownQueries(page: string): Shown[] {
  return [...readFileSync(join(ROOT, page), 'utf8').matchAll(BLOCK)].map(([, sql, , output]) => ({
    page,
    sql: (sql ?? '').trim(),
    output: output ?? null,
  }));
}

/** The folder of the newest release. */
export function newestRelease(): string {
  const versions = readdirSync(RELEASES)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return join(RELEASES, versions.at(-1) as string);
}

/** What a query prints: one that names files reads them, where an address of the CDN is the release of that version; any other asks the newest release. */
export async function printedBy(sql: string): Promise<string> {
  const statement = sql.replace(/;$/, '');
  const result = /\b(?:FROM|JOIN) '/.test(sql) ? await ofFiles(statement) : await ofRelease(statement);
  return `${formatTable(result, 'table').trimEnd()}\n`;
}

async function ofRelease(sql: string): Promise<Parameters<typeof formatTable>[0]> {
  const release = await openRelease(newestRelease());
  try {
    return await release.query(sql);
  } finally {
    release.close();
  }
}

async function ofFiles(sql: string): Promise<Parameters<typeof formatTable>[0]> {
  const duckdb = await loadDuckdb();
  const instance = await duckdb.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const own = sql
      .replace(CDN, (_, version: string) => `${join(RELEASES, version)}/`)
      .replaceAll("'releases/", `'${RELEASES}/`)
      .replaceAll("'parquet/", `'${newestRelease()}/parquet/`);
    return await readOnlyQuery(duckdb, connection, own);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes what a query prints now into its page. */
export function updateOutput({ page, sql }: Shown, printed: string): void {
  const path = join(ROOT, page);
  const text = readFileSync(path, 'utf8').replace(BLOCK, (whole, own: string) =>
    own.trim() === sql ? `${whole.replace(OUTPUT, '')}\n\n<!-- output -->\n\n\`\`\`\n${printed}\`\`\`` : whole,
  );
  writeFileSync(path, text);
}
