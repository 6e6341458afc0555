import { describe, expect, it } from 'vitest';
import { splitLines } from '../segments/lines.ts';
import { findTables } from './find-tables.ts';

/** Each row as its cells, heads in brackets. */
function rowsOf(text: string): string[] {
  return [...findTables(splitLines(text)).values()].map(({ cells, isHead }) => {
    const row = cells.map(({ start, end }) => text.slice(start, end)).join(' / ');
    return isHead ? `(${row})` : row;
  });
}

const TABLES: readonly (readonly [text: string, rows: readonly string[]])[] = [
  ['Year | Guest\n1990 | The King\n1994 | The Queen', ['(Year / Guest)', '1990 / The King', '1994 / The Queen']],
  ['| Year | Guest |\n|---|---|\n| 1990 | The King |\n| 1994 | |', ['(Year / Guest)', '1990 / The King', '1994 / ']],
  [' | 2018 | 2019\nFish | 12 | 14', ['( / 2018 / 2019)', 'Fish / 12 / 14']],
  [
    '# | Country | Date [2] |\n---|---|---|\n1 | Peru | 5 May 1990 |\n2 | Chile | May 1991 [4] |',
    ['(# / Country / Date [2])', '1 / Peru / 5 May 1990', '2 / Chile / May 1991 [4]'],
  ],
  ['Lamps\t12.5\t13\nRopes\t2\t4', ['Lamps / 12.5 / 13', 'Ropes / 2 / 4']],
  ['Lamps   12.5   13\nRopes   2   4', ['Lamps / 12.5 / 13', 'Ropes / 2 / 4']],
  ['Name\nYear\nThe King\n1990\nThe Queen\n1994', ['(Name / Year)', 'The King / 1990', 'The Queen / 1994']],
  [
    'May 1990 |\nThe King |\nJune 1994 |\nThe Queen |\n1999 |\nThe Prince |',
    ['May 1990 / The King', 'June 1994 / The Queen', '1999 / The Prince'],
  ],
  ['Visits\nDate\nName\n1990\nThe King\n1994\nThe Queen', ['(Date / Name)', '1990 / The King', '1994 / The Queen']],
  ['Capital:\nBergen\nKing:\nOle\nSea:\nThe North Sea', ['Capital: / Bergen', 'King: / Ole', 'Sea: / The North Sea']],
  [
    'Country Date\nPeru 5 May 1990\nRepublic of Chile May 1991\nNorway 1992',
    ['(Country Date)', 'Peru / 5 May 1990', 'Republic of Chile / May 1991', 'Norway / 1992'],
  ],
  [
    '# Country[5] Date\n1  Peru 5 May 1990\n2  Chile[6] May 1991\nNorway 1992',
    ['(# Country[5] Date)', 'Peru / 5 May 1990', 'Chile / May 1991', 'Norway / 1992'],
  ],
  [
    '**Capital** | The city of Bergen\n**King** | Ole the Second\n**Sea** | The North Sea',
    ['**Capital** / The city of Bergen', '**King** / Ole the Second', '**Sea** / The North Sea'],
  ],
];

const NO_TABLES: readonly string[] = [
  'Home | About us | Contact',
  'Home | About\nNews | Contact',
  'King opens the bridge\n5 May 2020\nQueen opens the school\n3 May 2020\nPrince opens a shop\n1 May 2020',
  'The king came in 1990.\nThe queen came in 1994.\nThe prince came in 1999.',
  '1990\nThe king came to see the bridge.\n1994\nThe queen came to see the school.',
  'The King   said that he would come.',
  'A list of things\nLamps\nRopes\nNets\nBoats',
  '5 May 1990 | The King',
  'King visits Peru and Chile with his whole court 5 May 2020\nQueen opens the school 3 May 2020',
  'Note: the bridge is closed\nNote: the school too',
];

describe('findTables', () => {
  it.each(TABLES)('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each(NO_TABLES)('sees none in %j', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
