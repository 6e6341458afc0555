import { describe, expect, it } from 'vitest';
import { layoutDocument } from './layout-document.ts';

const BODY =
  'Talks in Riga\n\nThe two foreign ministers met in Riga and spoke about trade, transport and the border.\n\n';

/** A page's list below its text, and the items read from it. */
const ROWS: readonly (readonly [string, string, readonly (readonly [string, string | null])[]])[] = [
  [
    'dates behind bars and spaces on the line',
    'Related News\nEnvoy opens school in Cesis  21/04/2023\nPort of Ventspils gets new crane | 3 May 2023\nChoir sings at the border',
    [
      ['Envoy opens school in Cesis', '2023-04-21T00:00:00'],
      ['Port of Ventspils gets new crane', '2023-05-03T00:00:00'],
      ['Choir sings at the border', null],
    ],
  ],
  [
    'dates on the line below, parted by blank lines',
    'Related News\n\nEnvoy opens school in Cesis\n12/11/2024 - 07:30\n\nPort gets new crane\n\nChoir sings at the border\n11/11/2024 - 18:00',
    [
      ['Envoy opens school in Cesis', '2024-11-12T07:30:00'],
      ['Port gets new crane', null],
      ['Choir sings at the border', '2024-11-11T18:00:00'],
    ],
  ],
  [
    'dates on the line above',
    'See also\n12.11.2024 07:30\nEnvoy opens school in Cesis\n11.11.2024 18:00\nPort gets new crane',
    [
      ['Envoy opens school in Cesis', '2024-11-12T07:30:00'],
      ['Port gets new crane', '2024-11-11T18:00:00'],
    ],
  ],
  [
    'dates before the title',
    'More news\n- 04.05.2023 Lima prepares for a week of poetry',
    [['Lima prepares for a week of poetry', '2023-05-04T00:00:00']],
  ],
  [
    'hours before the title, of the day at hand',
    'Latest news\n14:10 Lima prepares for a week of poetry\n09:05 Port gets new crane, says minister',
    [
      ['Lima prepares for a week of poetry', null],
      ['Port gets new crane, says minister', null],
    ],
  ],
  [
    'a list without a known heading whose titles have days apart',
    'Ministry Bulletins\nEnvoy Opens School in Cesis — 21 April 2023\nAdvisory on the Heat — 20 April 2023\nNew Crane in Port — 3 May 2023',
    [
      ['Envoy Opens School in Cesis', '2023-04-21T00:00:00'],
      ['Advisory on the Heat', '2023-04-20T00:00:00'],
      ['New Crane in Port', '2023-05-03T00:00:00'],
    ],
  ],
  [
    'the same item twice',
    'Latest news\nEnvoy opens school\n1 May 2020\nEnvoy opens school\n1 May 2020',
    [['Envoy opens school', '2020-05-01T00:00:00']],
  ],
  [
    'a date within the title',
    'Related articles\nStatement on the events of 5 May 2020 in Cesis',
    [['Statement on the events of 5 May 2020 in Cesis', null]],
  ],
  [
    'ages are no dates',
    'Most read\nEnvoy opens school in Cesis\n2 hours ago\nPort gets a new crane\n3 days ago',
    [
      ['Envoy opens school in Cesis', null],
      ['Port gets a new crane', null],
    ],
  ],
  [
    'days that close nearly all titles',
    'Latest Headlines in Latvia\n- Envoy opens school in Cesis April 21, 2023\n- Port of Ventspils gets new crane April 20, 2023\n- Three held after brawl in Riga April 20, 2023',
    [
      ['Envoy opens school in Cesis', '2023-04-21T00:00:00'],
      ['Port of Ventspils gets new crane', '2023-04-20T00:00:00'],
      ['Three held after brawl in Riga', '2023-04-20T00:00:00'],
    ],
  ],
  ['links are no news', 'Related links\nVisa information\nMinistry of Transport of Latvia', []],
  ['contacts below are no news', 'See more\n\nRiga News Agency\nEditor-in-Chief: Ann Other\n© 2020 RNA', []],
  [
    'agreements are no news',
    'Agreements\n- Agreement on air services, 1994\n- Agreement on road transport, 1996\n- Convention on taxes, 2001',
    [],
  ],
  [
    'a register over many years below the word of a menu',
    'News\n\nTimeline\nRequest of the applicant 11/11/1999 LV/1\nRules of procedure and scope 17/07/2001 LV/2\nQuestions and replies, first part 01/07/2007 LV/3',
    [],
  ],
  ['short menus are no news', 'News\nEvents\nVideos\nContact', []],
];

describe('lists of other news', () => {
  for (const [name, list, expected] of ROWS) {
    it(name, () => {
      const { headlines } = layoutDocument(BODY + list, { title: null });
      expect(headlines.map((item) => [item.title, item.publishedAt])).toEqual(expected);
    });
  }

  it('a list of other news above the title, and none below the form for comments', () => {
    const { headlines, title } = layoutDocument(
      `- Minister opens port in Ventspils\n- Choir sings at the border\n- Storm closes school in Cesis\n- President visits new hospital\n${BODY}Top Stories\nLeave a Comment\nTitle: Talks in Riga and elsewhere\nYou have 500 characters left.`,
      { title: null },
    );
    expect(title).not.toBeNull();
    expect(headlines.map((item) => item.title)).toEqual([
      'Minister opens port in Ventspils',
      'Choir sings at the border',
      'Storm closes school in Cesis',
      'President visits new hospital',
    ]);
  });
});
