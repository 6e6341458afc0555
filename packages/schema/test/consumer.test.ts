import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const WORKSPACE = join(PACKAGE, '..', '..');
const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const PNPM = join(WORKSPACE, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs');

/** What a project outside the workspace would write. */
const CONSUMER = `
import { assertCompatible, checkDataset, columns, edtfBounds, exampleDataset, factId, jsonSchema, table, TABLE_NAMES, validateRow } from '@diplomatic-relations/schema';
import type { Dataset, Event, Issue, Relation, RowOf, TableName } from '@diplomatic-relations/schema';
import events from '@diplomatic-relations/schema/json/events.schema.json' with { type: 'json' };

const relation: Omit<Relation, 'id'> = {
  kind: 'diplomatic_relations', change: 'established', actor_a: 'CHL', actor_b: 'NOR', label: null, recogniser: null,
  date: '1919', date_start: '1919-01-01', date_end: '1919-12-31', date_precision: 'year', date_basis: 'stated',
  confidence: 1, sources: 1,
};
const row: RowOf<'relations'> = { id: factId('relations', relation), ...relation };
const issues: Issue[] = validateRow('relations', { ...row, kind: 'friendship' });
const status: Event['status'] = 'held';
const names: readonly TableName[] = TABLE_NAMES;
const dataset: Dataset = exampleDataset();
// @ts-expect-error: outside the code list
const wrong: Relation['kind'] = 'friendship';
// @ts-expect-error: no such column
const none = row.strength;
assertCompatible({ schema_version: '1.0.0' });
console.log(JSON.stringify({
  valid: validateRow('relations', row), message: issues[0]?.message ?? null, status, tables: names.length, wrong, none: none === undefined,
  problems: checkDataset(dataset), id: events.$id === jsonSchema('events')['$id'], key: table('evidence').key[0], first: columns('events')[0]?.name,
  bounds: edtfBounds('2022-22'),
}));
`;

/** The README's code, with each result that a comment promises printed. */
function readmeExample(): string {
  const code = /```ts\n(.*?)```/s.exec(readFileSync(join(PACKAGE, 'README.md'), 'utf8'))?.[1] ?? '';
  return code.replace(/^(validateRow.*);/gm, 'console.log(JSON.stringify($1));');
}

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2023'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    types: [] as string[],
    outDir: 'out',
  },
  include: ['main.ts', 'readme.ts', 'globals.d.ts'],
};

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', CI: 'true' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[command, ...args].join(' ')} failed:\n${stdout ?? ''}${stderr ?? String(error)}`);
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a project that installs only this package', () => {
  let project: string;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'schema-consumer-'));
    // Built in a copy, so that nobody meets a half-written dist.
    const copy = join(project, 'package');
    for (const name of ['src', 'json', 'package.json', 'README.md', 'LICENSE', 'schema.sql', 'data-dictionary.md']) {
      cpSync(join(PACKAGE, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(PACKAGE, 'node_modules'), join(copy, 'node_modules'), 'dir');
    const own = JSON.parse(readFileSync(join(PACKAGE, 'tsconfig.json'), 'utf8'));
    writeFileSync(
      join(copy, 'tsconfig.json'),
      JSON.stringify({ ...own, extends: join(WORKSPACE, 'tsconfig.base.json') }),
    );
    run(process.execPath, [TSC, '-p', '.'], copy);
    run(process.execPath, [PNPM, 'pack', '--pack-destination', project], copy);
    const [tarball] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({
        name: 'consumer',
        private: true,
        type: 'module',
        dependencies: { '@diplomatic-relations/schema': `file:${tarball}` },
      }),
    );
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    writeFileSync(join(project, 'main.ts'), CONSUMER);
    writeFileSync(join(project, 'readme.ts'), readmeExample());
    writeFileSync(join(project, 'globals.d.ts'), 'declare const console: { log(text: string): void };\n');
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], project);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('gets the files that were promised, and no sources', () => {
    const installed = join(project, 'node_modules', '@diplomatic-relations', 'schema');
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(JSON.stringify(manifest)).not.toContain('"source"');
    expect(manifest.dependencies).toEqual({
      '@sinclair/typebox': expect.any(String),
      ajv: expect.any(String),
      'ajv-formats': expect.any(String),
    });
    const files = filesOf(installed).map((file) => file.slice(installed.length + 1));
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'data-dictionary.md',
        'schema.sql',
        'dist/index.js',
        'dist/index.d.ts',
        'json/events.schema.json',
      ]),
    );
    expect(files.filter((file) => /^(src|test|scripts)\//.test(file))).toEqual([]);
  });

  it('compiles under strict TypeScript and runs as ESM', () => {
    run(process.execPath, [TSC, '-p', '.'], project);
    expect(JSON.parse(run(process.execPath, ['--no-warnings', join('out', 'main.js')], project))).toEqual({
      valid: [],
      message:
        'kind: expected one of diplomatic_relations, consular_relations, recognition, strategic_partnership or partnership; got "friendship"',
      status: 'held',
      tables: 16,
      wrong: 'friendship',
      none: true,
      problems: [],
      id: true,
      key: 'fact_table',
      first: 'id',
      bounds: { start: '2022-06-01', end: '2022-08-31', precision: 'season' },
    });
  });

  it('gets what the README promises', () => {
    const promised = readmeExample().match(/(?<=\/\/ )\[.*\]$/gm);
    const printed = run(process.execPath, [join('out', 'readme.js')], project)
      .trim()
      .split('\n');
    expect(promised).toHaveLength(2);
    expect(printed.map((line) => JSON.parse(line))).toEqual([
      [],
      ['date_precision: expected one of day, month, season, year, interval or null; got "days"'],
    ]);
    expect(promised!.map((line) => line.replaceAll("'", ''))).toEqual(
      printed.map((line) => `[${(JSON.parse(line) as string[]).join()}]`),
    );
  });

  it('gets nothing native and nothing that runs on installation', () => {
    const files = filesOf(join(project, 'node_modules'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /\.(node|so|dylib|dll|wasm)$|binding\.gyp$/.test(file))).toEqual([]);
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
    const packages = Object.values(lock.packages as Record<string, { hasInstallScript?: boolean }>);
    expect(packages.filter((each) => each.hasInstallScript)).toEqual([]);
    expect(packages.length).toBeLessThan(12);
  });
});
