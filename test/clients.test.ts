import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParquet } from '../packages/artifacts/src/index.ts';
import { DERIVED_TABLES } from '../packages/query/src/index.ts';
import { readAsR, readCsvAsR } from '../tests/clients/r.mjs';
import { type BuiltRelease, buildRelease } from './build-release.ts';
import { DATASET, datasetPackage, install, lend, pack, ROOT } from './packed.ts';

const SCHEMA = join(ROOT, 'packages', 'schema');
const VERSION = '9.8.7';

/** What a user writes: strict TypeScript over the two packages, DuckDB for the Parquet files. */
const CLIENT = `
import { readFileSync } from 'node:fs';
import { DERIVED_TABLE_NAMES, type DerivedTableName, tablePath, tableUrl } from '@diplomatic-relations/dataset';
import { assertCompatible, columns, type Relation, type RowOf, TABLE_NAMES, type TableName, validateRow } from '@diplomatic-relations/schema';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();

const rowsOf = async (name: TableName | DerivedTableName): Promise<Record<string, unknown>[]> => {
  const reader = await connection.runAndReadAll(\`SELECT to_json(t) FROM read_parquet('\${tablePath(name)}') t\`);
  return reader.getRows().map(([row]) => JSON.parse(String(row)) as Record<string, unknown>);
};

const tableRows = async <T extends TableName>(name: T): Promise<RowOf<T>[]> => {
  const times = columns(name).filter(({ type }) => type === 'timestamp').map((column) => column.name);
  const rows = await rowsOf(name);
  for (const row of rows)
    for (const time of times) if (typeof row[time] === 'string') row[time] = row[time].replace(' ', 'T');
  return rows as unknown as RowOf<T>[];
};

const manifestPath = new URL(import.meta.resolve('@diplomatic-relations/dataset/manifest.json'));
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { schema_version: string };
assertCompatible(manifest);

let refused = '';
try {
  assertCompatible({ ...manifest, schema_version: '2.0.0' });
} catch (error) {
  refused = (error as Error).message;
}

const counts: Record<string, number> = {};
const faults: string[] = [];
for (const name of TABLE_NAMES) {
  const rows = await tableRows(name);
  counts[name] = rows.length;
  for (const row of rows) faults.push(...validateRow(name, row).map(({ message }) => \`\${name}: \${message}\`));
}
for (const name of DERIVED_TABLE_NAMES) counts[name] = (await rowsOf(name)).length;

const relations: Relation[] = await tableRows('relations');
const [relation] = relations;
if (relation === undefined) throw new Error('expected a relation');
const kind: string = relation.kind;
const wrong = validateRow('relations', { ...relation, kind: 'friendship' }).map(({ message }) => message);

// what must not compile
// @ts-expect-error an unknown table
const noTable = () => tablePath('nothing');
// @ts-expect-error an unknown format
const noFormat = () => tablePath('events', 'xlsx');
// @ts-expect-error a code that is not in the list
const noKind = (): Relation => ({ ...relation, kind: 'friendship' });
// @ts-expect-error a column that may be null
const noNull = (): string => relation.date;
void [noTable, noFormat, noKind, noNull];

const joined = await connection.runAndReadAll(\`
  SELECT count(*) FROM '\${tablePath('evidence')}' e JOIN '\${tablePath('documents')}' d USING (doc_id)
  WHERE substring(d.text, CAST(e.start AS INTEGER) + 1, CAST(e."end" - e.start AS INTEGER)) = e.quote\`);
process.stdout.write(JSON.stringify({
  counts, faults, kind, wrong, refused,
  exactQuotes: Number(joined.getRows()[0]?.[0]),
  url: tableUrl('dyad_year', '${VERSION}', 'csv'),
}));
`;

const CONFIGURATION = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    types: ['node'],
    noEmitOnError: true,
  },
  files: ['client.ts'],
};

interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  readonly kind: string;
  readonly wrong: readonly string[];
  readonly refused: string;
  readonly exactQuotes: number;
  readonly url: string;
}

let built: BuiltRelease;
let temporary: string;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'clients-'));
  built = await buildRelease(DATASET);
});

afterAll(async () => {
  await built?.remove();
  rmSync(temporary, { recursive: true, force: true });
});

