import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokens.ts';
import type { DateMention } from '../types.ts';
import { parseEdtf } from './edtf.ts';
import { findDates } from './find-dates.ts';
import { resolveDate } from './resolve-date.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** "doc-1 year", "ctx+0 month", "?05-05" (nearest), "<01" (past), ">05" (future), "wd1". */
function short(mention: DateMention): string {
  const flags = `${mention.since ? ' since' : ''}${mention.until ? ' until' : ''}`;
  if (mention.edtf !== null) return mention.edtf + flags;
  const relative = mention.relative;
  if (relative === undefined) return 'nothing';
  const anchor = relative.anchor === 'document' ? 'doc' : 'ctx';
  const steps =
    relative.offset === undefined ? '' : `${relative.offset < 0 ? '' : '+'}${relative.offset} ${relative.unit}`;
  const direction = { past: '<', future: '>', nearest: '?' }[relative.direction ?? 'nearest'];
  const weekday = relative.weekday === undefined ? '' : `wd${relative.weekday}`;
  const day = relative.day === undefined ? '' : `-${two(relative.day)}`;
  const month = relative.month === undefined ? day : two(relative.month) + day;
  const endDay = relative.endDay === undefined ? '' : `-${two(relative.endDay)}`;
  const end = relative.endMonth === undefined ? '' : `/${two(relative.endMonth)}${endDay}`;
  const rest = [weekday, month + end].filter((part) => part !== '').join(' ');
  if (steps !== '') return `${anchor}${steps}${rest === '' ? '' : ` ${rest}`}${flags}`;
  return `${anchor === 'ctx' ? 'ctx ' : ''}${direction}${rest}${flags}`;
}

export function dates(text: string): string[] {
  const tokens = tokenize(text);
  return findDates(tokens).map((mention) => short(mention));
}

function surfaces(text: string): string[] {
  const tokens = tokenize(text);
  return findDates(tokens).map((m) => text.slice(tokens[m.from]?.start, tokens[m.to - 1]?.end));
}

