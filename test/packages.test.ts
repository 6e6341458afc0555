import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const MEMBERS = ['packages', 'jobs'].flatMap((group) =>
  readdirSync(join(ROOT, group)).map((folder) => join(ROOT, group, folder)),
);
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const DATASET = join(ROOT, 'datasets', 'diplomatic-relations');

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'packed-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Packs a folder as it would be published, and gives the path of the tarball. */
const pack = (folder: string): string => {
  const place = mkdtempSync(join(temporary, 'tarball-'));
  execFileSync(join(BIN, 'pnpm'), ['pack', '--pack-destination', place], { cwd: folder, stdio: 'pipe' });
  return join(place, readdirSync(place)[0] as string);
};

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

const unpack = (tarball: string): string => {
  const folder = mkdtempSync(join(temporary, 'unpacked-'));
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  return join(folder, 'package');
};

describe('packages', () => {
  it.each(MEMBERS.map((folder) => [manifestOf(folder).name as string, folder]))(
    '%s is packed as npm wants it',
    async (_, folder) => {
      expect(existsSync(join(folder, 'dist', 'index.js')), `${folder}: expected dist/; npm run build makes it`).toBe(
        true,
      );
      const tarball = pack(folder);
      expect(await faultsOf(tarball)).toEqual([]);
      const { exports, dependencies = {}, private: isPrivate } = manifestOf(unpack(tarball));
      expect(isPrivate).toBeUndefined();
      expect(JSON.stringify(exports)).not.toContain('source');
      expect(Object.values(dependencies).filter((range) => String(range).startsWith('workspace:'))).toEqual([]);
    },
  );

  it('depend on packages that are published too', () => {
    const published = new Set(
      MEMBERS.map(manifestOf)
        .filter((each) => !each.private)
        .map(({ name }) => name),
    );
    for (const { name, dependencies = {} } of MEMBERS.map(manifestOf))
      for (const each of Object.keys(dependencies))
        if (each.startsWith('@diplomatic-relations/')) expect(published, `${name} needs ${each}`).toContain(each);
  });
});

describe('the package of the dataset', () => {
  let installed: string;
  beforeAll(() => {
    // the release of its version need not be cut yet, so the packed folder holds a few files in its place
    const folder = join(temporary, 'dataset');
    mkdirSync(folder);
    const { devDependencies: _, ...manifest } = manifestOf(DATASET);
    const schema = manifestOf(join(ROOT, 'packages', 'schema')).version;
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ ...manifest, scripts: {}, dependencies: { '@diplomatic-relations/schema': schema } }),
    );
    cpSync(join(DATASET, 'src'), join(folder, 'src'), { recursive: true });
    cpSync(join(DATASET, 'README.md'), join(folder, 'README.md'));
    for (const [path, text] of Object.entries({
      'manifest.json': '{}',
      'csv/missions.csv': 'id\n',
      'parquet/missions.parquet': 'PAR1',
      'diff/README.md': '# None\n',
      'schema/missions.schema.json': '{}',
    })) {
      mkdirSync(join(folder, 'release', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'release', path), text);
    }
    const modules = join(temporary, 'consumer', 'node_modules', '@diplomatic-relations');
    mkdirSync(modules, { recursive: true });
    installed = join(modules, 'dataset');
    cpSync(unpack(pack(folder)), installed, { recursive: true });
    cpSync(unpack(pack(join(ROOT, 'packages', 'schema'))), join(modules, 'schema'), { recursive: true });
    const dependencies = join(ROOT, 'packages', 'schema', 'node_modules');
    for (const name of ['@sinclair', 'ajv', 'ajv-formats'])
      cpSync(join(dependencies, name), join(temporary, 'consumer', 'node_modules', name), {
        recursive: true,
        dereference: true,
      });
    // what these need in their turn
    const deeper = join(ROOT, 'node_modules', '.pnpm', 'node_modules');
    for (const name of ['fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'require-from-string'])
      cpSync(join(deeper, name), join(temporary, 'consumer', 'node_modules', name), {
        recursive: true,
        dereference: true,
      });
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

  it('is packed as npm wants it', async () => expect(await faultsOf(pack(join(temporary, 'dataset')))).toEqual([]));

  it.each([
    'manifest.json',
    'csv/missions.csv',
    'parquet/missions.parquet',
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
    ["dataset.tableUrl('missions', 'latest')", 'expected an exact version such as 1.2.3; got "latest"'],
    ["dataset.tableUrl('missions', '1.2.3', 'xlsx')", 'expected a format, parquet or csv; got "xlsx"'],
  ])('%s', (expression, expected) => expect(evaluate(expression)).toBe(expected));

  it('has the paths of tables', () => {
    expect(evaluate("dataset.tablePath('missions')")).toBe(join(installed, 'release', 'parquet', 'missions.parquet'));
    expect(evaluate("dataset.tablePath('../x')")).toMatch(/^expected a table, one of documents, .*; got "\.\.\/x"$/);
  });
});
