import { describe, expect, it } from 'vitest';
import { joinLines } from './blocks.ts';
import { featuresOf } from './features.ts';
import { furnitureReason } from './furniture.ts';
import { splitLines } from './lines.ts';
import { findPageDates } from './page-dates.ts';

/** A line by itself, and why it is furniture; null for text of the document. */
const ROWS: readonly (readonly [string, string | null])[] = [
  ['Home | About us | Contact', 'bar'],
  ['Home > News > Press releases', 'bar'],
  ['Politics   Business   Society   World', 'bar'],
  ['Menu: Home / About / Projects', 'bar'],
  ['English  Français  العربية', 'bar'],
  ['Facebook Twitter Print Email', 'bar'],
  ['Font size:', 'words'],
  ['FEEDBACK', 'words'],
  ['Skip to main content', 'words'],
  ['To go back to the main article click here', 'words'],
  ['5 min. read', 'words'],
  ['39', 'counter'],
  ['1.204 views', 'counter'],
  ['#Vietnam #G20 #human rights', 'tags'],
  ['###', 'symbols'],
  ['\\# \\# \\#', 'symbols'],
  ['© 2023 The Office of the Regent', 'copyright'],
  ['Copyright 2023 by the Bureau. All rights reserved.', 'copyright'],
  ['Tel: +36 1 000 0000, fax: +36 1 000 0001', 'contact'],
  ['info@example.org', 'contact'],
  ['https://www.example.org/page', 'contact'],
  ['12 Garden Street, 1051 Budapest', 'contact'],
  ['Opening hours: Monday to Friday, 9:00-13:00', 'words'],
  ['License No. 12/AB issued by the Press Council', 'words'],
  ['Editor-in-Chief: Ann Other', 'words'],
  ['We use cookies to make this site work better for you.', 'words'],
  ['By Ann Other in Quito', 'words'],
  ['[Source: City Council]', 'words'],
  ['<div class="x">', 'markup'],
  ['Share of trade in services grows', null],
  ['Address by the President to the Assembly', null],
  ['Telephone conversation with the President of Chad', null],
  ['Home Minister visits border post', null],
  ['By the end of the decade', null],
  ['Political relations', null],
  ['2016', null],
  ['The two sides shared their views on Facebook and Twitter rules.', null],
  ['President – Foreign Minister – Speaker of Parliament', null],
  ['Visit of the Foreign Minister, 5 May 2023', null],
  ['Follow-up talks were held in Street No. 5, a hotel of the capital, as both sides had agreed in 2020.', null],
];

describe('furnitureReason', () => {
  for (const [text, expected] of ROWS) {
    it(text, () => {
      const [block] = joinLines(text, splitLines(text));
      expect(block).toBeDefined();
      expect(block && furnitureReason(featuresOf(block, findPageDates(text)))).toBe(expected);
    });
  }
});

describe('featuresOf', () => {
  it.each([
    ['Ann Other • 5 May 2023', true],
    ['• Ann Other • 5 May 2023', true],
    ['• Tourism Treaty (5 May 2023)', false],
  ])('tells a line that dates the page from an item of a list: %s', (text, dateLine) => {
    const [block] = joinLines(text, splitLines(text));
    expect(block && featuresOf(block, findPageDates(text)).dateLine).toBe(dateLine);
  });
});
