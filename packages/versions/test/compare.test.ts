import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readParquet } from '@diplomatic-relations/artifacts';
import type { Dataset } from '@diplomatic-relations/schema';
import { describe, expect, it } from 'vitest';
import { compareReleases } from '../src/compare.ts';
import { diffMarkdown } from '../src/diff-markdown.ts';
import { DIFF_SHAPE, diffRows } from '../src/diff-table.ts';
import { proposeRedirects } from '../src/propose-redirects.ts';
import { parseReasons, type Reason } from '../src/reasons.ts';
import { checkRedirects, parseRedirects, type Redirect, redirectsText } from '../src/redirects.ts';
import { type ReleaseContent, readRelease } from '../src/release-content.ts';
import { diffReleases, isSameData } from '../src/release-diff.ts';
import { writeDiff } from '../src/write-diff.ts';
import { EXAMPLE, emptyFolder, first, writeRelease } from './release.ts';

const MISSION = first('missions');
const NEW_ID = 'mis_00000000000000ff';

/** The example with changes in a few tables. */
const next = (changes: Partial<Dataset>): Dataset => ({ ...EXAMPLE, ...changes });

const contentOf = async (dataset: Dataset, version = '1.1.0'): Promise<ReleaseContent> =>
  readRelease(await writeRelease(dataset, { version }));

const MOVED: Partial<Dataset> = {
  missions: [{ ...MISSION, id: NEW_ID, date: '1995-11', date_start: '1995-11-01', date_end: '1995-11-30' }],
  evidence: EXAMPLE.evidence.map((row) => (row.fact_id === MISSION.id ? { ...row, fact_id: NEW_ID } : row)),
};
const REDIRECT: Redirect = { old_id: MISSION.id, new_id: NEW_ID, reason: 'the month was wrong' };

describe('diffReleases', () => {
  it('finds nothing between a release and itself', async () => {
    const folder = await writeRelease();
    expect(isSameData(await diffReleases(folder, folder))).toBe(true);
  });

  it('finds rows added, removed and changed, with cells', async () => {
    const relation = first('relations');
    const diff = await diffReleases(
      await writeRelease(),
      await writeRelease(
        next({
          relations: [{ ...relation, label: null, confidence: 0.5 }],
          trade_goods: [],
          headlines: [...EXAMPLE.headlines, { ...first('headlines'), id: 'hdl_new', title: 'Another', position: 2 }],
        }),
        { version: '1.1.0' },
      ),
    );
    expect([diff.from, diff.to]).toEqual(['1.0.0', '1.1.0']);
    const found = Object.fromEntries(
      diff.tables.map(({ table, added, removed, changed }) => [table, { added, removed, changed }]),
    );
    expect(found['relations']).toEqual({
      added: [],
      removed: [],
      changed: [
        {
          key: relation.id,
          row: relation,
          cells: [
            { column: 'label', before: 'diplomatic relations', after: null },
            { column: 'confidence', before: 0.95, after: 0.5 },
          ],
        },
      ],
    });
    expect(found['trade_goods']?.removed.map(({ key }) => key)).toEqual([first('trade_goods').id]);
    expect(found['headlines']?.added.map(({ key }) => key)).toEqual(['hdl_new']);
    expect(found['events']).toEqual({ added: [], removed: [], changed: [] });
  });
});

