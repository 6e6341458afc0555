import { describe, expect, it } from 'vitest';
import { joinLines } from './blocks.ts';
import { splitLines } from './lines.ts';
import { readTimelineRow } from './timeline-row.ts';

/** Row, year above it, date and text; null where the line starts with no date of a chronology. */
const ROWS: readonly (readonly [string, string | null, readonly [string, string] | null])[] = [
  ['1992 Latvia joins the council', null, ['1992', 'Latvia joins the council']],
  ['2011: visit of the Speaker', null, ['2011', 'visit of the Speaker']],
  ['May 2013 – official visit', null, ['2013-05', 'official visit']],
  ['- 2014: first talks', null, ['2014', 'first talks']],
  ['4-7 March 1993: state visit', null, ['1993-03-04/1993-03-07', 'state visit']],
  ['11 June 2019 - working visit', null, ['2019-06-11', 'working visit']],
  ['21.05.2004 – signing in Riga', null, ['2004-05-21', 'signing in Riga']],
  ['2008, 16/5 – the Speaker in Riga', null, ['2008-05-16', 'the Speaker in Riga']],
  ['2010, 14-15 March – first talks', null, ['2010-03-14/2010-03-15', 'first talks']],
  ['2011: June 5, State visit', null, ['2011-06-05', 'State visit']],
  ['2012 October – working visit', null, ['2012-10', 'working visit']],
  ['2020          538        477', null, ['2020', '538        477']],
  ['2015-2017 – Programme of exchanges', null, ['2015/2017', 'Programme of exchanges']],
  ['2019 November      President N (working visit)', null, ['2019-11', 'President N (working visit)']],
  ['2003, June 5-7: state visit', null, ['2003-06-05/2003-06-07', 'state visit']],
  ['25-27.02.2020 – Minister N in Riga', null, ['2020-02-25/2020-02-27', 'Minister N in Riga']],
  ['28 April – 2 May 2010: Speaker N', null, ['2010-04-28/2010-05-02', 'Speaker N']],
  ['31 June – 2 July 2010: Speaker N', null, null],
  ['1975 29 April – 6 May Peru Lima', null, ['1975-04-29/1975-05-06', 'Peru Lima']],
  ['29 April – 6 May: Speaker N', '1975', ['1975-04-29/1975-05-06', 'Speaker N']],
  ['Sept. 17, 1980--Peru leaves the pact', null, ['1980-09-17', 'Peru leaves the pact']],
  ['2016', null, ['2016', '']],
  ['May – state visit', '2018', ['2018-05', 'state visit']],
  ['12 October: parliament speakers meet', '2018', ['2018-10-12', 'parliament speakers meet']],
  ['Jan 11-13: Premier visits Oslo', '2018', ['2018-01-11/2018-01-13', 'Premier visits Oslo']],
  ['Oct 29- Nov 1: Chancellor visits Oslo', '2018', ['2018-10-29/2018-11-01', 'Chancellor visits Oslo']],
  ['14-16 May – Premier in Oslo', '2018', ['2018-05-14/2018-05-16', 'Premier in Oslo']],
  ['September-December 2011 - chair of the Forum', null, ['2011-09/2011-12', 'chair of the Forum']],
  ['2020: 24.8', null, ['2020', '24.8']],
  ['May – state visit', null, null],
  ['2013 was a good year', null, null],
  ['1200 students came', null, null],
  ['50 years of friendship', null, null],
  ['31.02.2004 – never', null, null],
  ['In recent years', null, null],
];

describe('readTimelineRow', () => {
  for (const [text, year, expected] of ROWS) {
    it(`${text} (${year ?? 'no year above'})`, () => {
      const [block] = joinLines(text, splitLines(text));
      const row = block ? readTimelineRow(block, year) : null;
      expect(row === null ? null : [row.edtf, text.slice(row.contentStart)]).toEqual(expected);
    });
  }
});