/** Text, then what is found in it; nothing where the text holds no date. */
const EXAMPLES: readonly (readonly [string, ...string[]])[] = [
  // full dates
  ['Ties date from January 21, 1993.', '1993-01-21'],
  ['Ties date from January 21,1993.', '1993-01-21'],
  ['The last call was on March 272014.', '2014-03-27'],
  ['The envoy came on Sept. 32009 to Quito.', '2009-09-03'],
  ['They sold 272014 tonnes.'],
  ['The treaty of 21 January 1993 stands.', '1993-01-21'],
  ['Signed on the 21st of January 1993 in Lima.', '1993-01-21'],
  ['Signed on the 21st of January, 1993.', '1993-01-21'],
  ['Jan. 21, 1993 was cold.', '1993-01-21'],
  ['He wrote on 3 Sept. 1901 to the king.', '1901-09-03'],
  ['They met Friday, August 11th, 2023, in Quito.', '2023-08-11'],
  ['On Tuesday (14 March 2017) he left.', '2017-03-14'],
  ['The envoy arrived on 14 March 2017 (Tuesday).', '2017-03-14'],
  ['On or about June 16, 1844 a consul was named.', '1844-06-16'],
  ['On the first of May 1975 it closed.', '1975-05-01'],
  ['On the twenty-third of April, 1921 it closed.', '1921-04-23'],
  ['Done at Lima on this 3rd day of May, 1998.', '1998-05-03'],
  ['Done on the twenty-third day of April two thousand and nine, in two copies.', '2009-04-23'],
  ['Done on the fifth day of March, nineteen hundred and ninety-one.', '1991-03-05'],
  ['Done on 5 March nineteen sixty-five.', '1965-03-05'],
  ['Done on the first day of June in the year one thousand nine hundred and seventy.', '1970-06-01'],
  ['Done on the first day of June in the year 1970.', '1970-06-01'],
  ['On 5 March two hundred envoys met.', '?03-05'],
  ['On 5 March two thousand people met.', '?03-05'],
  ['The pact of April 3 (22 March by the old calendar), 1809 was kept.', '1809-04-03'],
  ['It was kept from April 3 (Monday), 1809 on.', '1809-04-03 since'],
  ['On April 3 (see page 7), 1809 sheep were sold.', '?04-03'],
  ['Posted 2020-06-18 by staff', '2020-06-18'],
  ['They met over the weekend.', '?wd6'],
  ['They meet next weekend.', '>wd6'],
  ['They met last weekend.', '<wd6'],
  ['They like the weekend.'],
  ['It had closed the year before.', 'ctx-1 year'],
  ['It closed the day after, and two weeks after that it reopened.', 'ctx+1 day'],
  ['It reopened two years after that.', 'ctx+2 year'],
  ['It closed the year before the war and two years after the flood.'],
  ['Posted 2020/06/18 by staff', '2020-06-18'],
  ['04.05.2025 The week in brief', '2025-05-04'],
  ['The note of 9.6.2016 was returned', '2016-06-09'],
  ['Updated 15/3/2023', '2023-03-15'],
  ['Updated 3/15/2023', '2023-03-15'],
  ['Updated 12/05/23', '2023-05-12'],
  ['21.10.2025 [23:41] Envoys talk', '2025-10-21'],
  ['Published 18-Jun-2020', '2020-06-18'],
  ['On MAY 5, 2011 THE TALKS BEGAN', '2011-05-05'],
  ['On 5 may 2011 the talks began', '2011-05-05'],
  // months
  ['It opened in January 1993.', '1993-01'],
  ['It opened in Jan 1993.', '1993-01'],
  ['It opened in July of 1815.', '1815-07'],
  ['It opened in October, 1902.', '1902-10'],
  ['May 2013 – Visit of the speaker', '2013-05'],
  ['At the end of May 2020 they met.', '2020-05'],
  ['In early January 2018 he came.', '2018-01'],
  ['2020-06 shipments', '2020-06'],
  // bare years
  ['The union, which the state joined in 1994, grew.', '1994'],
  ['2002 Turkmenia joins the programme', '2002'],
  ['2007 – a liaison office opens', '2007'],
  ['2020: 24.8', '2020'],
  ['Membership (2013) followed.', '2013'],
  ['The accord (Geneva, 1996) is in force.', '1996'],
  ['In the spring and autumn of 2016, teams came.', '2016-23'],
  ['the elections of 2016 were watched', '2016'],
  ['Relations since 2006 are good.', '2006 since'],
  ['By 2025 trade should double.', '2025'],
  ['In 1994, 1997 and 2003 he went there.', '1994', '1997', '2003'],
  ['In 1992 Turkmenistan joined.', '1992'],
  ['Exports fell compared to 2019.', '2019'],
  ['Contacts date back to 1844.', '1844'],
  ['It was held in the year 2016.', '2016'],
  ['At the beginning of 2016 it was held.', '2016'],
  ['They will finish by the end of 2028.', '2028'],
  ['Since mid-1992 there are ties.', '1992 since'],
  ['In early 2015 he left.', '2015'],
  ['2013 saw a change.', '2013'],
  ['In 1994, 2000 soldiers came.', '1994'],
  // not dates
  ['There were 1994 soldiers there.'],
  ['2000 troops crossed the river.'],
  ['A force of 2000 soldiers crossed.'],
  ['Over 2000 people came.'],
  ['He sold 5,000 tractors.'],
  ['Resolution 2231 was adopted.'],
  ['The fair Agritex 2025 opens.'],
  ['They spoke at COP27.'],
  ['Under the 1982 Convention it is free.'],
  ['The implementation of 2030 Agenda goes on.'],
  ['It may be signed.'],
  ['May said so.'],
  ['Theresa May spoke with him.'],
  ['They march on the capital.'],
  ['An august body.'],
  ['The talks began at 16:51.'],
  ['The talks began at 3 p.m. sharp.'],
  ['Call +993 12 44 56 92 now.'],
  ['In recent years ties grew.'],
  ['They spoke recently.'],
  ['He went there last summer.'],
  ['Over the next three years they will build it.'],
  ['In the past two years they built it.'],
  ['On the same occasion he thanked them.'],
  ['Prices rose from 2000 to 2500 pesos.'],
  ['More than 50 years ago they met.'],
  ['Rates of 2000 % were seen.'],
  ['Trade of $2010 was declared.'],
  ['The second March of the women.'],
  ['He read the Sunday Times.'],
  ['Every Monday they meet.'],
  ['The office is on 14 February Street.'],
  ['Version 10.2.3 was released.'],
  ['Chapter 4.5.6 was read.'],
  ['The September 11 attacks shocked them.'],
  // ranges
  ['In FY 2021-22 they grew.', '2021/2022'],
  ['Aid rose in FY2019, fell in FY20 and ended in Fiscal Year (FY) 2022.', '2019', '2020', '2022'],
  ['Grants of FY2011-FY2013 helped.', '2011/2013'],
  ['He came on 3–5 and 9 June 2015.', '2015-06-03/2015-06-05', '2015-06-09'],
  ['From 1 January 2020 until 30 June 2021 he led it.', '2020-01-01/2021-06-30'],
  ['On 10 – 11 September 2022 they met.', '2022-09-10/2022-09-11'],
  ['LIMA, MAY 4 - On Monday, May 6 2019, they met.', '?05-04', '2019-05-06'],
  ['From 17 – 19 June 2014 they met.', '2014-06-17/2014-06-19'],
  ['The visit of 4-7 March 1993 was long.', '1993-03-04/1993-03-07'],
  ['The visit of 30 May–2 June 2019 was long.', '2019-05-30/2019-06-02'],
  ['He stayed from 5 to 7 May 2019.', '2019-05-05/2019-05-07'],
  ['He stayed between 5 and 7 May 2019.', '2019-05-05/2019-05-07'],
  ['He stayed between March and May 2004.', '2004-03/2004-05'],
  ['He stayed from May 30 to June 2, 2019.', '2019-05-30/2019-06-02'],
  ['He stayed from 30 December to 3 January 2020.', '2019-12-30/2020-01-03'],
  ['On 5, 6 and 7 May 2019 they met.', '2019-05-05/2019-05-07'],
  ['On May 5, 6 and 7, 2019 they met.', '2019-05-05/2019-05-07'],
  ['On 5 and 17 May 2019 they met.', '2019-05-05', '2019-05-17'],
  ['On 30 May and 4 June 2019 they met.', '2019-05-30', '2019-06-04'],
  ['In March, April and May 2020 they met.', '2020-03', '2020-04', '2020-05'],
  ['They met on 10-11.09.2022.', '2022-09-10/2022-09-11'],
  ['They met on 30.09-02.10.2022.', '2022-09-30/2022-10-02'],
  ['They met on 30.09.2022 – 02.10.2022.', '2022-09-30/2022-10-02'],
  ['The plan for 2015-2020 is ready.', '2015/2020'],
  ['The academic year 2021/2022 began.', '2021/2022'],
  ['The programme for 2021/22 began.', '2021/2022'],
  ['The programme 2008-09 began.', '2008/2009'],
  ['The war of 1997 to 1999 ended.', '1997/1999'],
  ['Between 2015 and 2018 he was envoy.', '2015/2018'],
  ['From 2015 to the present he is envoy.', '2015 since'],
  ['Ambassador, 2015–present', '2015 since'],
  ['Ana Silva – 2015 – to date.', '2015 since'],
  ['Ana Silva – May 2015 - till now', '2015-05 since'],
  ['In the 1990s ties were few.', '1990/1999'],
  ['In the late 1990s ties were few.', '1990/1999'],
  ['January-October 2021 brought growth.', '2021-01/2021-10'],
  ['In January to October of 2021 trade grew.', '2021-01/2021-10'],
  ['Exports in the January–October period of this year', 'doc+0 year 01/10'],
  ['It is built over the next month.'],
  // parts of years
  ['In summer 2014 he came.', '2014-22'],
  ['In the summer of 2014 he came.', '2014-22'],
  ['The spring of 1921 was hard.', '1921-21'],
  ['In the winter of 2014-15 he came.', '2014-24'],
  ['In the first half of 2022 trade grew.', '2022-01/2022-06'],
  ['In the second half of 2022 trade grew.', '2022-07/2022-12'],
  ['In the latter half of 1999 they fled.', '1999-07/1999-12'],
  ['In the first quarter of 2025 trade grew.', '2025-01/2025-03'],
  ['In Q3 2025 trade grew.', '2025-07/2025-09'],
  ['In the first nine months of 2020 trade grew.', '2020-01/2020-09'],
  ['In the last 4 months of 2020 trade grew.', '2020-09/2020-12'],
  ['In nine months of 2020 trade grew.', '2020-01/2020-09'],
  ['In the first quarter of next year it opens.', 'doc+1 year 01/03'],
  ['In the first 5 months of this year it grew.', 'doc+0 year 01/05'],
  ['In the first week of June they meet.', '?06'],
  ['In the second week of June 2021 they met.', '2021-06'],
  // since and until
  ['The post works since October 1995.', '1995-10 since'],
  ['Starting from May 2010 it works.', '2010-05 since'],
  ['With effect from 1 July 2010 it works.', '2010-07-01 since'],
  ['From 2016 onwards it works.', '2016 since'],
  ['There were no ties until 1933.', '1933 until'],
  ['As of 1 January 2020 it works.', '2020-01-01'],
  ['They did not recognise it until 1933.', '1933'],
  ['They ruled it up to 1933.', '1933 until'],
  ['The change takes effect on 3 May 1933.', '1933-05-03'],
  ['Posts: Amalfi 1847; Bari (Puglia) 1849; others.', '1847', '1849'],
  ['On February, 24, 1917 he wrote.', '1917-02-24'],
  ['It is valid through June 2024.', '2024-06 until'],
  // incomplete dates
  ['The talks of May 5 went well.', '?05-05'],
  ['They meet Sunday 4 June.', '?wd7 06-04'],
  ['January 9-10 talks', '?01-09/01-10'],
  ['On April 13 and 14 they met.', '?04-13/04-14'],
  ['From the 4th to the 6th of September they met.', '?09-04/09-06'],
  ['In January they met.', '?01'],
  ['They met in May.', '?05'],
  ['Last January they met.', '<01'],
  ['They meet next May.', '>05'],
  ['They meet at the end of May.', '?05'],
  ['From April to June they met.', '?04/06'],
  ['In July and December of that year they met.', 'ctx+0 year 07', 'ctx+0 year 12'],
  ['In July of that year they met.', 'ctx+0 year 07'],
  ['In May last year they met.', 'doc-1 year 05'],
  ['On 5 May this year they met.', 'doc+0 year 05-05'],
  ['On the 5th of that month they met.', 'ctx+0 month -05'],
  // relative dates
  ['Trade grew this year.', 'doc+0 year'],
  ['Trade grew last year.', 'doc-1 year'],
  ['Trade grows next year.', 'doc+1 year'],
  ['In the current year trade grew.', 'doc+0 year'],
  ['The same year they met.', 'ctx+0 year'],
  ['That year they met.', 'ctx+0 year'],
  ['In the following year they met.', 'ctx+1 year'],
  ['The next day they met.', 'ctx+1 day'],
  ['That same month they met.', 'ctx+0 month'],
  ['On the same day they met.', 'ctx+0 day'],
  ['Later that day they met.', 'ctx+0 day'],
  ['A year later they met.', 'ctx+1 year'],
  ['Six years later they met.', 'ctx+6 year'],
  ['Two days later they met.', 'ctx+2 day'],
  ['They met today.', 'doc+0 day'],
  ['Yesterday evening they met.', 'doc-1 day'],
  ['They meet tomorrow.', 'doc+1 day'],
  ['They meet tonight.', 'doc+0 day'],
  ['They met this morning.', 'doc+0 day'],
  ['They met earlier today.', 'doc+0 day'],
  ['They met this week.', 'doc+0 week'],
  ['They meet next week on Thursday.', 'doc+1 week wd4'],
  ['They meet on Thursday next week.', 'doc+1 week wd4'],
  ['They met on Monday last week.', 'doc-1 week wd1'],
  ['They meet next week on thursday.', 'doc+1 week'],
  ['They met last week.', 'doc-1 week'],
  ['They meet next month.', 'doc+1 month'],
  ['They meet later this month.', 'doc+0 month'],
  ['On Monday they met.', '?wd1'],
  ['They met last Friday.', '<wd5'],
  ['They meet next Tuesday.', '>wd2'],
  ['They met three years ago.', 'doc-3 year'],
  ['They met 50 years ago.', 'doc-50 year'],
  ['They met a decade ago.', 'doc-10 year'],
  ['They met half a century ago.', 'doc-50 year'],
  ['They met two weeks ago.', 'doc-2 week'],
  ['It opens at the end of the year.', 'doc+0 year'],
  ['It opens by the end of next month.', 'doc+1 month'],
];