describe('a TypeScript project outside the workspace, with the packed packages', () => {
  let project: string;
  let told: Told;

  beforeAll(() => {
    project = join(temporary, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'client', private: true, type: 'module' }));
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(CONFIGURATION));
    writeFileSync(join(project, 'client.ts'), CLIENT);
    install(project, pack(SCHEMA, temporary), temporary);
    install(project, pack(datasetPackage(join(temporary, 'dataset'), built.folder, VERSION), temporary), temporary);
    for (const name of ['@sinclair/typebox', 'ajv', 'ajv-formats']) lend(project, SCHEMA, name);
    lend(project, join(ROOT, 'packages', 'artifacts'), '@duckdb/node-api');
    lend(project, ROOT, '@types/node');
    const compiled = spawnSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', '.'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(compiled.stdout).toBe('');
    told = JSON.parse(execFileSync(process.execPath, ['client.js'], { cwd: project, encoding: 'utf8' }));
  });

  it('reads every table where tablePath says, derived ones too', () => {
    const { tables, derived } = JSON.parse(readFileSync(join(built.folder, 'manifest.json'), 'utf8'));
    const rows = [...tables, ...derived].map((entry: { name: string; rows: number }) => [entry.name, entry.rows]);
    expect(Object.entries(told.counts)).toEqual(rows);
    expect(rows.slice(tables.length).map(([name]) => name)).toEqual(DERIVED_TABLES.map(({ name }) => name));
  });

  it('validates every row, and refuses a wrong one', () => {
    expect(told.faults).toEqual([]);
    expect(told.wrong).toEqual([expect.stringMatching(/^kind: expected one of .*; got "friendship"$/)]);
  });

  it('checks the version of the schema', () =>
    expect(told.refused).toMatch(/^manifest\.schema_version: expected 1\.x.*got 2\.0\.0/));

  it('joins tables with DuckDB, and finds each quote at its place', () => {
    expect(told.counts['evidence']).toBeGreaterThan(0);
    expect(told.exactQuotes).toBe(told.counts['evidence']);
  });

  const blocks = (language: string): string[] =>
    [
      ...readFileSync(join(DATASET, 'README.md'), 'utf8').matchAll(
        new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'),
      ),
    ].map(([, text]) => text as string);
  const run = (script: string, given = ''): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
      encoding: 'utf8',
      input: given,
    });

  it('runs the queries of the README over the installed files', () => {
    const queries = blocks('sql').flatMap((block) => block.split(/;\n+/).filter((query) => query.trim() !== ''));
    expect(queries.length).toBeGreaterThan(2);
    for (const query of queries) {
      const local = query.replaceAll(/https:\/\/[^']*?\/release\//g, `${built.folder}/`);
      expect(local).not.toBe(query);
      const script = `import { readFileSync } from 'node:fs'; import { DuckDBInstance } from '@duckdb/node-api';
        const connection = await (await DuckDBInstance.create(':memory:')).connect();
        process.stdout.write(String((await connection.runAndReadAll(readFileSync(0, 'utf8'))).currentRowCount));`;
      expect(Number(run(script, local)), query).toBeGreaterThan(0);
    }
  });

  it('runs the programs of the README', () => {
    const [paths, ...more] = [...blocks('js'), ...blocks('ts')];
    expect(
      run(paths as string)
        .trim()
        .split('\n'),
    ).toEqual([
      expect.stringMatching(/\/release\/parquet\/missions\.parquet$/),
      expect.stringMatching(/\/release\/derived\/dyad_year\.csv$/),
      expect.stringMatching(
        /^https:\/\/cdn\.jsdelivr\.net\/npm\/@diplomatic-relations\/dataset@\d+\.\d+\.\d+\/release\/parquet\/missions\.parquet$/,
      ),
    ]);
    for (const script of more) expect(run(script)).toBe('');
    expect(more).toHaveLength(1);
  });

  it('finds only addresses of exact versions in the README, of files that are there', () => {
    const text = readFileSync(join(DATASET, 'README.md'), 'utf8');
    const addresses = [...text.matchAll(/https:\/\/cdn[^\s'")]+/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      const [, version, path] =
        /^https:\/\/cdn\.jsdelivr\.net\/npm\/@diplomatic-relations\/dataset@(\d+\.\d+\.\d+)\/release\/(.+)$/.exec(
          address,
        ) ?? [];
      expect(version, address).toBeDefined();
      const released = join(DATASET, 'releases', version as string);
      // a version that is not out yet has to have the file when it is built
      expect(existsSync(join(existsSync(released) ? released : built.folder, path as string)), address).toBe(true);
    }
  });

  it('has addresses of exact versions for derived tables', () =>
    expect(told.url).toBe(
      `https://cdn.jsdelivr.net/npm/@diplomatic-relations/dataset@${VERSION}/release/derived/dyad_year.csv`,
    ));
});

describe("CSV files by the rules of R's read.csv", () => {
  it('hold what the Parquet files hold', async () => {
    const { told } = await readAsR(built.folder, async (path) => (await readParquet(path)).rows);
    expect(told).toMatch(/^21 CSV files, \d{4,} values/);
  });

  // what stands in the file, how it is read, what R has
  const CASES: readonly [string, Parameters<typeof readCsvAsR>[1], Record<string, unknown[]>][] = [
    ['a,b\n1,"x"\n,"y"\n', {}, { a: [1, null], b: ['x', 'y'] }],
    ['a\n"say ""no"", twice"\n"two\n\nlines"\n', {}, { a: ['say "no", twice', 'two\n\nlines'] }],
    ['a,b\n"NA","x"\n"ISL",""\n', {}, { a: [null, 'ISL'], b: ['x', ''] }],
    ['a,b\n"NA","x"\n"ISL",""\n', { naStrings: [''] }, { a: ['NA', 'ISL'], b: ['x', null] }],
    ['a,b\n"03",true\n"20",\n', {}, { a: [3, 20], b: [true, null] }],
    ['a,b\n"03",true\n"20",\n', { colClasses: { a: 'character' } }, { a: ['03', '20'], b: [true, null] }],
    ['a,b\n\n"back\\slash",0.5\n', {}, { a: ['back\\slash'], b: [0.5] }],
  ];
  it.each(CASES)('%j with %j', (text, options, expected) => expect(readCsvAsR(text, options)).toEqual(expected));

  it.each([
    ['a\n"x\n', /EOF within quoted string/],
    ['a\n"x","y"\n', /more columns than column names/],
    ['a b\n1\n', /R would rename the column "a b"/],
    ['next\n1\n', /R would rename the column "next"/],
  ])('%j is refused', (text, message) => expect(() => readCsvAsR(text)).toThrow(message));
});
