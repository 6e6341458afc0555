import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTRACTOR_VERSION } from '@diplomatic-relations/job-extract';
import { jsonSchema } from '@diplomatic-relations/schema';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../src/version.ts';
import { writeDocuments } from './documents.ts';
import { emptyFolder, run } from './run.ts';

const COMMANDS = ['build', 'extract', 'explain', 'query', 'evaluate', 'validate', 'diff', 'verify', 'schema'];
const SENTENCE = 'Fiji and Tonga established diplomatic relations on 5 March 1990.';

describe('help', () => {
  it.each(COMMANDS)('%s has help with examples', (command) => {
    const result = run([command, '--help']);
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/Examples?:\n +diplomatic-relations /);
  });

  it.each([[[]], [['unknown']], [['query']], [['schema', 'no-table']], [['validate', 'x.csv']]])(
    '%j is a usage error',
    (args) => {
      const result = run(args);
      expect(result.status).toBe(2);
      expect(result.stdout).toBe('');
      expect(result.stderr).not.toBe('');
    },
  );

  it('versions are those of the packages', () => {
    const version = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version;
    expect(VERSION).toBe(version('../package.json'));
    expect(EXTRACTOR_VERSION).toBe(version('../../../jobs/extract/package.json'));
  });
});

describe('extract', () => {
  it('prints claims as NDJSON from stdin, each with its quote', () => {
    const result = run(['extract', '-'], SENTENCE);
    expect(result.status).toBe(0);
    expect(result.stderr).toBe('');
    const claims = result.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const relation = claims.find((claim) => claim.table === 'relations');
    expect(relation?.row).toMatchObject({ actor_a: 'FJI', actor_b: 'TON', change: 'established', date: '1990-03-05' });
    for (const { evidence } of claims) {
      for (const { start, end, quote } of evidence) expect([...SENTENCE].slice(start, end).join('')).toBe(quote);
    }
  });

  it('says on stderr what cannot be read', () => {
    const result = run(['extract'], '12 34');
    expect([result.status, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toMatch(/stdin: the document has no sentence/);
  });
});

describe('explain', () => {
  it('tells how a document was read', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'a.txt'), SENTENCE);
    const result = run(['explain', join(folder, 'a.txt')]);
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('relations');
  });
});

describe('schema', () => {
  it('prints a JSON Schema, SQL, or the dictionary', () => {
    expect(JSON.parse(run(['schema', 'missions']).stdout)).toEqual(JSON.parse(JSON.stringify(jsonSchema('missions'))));
    expect(run(['schema', '--format', 'sql']).stdout).toMatch(/CREATE TABLE/);
    expect(run(['schema']).stdout).toMatch(/^# Data dictionary/);
  });
});

describe('a build', () => {
  it('is queried, validated and evaluated', async () => {
    const folder = await emptyFolder();
    const out = join(folder, 'out');
    expect(run(['build', await writeDocuments(join(folder, 'in')), '--out', out]).status).toBe(0);

    const rows = run([
      'query',
      '--release',
      out,
      '--format',
      'json',
      "SELECT actor_a, date FROM relations WHERE actor_b = 'TON'",
    ]);
    expect(JSON.parse(rows.stdout)).toEqual([{ actor_a: 'FJI', date: '1990-03-05' }]);
    expect(run(['query', '--release', out, '--list']).stdout).toMatch(/Named queries:\n/);
    expect(run(['query', '--release', out, 'pair-timeline', 'a=FJI', 'b=TON']).stdout).toContain('1990-03-05');
    const refused = run(['query', '--release', out, 'DROP TABLE events']);
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(run(['query', '--release', join(folder, 'in'), 'FROM events']).status).toBe(2);

    expect(run(['validate', join(out, 'csv', 'relations.csv'), join(out, 'parquet', 'missions.parquet')]).status).toBe(
      0,
    );
    const bad = join(folder, 'bad.ndjson');
    await writeFile(bad, '{"id":"rel_0"}\nnonsense\n');
    const invalid = run(['validate', bad, '--table', 'relations']);
    expect(invalid.status).toBe(1);
    expect(invalid.stdout).toMatch(/bad\.ndjson:1: .*expected/);
    expect(invalid.stdout).toMatch(/bad\.ndjson:2: expected JSON/);

    const gold = {
      doc_id: 'fiji-tonga',
      relations: [
        { kind: 'diplomatic_relations', change: 'established', actor_a: 'FJI', actor_b: 'TON', date: '1990' },
      ],
    };
    await writeFile(join(folder, 'in', 'gold.json'), JSON.stringify(gold));
    const evaluation = JSON.parse(run(['evaluate', out, '--gold', join(folder, 'in'), '--json']).stdout);
    expect(evaluation.strict.relations).toMatchObject({ f1: 0, gold: 1 });
    expect(evaluation.core.relations.recall).toBe(1);
    expect(run(['evaluate', out, '--gold', join(folder, 'in')]).stdout).toMatch(/MISS {2}fiji-tonga relations/);
  });
});
