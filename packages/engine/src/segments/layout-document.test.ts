import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDocument } from './layout-document.ts';
import { splitSentences } from './split-sentences.ts';

const folder = new URL('./examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** The lay-out as one reads it: a line a segment, `kind [date] (headings) text`. */
function drawn(text: string): string {
  const layout = layoutDocument(text, { title: null });
  const of = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ') : '-';
  const { published, updated, dateline, yearless, newest } = layout.dates;
  const head = [
    `title: ${of(layout.title)}`,
    `published: ${published?.edtf ?? '-'}; updated: ${updated?.edtf ?? '-'}; without year: ${of(yearless)}; newest: ${newest ?? '-'}`,
    `dateline: ${dateline ? `${of(dateline.city)} / ${of(dateline.date)} / ${of(dateline.agency)}` : '-'}`,
    `publisher: ${of(layout.publisherSpan)}`,
  ];
  const segments = layout.segments.map((segment) => {
    const headings = segment.headings.length > 0 ? ` (${segment.headings.map(of).join(' > ')})` : '';
    const date = segment.date === undefined ? '' : ` [${segment.date}]`;
    return `${segment.kind}${date}${headings} ${of({ start: segment.contentStart, end: segment.end })}`.trimEnd();
  });
  const news = layout.headlines.map((item) => `${item.publishedAt ?? '-'} ${item.title}`);
  return `${[...head, '', ...segments, '', ...news].join('\n').trimEnd()}\n`;
}

describe('layoutDocument on example pages', () => {
  for (const name of names) {
    it(name, () => {
      const expected = new URL(name.replace('.txt', '.layout'), folder);
      const layout = drawn(readFileSync(new URL(name, folder), 'utf8'));
      if (process.env['UPDATE_EXAMPLES'] === '1') writeFileSync(expected, layout);
      expect(layout).toBe(readFileSync(expected, 'utf8'));
    });
  }
});

const line = fc.oneof(
  fc.constantFrom(
    'Related news',
    '- 21.10.2025 [23:41]',
    '2016',
    'May 2013 – visit of the Speaker',
    'Baku, May 5 (ANA) -- It began.',
    '## Visits',
    '• First item',
    'From A to B:',
    'Home | News | Contact',
    '© 2020 Ministry',
    '#tag #other',
    'Photo: a handshake',
    '   ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.lorem({ maxCount: 30 }),
);
const page = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

describe('layoutDocument on any text', () => {
  it('covers all that is not blank, in order, without overlap', () => {
    fc.assert(
      fc.property(page, (text) => {
        let at = 0;
        for (const segment of layoutDocument(text, { title: null }).segments) {
          expect(
            text
              .slice(at, segment.start)
              .trim()
              .replace(/[\u0085\u200b]/g, ''),
          ).toBe('');
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.contentStart).toBeGreaterThanOrEqual(segment.start);
          expect(segment.contentStart).toBeLessThanOrEqual(segment.end);
          at = segment.end;
        }
        expect(
          text
            .slice(at)
            .trim()
            .replace(/[\u0085\u200b]/g, ''),
        ).toBe('');
      }),
    );
  });

  it('quotes headlines from segments of their own', () => {
    fc.assert(
      fc.property(page, (text) => {
        const layout = layoutDocument(text, { title: null });
        for (const item of layout.headlines) {
          expect(text.slice(item.start, item.end).trim()).toBe(item.title);
          expect(
            layout.segments.some(
              (segment) => segment.kind === 'headline' && segment.start <= item.start && item.end <= segment.end,
            ),
          ).toBe(true);
        }
      }),
    );
  });

  it('splits every segment into sentences that lie in it', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const segment of layoutDocument(text, { title: null }).segments) {
          let at = segment.contentStart;
          for (const sentence of splitSentences(text, segment)) {
            expect(sentence.start).toBeGreaterThanOrEqual(at);
            expect(sentence.end).toBeLessThanOrEqual(segment.end);
            expect(sentence.tokens.length).toBeGreaterThan(0);
            at = sentence.end;
          }
        }
      }),
    );
  });
});

describe('the known title', () => {
  const text =
    'Ministry of Fishing\n\nTalks with Iceland\n\nThe minister spoke with his colleague from Iceland about cod and herring.\n';
  const titleOf = (title: string | null) => {
    const span = layoutDocument(text, { title }).title;
    return span === null ? null : text.slice(span.start, span.end);
  };
  it('is found on the page, also with the name of the site behind it', () => {
    expect(titleOf('Talks with Iceland')).toBe('Talks with Iceland');
    expect(titleOf('TALKS WITH ICELAND')).toBe('Talks with Iceland');
  });
  it('keeps other lines from being taken for it', () => {
    expect(titleOf('A day at the harbour of Bergen')).toBeNull();
  });
  it('is looked for among the lines where it is not given', () => {
    expect(titleOf(null)).toBe('Talks with Iceland');
  });
});
