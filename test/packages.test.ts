import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetPackage, install, lend, pack, packageOf, ROOT, unpack } from './packed.ts';

const BIN = join(ROOT, 'node_modules', '.bin');
const MEMBERS = ['packages', 'jobs'].flatMap((group) =>
  readdirSync(join(ROOT, group)).map((folder) => join(ROOT, group, folder)),
);

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'packed-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** What publint and attw have to say against a tarball. */
const faultsOf = async (tarball: string): Promise<string[]> => {
  const bytes = readFileSync(tarball);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  const attw = spawnSync(
    join(BIN, 'attw'),
    [tarball, '--profile', 'esm-only', '--entrypoints', '.', '--format', 'ascii', '--no-color'],
    { encoding: 'utf8' },
  );
  return [
    ...messages
      .filter(({ type }) => type !== 'suggestion')
      .map((message) => formatMessage(message, pkg) ?? message.code),
    ...(attw.status === 0 ? [] : [`attw: ${attw.stdout.slice(-1000)}${attw.stderr.slice(-1000)}`]),
  ];
};

describe('packages', () => {
  it.each(MEMBERS.map((folder) => [packageOf(folder).name as string, folder]))(
    '%s is packed as npm wants it',
    async (_, folder) => {
      expect(existsSync(join(folder, 'dist', 'index.js')), `${folder}: expected dist/; npm run build makes it`).toBe(
        true,
      );
      const tarball = pack(folder, temporary);
      expect(await faultsOf(tarball)).toEqual([]);
      const { exports, dependencies = {}, private: isPrivate } = packageOf(unpack(tarball, temporary));
      expect(isPrivate).toBeUndefined();
      expect(JSON.stringify(exports)).not.toContain('source');
      expect(Object.values(dependencies).filter((range) => String(range).startsWith('workspace:'))).toEqual([]);
    },
  );

  it('depend on packages that are published too', () => {
    const published = new Set(
      MEMBERS.map(packageOf)
        .filter((each) => !each.private)
        .map(({ name }) => name),
    );
    for (const { name, dependencies = {} } of MEMBERS.map(packageOf))
      for (const each of Object.keys(dependencies))
        if (each.startsWith('@diplomatic-relations/')) expect(published, `${name} needs ${each}`).toContain(each);
  });
});

describe('the package of the dataset', () => {
  let installed: string;
  beforeAll(() => {
    const release = join(temporary, 'release');
    for (const [path, text] of Object.entries({
      'manifest.json': '{}',
      'csv/missions.csv': 'id\n',
      'parquet/missions.parquet': 'PAR1',
      'derived/dyads.csv': 'party_a\n',
      'diff/README.md': '# None\n',
      'schema/missions.schema.json': '{}',
    })) {
      mkdirSync(join(release, path, '..'), { recursive: true });
      writeFileSync(join(release, path), text);
    }
    datasetPackage(join(temporary, 'dataset'), release, '1.0.0');
    const project = join(temporary, 'consumer');
    const schema = join(ROOT, 'packages', 'schema');
    for (const folder of [join(temporary, 'dataset'), schema]) install(project, pack(folder, temporary), temporary);
    for (const name of ['@sinclair/typebox', 'ajv', 'ajv-formats']) lend(project, schema, name);
    installed = join(project, 'node_modules', '@diplomatic-relations', 'dataset');
  });

  const evaluate = (expression: string): string =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { createRequire } from 'node:module'; import * as dataset from '@diplomatic-relations/dataset'; const require = createRequire(process.cwd() + '/x.js'); let said; try { said = await (${expression}) } catch (error) { said = error.message } process.stdout.write(String(said))`,
      ],
      { cwd: join(temporary, 'consumer'), encoding: 'utf8' },
    );

  it('is packed as npm wants it', async () =>
    expect(await faultsOf(pack(join(temporary, 'dataset'), temporary))).toEqual([]));

  it.each([
    'manifest.json',
    'csv/missions.csv',
    'parquet/missions.parquet',
    'derived/dyads.csv',
    'diff/README.md',
    'schema/missions.schema.json',
  ])('lets %s be reached', (path) =>
    expect(evaluate(`require.resolve('@diplomatic-relations/dataset/${path}')`)).toBe(join(installed, 'release', path)),
  );

  it.each([
    [
      "dataset.tableUrl('missions', '1.2.3')",
      'https://cdn.jsdelivr.net/npm/@diplomatic-relations/dataset@1.2.3/release/parquet/missions.parquet',
    ],
    [
      "dataset.tableUrl('missions', '1.2.3', 'csv')",
      'https://cdn.jsdelivr.net/npm/@diplomatic-relations/dataset@1.2.3/release/csv/missions.csv',
    ],
    [
      "dataset.tableUrl('dyads', '1.2.3', 'csv')",
      'https://cdn.jsdelivr.net/npm/@diplomatic-relations/dataset@1.2.3/release/derived/dyads.csv',
    ],
    ["dataset.tableUrl('missions', 'latest')", 'expected an exact version such as 1.2.3; got "latest"'],
    ["dataset.tableUrl('missions', '1.2.3', 'xlsx')", 'expected a format, parquet or csv; got "xlsx"'],
  ])('%s', (expression, expected) => expect(evaluate(expression)).toBe(expected));

  it('has the paths of tables', () => {
    expect(evaluate("dataset.tablePath('missions')")).toBe(join(installed, 'release', 'parquet', 'missions.parquet'));
    expect(evaluate("dataset.tablePath('dyads', 'csv')")).toBe(join(installed, 'release', 'derived', 'dyads.csv'));
    expect(evaluate("dataset.tablePath('../x')")).toMatch(/^expected a table, one of documents, .*; got "\.\.\/x"$/);
  });
});