describe('leastBump of data', () => {
  // what changes, the redirects, the bump
  const CASES: readonly [string, Partial<Dataset>, Redirect[], string][] = [
    ['nothing', {}, [], 'none'],
    ['a value corrected', { relations: [{ ...first('relations'), label: null }] }, [], 'patch'],
    ['a row without id corrected away', { mentions: EXAMPLE.mentions.slice(1) }, [], 'patch'],
    ['a row added', { headlines: [...EXAMPLE.headlines, { ...first('headlines'), id: 'hdl_new' }] }, [], 'minor'],
    ['evidence added', { evidence: [...EXAMPLE.evidence, { ...first('evidence'), rule: 'another' }] }, [], 'minor'],
    ['an id gone', { trade_goods: [] }, [], 'major'],
    [
      'an id withdrawn',
      { trade_goods: [] },
      [{ old_id: first('trade_goods').id, new_id: null, reason: 'no trade' }],
      'minor',
    ],
    ['an id redirected', MOVED, [REDIRECT], 'minor'],
    ['another id redirected', MOVED, [{ ...REDIRECT, old_id: 'mis_other' }], 'major'],
  ];

  it.each(CASES)('%s', async (_, changes, redirects, bump) => {
    const { report } = compareReleases(
      await contentOf(EXAMPLE, '1.0.0'),
      await contentOf(next(changes)),
      redirects,
      [],
    );
    expect(report.least.bump).toBe(bump);
    expect(report.least.reasons.length === 0).toBe(bump === 'none');
  });

  it('goes with the schema', async () => {
    const before = await contentOf(EXAMPLE, '1.0.0');
    const schemas = { ...before.schemas };
    delete schemas['mentions'];
    expect(compareReleases(before, { ...before, schemas }, [], []).report.least).toMatchObject({
      bump: 'major',
      reasons: [{ bump: 'major', because: 'mentions: table removed' }],
    });
  });
});

describe('reasons', () => {
  const compare = async (changes: Partial<Dataset>, reasons: Reason[]) =>
    compareReleases(await contentOf(EXAMPLE, '1.0.0'), await contentOf(next(changes)), [], reasons);
  const changes = { trade_goods: [], relations: [{ ...first('relations'), label: null, confidence: 0.5 }] };

  // rules, columns or tables that stay unexplained, number of rules that explain nothing
  const CASES: readonly [Reason[], string[], number][] = [
    [[], ['label', 'confidence', 'trade_goods'], 0],
    [[{ reason: 'all new' }], [], 0],
    [[{ reason: 'measured anew', columns: ['confidence'] }], ['label', 'trade_goods'], 0],
    [[{ reason: 'by id', ids: [first('trade_goods').id] }], ['label', 'confidence'], 0],
    [[{ reason: 'by value', tables: ['relations'], where: { kind: 'diplomatic_relations' } }], ['trade_goods'], 0],
    [[{ reason: 'by another value', where: { kind: 'partnership' } }], ['label', 'confidence', 'trade_goods'], 1],
    [[{ reason: 'only what is gone', changes: ['removed'] }], ['label', 'confidence'], 0],
    [[{ reason: 'first' }, { reason: 'second' }], [], 1],
  ];

  it.each(CASES)('%j', async (reasons, left, unused) => {
    const found = await compare(changes, reasons);
    expect(found.unexplained.map(({ column, table }) => column ?? table).sort()).toEqual([...left].sort());
    expect(found.unused).toHaveLength(unused);
  });

  it('asks for no reason for a new row', async () =>
    expect(
      (await compare({ headlines: [...EXAMPLE.headlines, { ...first('headlines'), id: 'hdl_new' }] }, [])).unexplained,
    ).toEqual([]));

  it.each([
    ['{', 'expected JSON'],
    ['[]', 'expected an object with since and reasons'],
    ['{"reasons": []}', 'since: expected the version'],
    ['{"since": "1.0.0", "reasons": {}}', 'reasons: expected a list'],
    ['{"since": "1.0.0", "reasons": [{"reason": " "}]}', 'reasons[0].reason: expected a reason in words'],
    ['{"since": "1.0.0", "reasons": [{"reason": "x", "table": "relations"}]}', 'expected only reason, changes'],
    ['{"since": "1.0.0", "reasons": [{"reason": "x", "tables": "relations"}]}', 'tables: expected a list of texts'],
    ['{"since": "1.0.0", "reasons": [{"reason": "x", "changes": ["gone"]}]}', 'expected added, removed, changed'],
  ])('refuses %s', (text, message) => expect(() => parseReasons(text)).toThrow(message));
});

