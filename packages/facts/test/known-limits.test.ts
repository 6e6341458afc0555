import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../src/index.ts';

interface Limit {
  readonly title: string;
  readonly text: string;
  readonly table: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const PAGE = readFileSync(new URL('../../../docs/known-limits.md', import.meta.url), 'utf8');

/** Entries are "### title", a quoted text, and "Should give `table`: `{…}`". */
function readLimits(page: string): Limit[] {
  return page
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const title = entry.split('\n', 1)[0] ?? '';
      const text = [...entry.matchAll(/^> ?(.*)$/gm)].map((line) => line[1]).join('\n');
      const wanted = /^Should give `(\w+)`: `(\{.*\})`/m.exec(entry);
      if (!text || !wanted)
        throw new Error(
          `docs/known-limits.md, "${title}": expected a quoted text and a line "Should give \`table\`: \`{…}\`"`,
        );
      return {
        title,
        text,
        table: wanted[1] as string,
        expected: JSON.parse(wanted[2] as string) as Record<string, unknown>,
      };
    });
}

describe('docs/known-limits.md', () => {
  const limits = readLimits(PAGE);

  it('has entries', () => expect(limits.length).toBeGreaterThan(5));

  it.each(limits)('$title is still missed', ({ text, table, expected }) => {
    const { claims } = extractDocument({
      docId: 'limit',
      text,
      title: null,
      published: '2020-06-15',
      publisher: null,
      url: null,
      language: 'en',
      licence: null,
      sha256: '0'.repeat(64),
    });
    const found = claims.filter(
      (claim) =>
        claim.table === table &&
        Object.entries(expected).every(
          ([column, value]) =>
            JSON.stringify((claim.row as Readonly<Record<string, unknown>>)[column]) === JSON.stringify(value),
        ),
    );
    expect(found, 'this construction is read now: take it off docs/known-limits.md').toEqual([]);
  });
});
