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

describe('the title of a page that tells none', () => {
  const BODY = 'Norway and Kenya opened embassies in 1964 and have traded in fish and tea ever since.\n';
  const read = (text: string) => {
    const { title, dates } = layoutDocument(text, { title: null });
    return {
      title: title === null ? null : text.slice(title.start, title.end),
      date: (dates.published ?? dates.updated)?.edtf ?? null,
    };
  };

  it.each([
    ['the parties, over a numbered part', `NORWAY – KENYA\n\nI. Antecedents\n\n${BODY}`, 'NORWAY – KENYA'],
    ['a state alone', `Home | News | Contact\n\nKENYA\n\nTrade\n\n${BODY}`, 'KENYA'],
    [
      'its full name, over a table',
      `Ministry of Fishing\nRepublic of Kenya\n\n1. General information\nCapital  Nairobi\nCurrency  Shilling (1 shilling = 0.08 kroner)\n\n${BODY}`,
      'Republic of Kenya',
    ],
    ['a title before the state that a part is on', `A week in Oslo\n\nKenya\n\n${BODY}`, 'A week in Oslo'],
    [
      'no row of a chronology',
      'Chronology\n\n1990 – Norway imposed sanctions on Peru\n1992 – Kenya closed its consulate in Bergen\n',
      'Chronology',
    ],
    [
      'what is told, not that it is told',
      `Press release\n\nOslo honours its guests\n\n${BODY}`,
      'Oslo honours its guests',
    ],
    ['none where there is only the kind of the page', `Media release 12 October 2018\n\n${BODY}`, null],
    ['none where there is only a place and day', `Oslo, 12 October 2018\n\n${BODY}`, null],
  ])('is %s', (_, text, title) => {
    expect(read(text).title).toBe(title);
  });

  it('dates rows by the year that a row above them tells before its day', () => {
    const text =
      'Timeline\n\n1919 21 Jan. Norway opens its house.\n\nFeb. Norway sends an envoy to Kenya.\n\n1 June. The envoy leaves.\n\n1920 Jan. A loan is made.\n';
    const { segments } = layoutDocument(text, { title: 'Timeline' });
    expect(segments.flatMap(({ date }) => date ?? [])).toEqual(['1919-01-21', '1919-02', '1919-06-01', '1920-01']);
  });

  it('is no part that is called as the page is, behind others', () => {
    const text = `History of relations\n\n${BODY} ${BODY}\n\nBilateral relations\n\n${BODY}`;
    const { segments } = layoutDocument(text, { title: 'Bilateral relations' });
    expect(segments.filter(({ kind }) => kind === 'furniture')).toEqual([]);
  });

  it.each([
    ['beside the kind of the page', `Media release 12 October 2018\n\n${BODY}`, '2018-10-12'],
    [
      'of the day, where there is a month too',
      `Category: October 2018\n\nA day in Oslo\n\nOSLO, October 12, 2018 – ${BODY}`,
      '2018-10-12',
    ],
    ['beside a place', `Oslo, 12 October 2018\n\n${BODY}`, '2018-10-12'],
    ['of a review', `KENYA\n\nPage reviewed: 9 March 2022 (Division for Africa)\n\n${BODY}`, '2022-03-09'],
    ['but no number', `Oslo honours its guests\n\nPress release #1609-04\n\n${BODY}`, null],
  ])('comes with the date %s', (_, text, date) => {
    expect(read(text).date).toBe(date);
  });
});