describe('redirects', () => {
  it('are read as they were written', () => {
    const redirects = [
      { old_id: 'b', new_id: null, reason: 'a reason, with "quotes"' },
      { old_id: 'a', new_id: 'c', reason: '=2+2' },
    ];
    expect(parseRedirects(redirectsText(redirects))).toEqual([redirects[1], redirects[0]]);
    expect(redirectsText([])).toBe('old_id,new_id,reason\n');
  });

  it.each([
    ['old_id,new_id,reason\n"a","b",\n', 'line 2: expected a reason for a'],
    ['old_id,new_id,reason\n,"b","x"\n', 'line 2: expected an old_id'],
    ['old_id,new_id,reason\n"a","","x"\n', 'line 2: expected a new_id'],
  ])('refuses %j', (text, message) => expect(() => parseRedirects(text)).toThrow(message));

  const ids = new Set(['rel_1', 'rel_2', 'mis_1', 'XKX']);
  const to = (old_id: string, new_id: string | null): Redirect => ({ old_id, new_id, reason: 'x' });
  it.each<[Redirect[], Redirect[], string[]]>([
    [[to('rel_0', 'rel_1'), to('rel_9', null)], [], []],
    [[to('rel_0', 'rel_1'), to('rel_0', 'rel_2')], [], []],
    [[to('org:kosovo', 'XKX')], [], []],
    [[to('rel_1', 'rel_2')], [], ['rel_1 is redirected, and the release still has it']],
    [[to('rel_0', 'rel_7')], [], ['rel_0 is redirected to rel_7, which the release does not have']],
    [[to('rel_0', 'rel_9'), to('rel_9', 'rel_1')], [], ['rel_0 is redirected to rel_9, which is redirected itself']],
    [[to('rel_0', 'mis_1')], [], ['rel_0 is redirected to mis_1, a row of another table']],
    [[to('rel_0', 'rel_1'), to('rel_0', 'rel_1')], [], ['rel_0 is redirected twice to the same']],
    [[to('rel_0', 'rel_1'), to('rel_0', null)], [], ['rel_0 is withdrawn without successor, and redirected as well']],
    [[], [to('rel_0', 'rel_1')], ['rel_0 was redirected by an earlier release, and no longer is']],
    [[], [to('rel_2', 'rel_1')], []],
  ])('%j after %j', (redirects, former, expected) => expect(checkRedirects(redirects, ids, former)).toEqual(expected));

  it('are proposed where the same words support a new row', async () => {
    const reasons = { moved: 'corrected', withdrawn: 'wrong' };
    const before = await contentOf(EXAMPLE, '1.0.0');
    expect(proposeRedirects(before, await contentOf(next({ ...MOVED, trade_goods: [] })), reasons)).toEqual([
      { old_id: MISSION.id, new_id: NEW_ID, reason: 'corrected' },
      { old_id: first('trade_goods').id, new_id: null, reason: 'wrong' },
    ]);
  });
});

describe('the report', () => {
  it('is the same as Markdown, CSV and Parquet, with reasons', async () => {
    const { report } = compareReleases(
      await contentOf(EXAMPLE, '1.0.0'),
      await contentOf(next({ ...MOVED, relations: [{ ...first('relations'), label: 'a | b' }] })),
      [REDIRECT],
      [{ reason: 'the label was cut', tables: ['relations'] }, { reason: 'the month was wrong' }],
    );
    const folder = await emptyFolder();
    await writeDiff(folder, report, { dataset_version: '1.1.0' });
    const rows = diffRows(report.changes);
    const parquet = await readParquet(join(folder, 'changes.parquet'));
    expect(parquet.columns).toEqual(DIFF_SHAPE.columns.map(({ name }) => name));
    expect(parquet.rows).toEqual(rows);
    expect(rows[0]).toEqual({
      table_name: 'relations',
      change: 'changed',
      key: first('relations').id,
      column_name: 'label',
      before: '"diplomatic relations"',
      after: '"a | b"',
      reason: 'the label was cut',
    });
    expect((await readFile(join(folder, 'changes.csv'), 'utf8')).split('\n')).toHaveLength(rows.length + 2);
    const markdown = await readFile(join(folder, 'README.md'), 'utf8');
    expect(markdown).toBe(diffMarkdown(report));
    expect(markdown).toContain('# From 1.0.0 to 1.1.0\n\nLeast step in version: minor.');
    expect(markdown).toContain('| relations | 1 | 1 | 0 | 0 | 1 |');
    expect(markdown).toContain('label: diplomatic relations → a \\| b | the label was cut |');
    expect(markdown).toContain(`| removed | ${MISSION.id} |`);
    expect(JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8'))).toMatchObject({
      from: '1.0.0',
      to: '1.1.0',
      least_bump: 'minor',
    });
  });
});
