import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

const ITEM =
  'Envoys of Samoa and Kuwait meet\n\nThe ambassadors of Samoa and Kuwait met in Apia on 3 May 2021 and spoke about fisheries.\n\n';

interface Example {
  readonly says: string;
  /** What stands below the text of the page. */
  readonly below: string;
  /** `position title | instant`; "-" where the list has no date. */
  readonly rows: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    says: 'nothing where the lines tell who did what in which years',
    below:
      'Year Role\n2021 to present Apia, Head of Mission\n2018 to 2021 Ministry, Director for Security Policy\n2012 to 2018 Doha, Ambassador of Samoa\n2009 to 2012 Ministry, Trade Agreement Team',
    rows: [],
  },
  {
    says: 'nothing where the text goes on below a heading of a list that is not there',
    below:
      'More From This Section\n\nThe two ambassadors said that boats and nets, over the years, had been sent to Samoa for the schools.\n\nThe ambassadors then went on to visit the harbour, where they saw the crane that had been put up there by a firm of Kuwait in the spring.',
    rows: [],
  },
  {
    says: 'the beginning of an item under its title, and tweets, which are no titles',
    below:
      'Related news\n\nHarbour of Apia gets a new crane\nAPIA: A crane that can lift forty tonnes has come to the harbourRead More\n\nChoir of Savaii sings in Doha\nDOHA: The choir was heard by many on Monday Read more »\n\nThe choir in Doha. pic.twitter.com/a1b2c3 Ana Silva (@anasilva) May 6, 2019\n\nApia, Samoa: The crane that can lift forty tonnes has come to the harbour and will be shown to the...',
    rows: ['1 Harbour of Apia gets a new crane | -', '2 Choir of Savaii sings in Doha | -'],
  },
  {
    says: 'the beginning of each item, cut short between its title and its day; titles that are cut short themselves',
    below:
      'Recent posts\n\nHarbour of Apia gets a new crane\n\nThe new crane of the harbour can lift forty tonnes, and it has come to Apia from…\n\nMay 12, 2021\n\nChoir of Savaii sings in Doha\n\nThe choir was heard by many people on Monday, among whom was the ambassador to…\n\nMay 11, 2021',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
    ],
  },
  {
    says: 'dates on the lines below their titles',
    below:
      'Related news\n\nHarbour of Apia gets a new crane\n12 May 2021\n\nChoir of Savaii sings in Doha\n11 May 2021\n\nPresident opens the school year\n10 May 2021',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
      '3 President opens the school year | 2021-05-10T00:00:00',
    ],
  },
  {
    says: 'contacts and licences below the last item, which are no news',
    below:
      'Related news\n\nHarbour of Apia gets a new crane\n12 May 2021\n\nChoir of Savaii sings in Doha\n11 May 2021\n\nContact: Ana Silva, Head of Division\n\nAll texts are licensed under a Creative Commons licence',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
    ],
  },
  {
    says: 'the agency below the heading and the masthead below the last item, which are no news',
    below:
      'Related news\n\nBy : Norpress\n\nHarbour of Apia gets a new crane\n\nChoir of Savaii sings in Doha\n\nHill Press Pvt. Ltd. / Regd. No: 12-34\n\nChairperson : Mr. Ana Silva',
    rows: ['1 Harbour of Apia gets a new crane | -', '2 Choir of Savaii sings in Doha | -'],
  },
  {
    says: 'a heading that is no item of its list',
    below:
      'What to read next\n\nHarbour of Apia gets a new crane\n12 May 2021\n\nRelated coverage\n\nChoir of Savaii sings in Doha\n11 May 2021',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
    ],
  },
  {
    says: 'dates and clocks above their titles',
    below:
      'Latest news\n\n12.05.2021 08:15\nHarbour of Apia gets a new crane\n\n11.05.2021 17:40\nChoir of Savaii sings in Doha',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T08:15:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T17:40:00',
    ],
  },
  {
    says: 'dates before their titles on one line',
    below:
      'More news\n- 12.05.2021 Harbour of Apia gets a new crane\n- 11.05.2021 Choir of Savaii sings in Doha\n- 10.05.2021 President opens the school year',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
      '3 President opens the school year | 2021-05-10T00:00:00',
    ],
  },
  {
    says: 'dates behind a bar',
    below: 'Read also\nHarbour of Apia gets a new crane | 12 May 2021\nChoir of Savaii sings in Doha | 11 May 2021',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
    ],
  },
  {
    says: 'dates in brackets with a clock',
    below:
      'Other news\nHarbour of Apia gets a new crane (12.05.2021, 08:15)\nChoir of Savaii sings in Doha (11.05.2021, 17:40)',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T08:15:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T17:40:00',
    ],
  },
  {
    says: 'no dates at all',
    below:
      'Related articles\n\nHarbour of Apia gets a new crane\n\nChoir of Savaii sings in Doha\n\nPresident opens the school year',
    rows: [
      '1 Harbour of Apia gets a new crane | -',
      '2 Choir of Savaii sings in Doha | -',
      '3 President opens the school year | -',
    ],
  },
  {
    says: 'a date for one of two',
    below: 'See also\n\nHarbour of Apia gets a new crane\n\nChoir of Savaii sings in Doha\n11 May 2021',
    rows: ['1 Harbour of Apia gets a new crane | -', '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00'],
  },
  {
    says: 'ages are no dates',
    below: 'Most read\nHarbour of Apia gets a new crane\n2 hours ago\nChoir of Savaii sings in Doha\n3 days ago',
    rows: ['1 Harbour of Apia gets a new crane | -', '2 Choir of Savaii sings in Doha | -'],
  },
  {
    says: 'the same item twice is one',
    below: 'Latest news\nHarbour of Apia gets a new crane\n12 May 2021\nHarbour of Apia gets a new crane\n12 May 2021',
    rows: ['1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00'],
  },
  {
    says: 'a date inside a title stays there',
    below: 'Related articles\nStatement on the storm of 5 May 2019 in Savaii\nChoir of Savaii sings in Doha',
    rows: ['1 Statement on the storm of 5 May 2019 in Savaii | -', '2 Choir of Savaii sings in Doha | -'],
  },
  {
    says: 'a date written the American way',
    below: 'Related News\nHarbour of Apia gets a new crane\nMay 12, 2021\nChoir of Savaii sings in Doha\nMay 11, 2021',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
    ],
  },
  {
    says: 'an ISO date',
    below: 'Related News\nHarbour of Apia gets a new crane\n2021-05-12\nChoir of Savaii sings in Doha\n2021-05-11',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
    ],
  },
  {
    says: 'titles in quotation marks and with colons',
    below: 'More news\n“We will rebuild the harbour”: minister in Apia\nWeather: heavy rain over Upolu',
    rows: ['1 “We will rebuild the harbour”: minister in Apia | -', '2 Weather: heavy rain over Upolu | -'],
  },
  {
    says: 'what is below a second heading goes on counting',
    below:
      'Related news\nHarbour of Apia gets a new crane\n12 May 2021\n\nMost read\nChoir of Savaii sings in Doha\n11 May 2021',
    rows: [
      '1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00',
      '2 Choir of Savaii sings in Doha | 2021-05-11T00:00:00',
    ],
  },
  {
    says: 'copyright and addresses end the list',
    below:
      'Related news\nHarbour of Apia gets a new crane\n12 May 2021\n\n© 2021 Island Press. All rights reserved.\nPO Box 12, Apia',
    rows: ['1 Harbour of Apia gets a new crane | 2021-05-12T00:00:00'],
  },
  // What is no list of other news.
  { says: 'nothing below', below: '', rows: [] },
  { says: 'a menu', below: 'News\nEvents\nVideos\nContact', rows: [] },
  { says: 'links to services', below: 'Related links\nVisa information\nMinistry of Fisheries of Samoa', rows: [] },
  { says: 'share buttons', below: 'Share on Facebook\nShare on Twitter\nPrint this page', rows: [] },
  { says: 'contacts', below: 'See more\n\nIsland Press\nEditor-in-Chief: Ann Other\n© 2021 Island Press', rows: [] },
  {
    says: 'a list of agreements',
    below: 'Agreements\n- Agreement on air services, 1994\n- Agreement on fisheries, 1996\n- Convention on taxes, 2001',
    rows: [],
  },
  {
    says: 'a list of visits',
    below: 'Visits\n- 3 May 2015: Prime Minister of Samoa in Kuwait\n- 7 June 2018: Emir of Kuwait in Apia',
    rows: [],
  },
  {
    says: 'a timeline',
    below:
      'Chronology\n\n1976: Diplomatic relations established\n1994: First visit of a minister\n2001: Embassy opened',
    rows: [],
  },
  { says: 'cookie notes', below: 'This website uses cookies.\nAccept all\nPrivacy policy', rows: [] },
  { says: 'tags', below: 'Tags: Samoa, Kuwait, fisheries', rows: [] },
  { says: 'a line of navigation', below: 'Home | About us | Press centre | Contact', rows: [] },
  {
    says: 'a paragraph that mentions other news',
    below: 'In other news of the day, the harbour got a crane.',
    rows: [],
  },
  { says: 'a way back', below: '« Back to all news', rows: [] },
];

describe('headlines', () => {
  it.each(EXAMPLES)('$says', ({ below, rows }) => {
    const found = claimsOf('headlines', `${ITEM}${below}\n`).map(
      (row) => `${row.position} ${row.title} | ${row.published_at ?? '-'}`,
    );
    expect(found).toEqual(rows);
  });
});
