import { describe, expect, it } from 'vitest';
import { formatTable } from '../src/format-table.ts';

const RESULT = {
  columns: ['name', 'count', 'parties', 'held'],
  rows: [
    ['a|b\n"c"', 3, ['PER', 'ISL'], true],
    ['=1+1', 12.5, [], false],
    [null, null, ['日本'], null],
  ],
} as const;

describe('formatTable', () => {
  it('draws a table with numbers to the right', () =>
    expect(formatTable(RESULT, 'table')).toBe(
      [
        'name     count  parties  held',
        '───────  ─────  ───────  ─────',
        'a|b "c"      3  PER;ISL  true',
        '=1+1      12.5           false',
        '                日本',
        '(3 rows)',
        '',
      ].join('\n'),
    ));

  it('shortens long cells of a table only', () => {
    const long = { columns: ['quote'], rows: [['é'.repeat(200)]] };
    expect(formatTable(long, 'table').split('\n')[2]).toBe(`${'é'.repeat(79)}…`);
    expect(formatTable(long, 'csv')).toContain('é'.repeat(200));
    expect(formatTable(long, 'markdown')).toContain('é'.repeat(200));
  });

  it('writes CSV as the release does', () =>
    expect(formatTable(RESULT, 'csv')).toBe(
      '"name","count","parties","held"\n"a|b\n""c""",3,"PER;ISL",true\n"\'=1+1",12.5,"",false\n,,"日本",\n',
    ));

  it('writes JSON', () =>
    expect(JSON.parse(formatTable(RESULT, 'json'))).toEqual([
      { name: 'a|b\n"c"', count: 3, parties: ['PER', 'ISL'], held: true },
      { name: '=1+1', count: 12.5, parties: [], held: false },
      { name: null, count: null, parties: ['日本'], held: null },
    ]));

  it('writes Markdown', () =>
    expect(formatTable(RESULT, 'markdown')).toBe(
      [
        '| name | count | parties | held |',
        '| --- | --- | --- | --- |',
        '| a\\|b "c" | 3 | PER;ISL | true |',
        '| =1+1 | 12.5 |  | false |',
        '|  |  | 日本 |  |',
        '',
      ].join('\n'),
    ));

  it.each([
    ['table', 'a\n─\n(0 rows)\n'],
    ['csv', '"a"\n'],
    ['json', '[]\n'],
    ['markdown', '| a |\n| --- |\n'],
  ] as const)('writes a result without rows as %s', (format, text) =>
    expect(formatTable({ columns: ['a'], rows: [] }, format)).toBe(text),
  );
});