describe('findDates', () => {
  it.each(EXAMPLES)('%s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('covers the phrase without its preposition', () => {
    expect(surfaces('Since the 1990s, and from 4 to 7 March 1993, and last Friday.')).toEqual([
      'the 1990s',
      '4 to 7 March 1993',
      'last Friday',
    ]);
  });
});

const VOCABULARY =
  'in since until from to and of the on last next this that same year month day May March January 5 12 31 1994 2020 2021 - – / , . ( ) first half quarter Monday summer ago later three 18.06.2020 2000 people early end'.split(
    ' ',
  );

describe('properties of findDates', () => {
  it('keeps mentions in bounds, in order, without overlap, and every date valid', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 25 }), fc.boolean(), (words, tight) => {
        const tokens = tokenize(words.join(tight ? '' : ' '));
        let floor = 0;
        for (const mention of findDates(tokens)) {
          expect(mention.from).toBeGreaterThanOrEqual(floor);
          expect(mention.to).toBeGreaterThan(mention.from);
          expect(mention.to).toBeLessThanOrEqual(tokens.length);
          floor = mention.to;
          if (mention.edtf !== null) expect(parseEdtf(mention.edtf)).not.toBeNull();
          else {
            const resolved = resolveDate(mention, { documentDate: '2024-02-29', contextDate: '1999-12-31' });
            if (resolved !== null) expect(parseEdtf(resolved.edtf)).not.toBeNull();
          }
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
