import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCOPE = '@diplomatic-relations/';

const BELOW_JOBS = ['schema', 'gazetteer', 'engine', 'facts', 'artifacts', 'query', 'versions'];
const JOBS = ['job-ingest', 'job-extract', 'job-reconcile', 'job-evaluate', 'job-publish'];

/** What each package of the workspace may import of the others; nothing points back. A job may import those before it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  gazetteer: [],
  engine: ['gazetteer'],
  facts: ['schema', 'gazetteer', 'engine'],
  extract: ['facts'],
  artifacts: ['schema'],
  query: ['schema'],
  versions: ['schema', 'artifacts', 'query'],
  ...Object.fromEntries(JOBS.map((job, i) => [job, [...BELOW_JOBS, ...JOBS.slice(0, i)]])),
  cli: ['schema', 'versions', 'query', ...JOBS],
  dataset: ['schema', ...JOBS],
};

interface Member {
  readonly name: string;
  readonly declared: readonly string[];
  readonly development: readonly string[];
  /** Packages of this workspace that its sources import, each with a file that does. */
  readonly imported: ReadonlyMap<string, string>;
}

const MEMBERS = ['packages', 'jobs', 'datasets'].flatMap((group) =>
  readdirSync(join(ROOT, group)).map((folder): Member => {
    const path = join(ROOT, group, folder);
    const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const ours = (dependencies: object = {}): string[] =>
      Object.keys(dependencies)
        .filter((name) => name.startsWith(SCOPE))
        .map((name) => name.slice(SCOPE.length));
    return {
      name: manifest.name.slice(SCOPE.length),
      declared: ours(manifest.dependencies),
      development: ours(manifest.devDependencies),
      imported: importsOf(['src', 'stages'].map((part) => join(path, part))),
    };
  }),
);

function importsOf(folders: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const file of sourceFiles(folder)) {
      for (const match of readFileSync(file, 'utf8').matchAll(
        /\b(?:from|import)\s*\(?\s*'@diplomatic-relations\/([\w-]+)/g,
      )) {
        found.set(match[1] as string, file.slice(ROOT.length));
      }
    }
  }
  return found;
}

function sourceFiles(folder: string): string[] {
  try {
    return (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

describe('layers', () => {
  it('has a row for every package', () => {
    expect(MEMBERS.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each(MEMBERS)('$name declares no dependency that points back', ({ name, declared, development }) => {
    const allowed = MAY_IMPORT[name] ?? [];
    expect([...declared, ...(name === 'dataset' ? development : [])].filter((each) => !allowed.includes(each))).toEqual(
      [],
    );
  });

  it.each(MEMBERS)(
    '$name imports what it declares, and declares what it imports',
    ({ declared, development, imported }) => {
      const known = new Set([...declared, ...development]);
      expect([...imported].filter(([each]) => !known.has(each))).toEqual([]);
      expect(declared.filter((each) => !imported.has(each))).toEqual([]);
    },
  );

  it('finds imports at all', () => {
    expect(MEMBERS.find(({ name }) => name === 'cli')?.imported.size).toBeGreaterThan(4);
  });
});
