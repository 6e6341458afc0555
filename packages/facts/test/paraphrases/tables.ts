/** A table of a page with what stands above it. */
export interface PageTable {
  /** The title of the page and the headings above the table. */
  readonly above: readonly string[];
  readonly heads?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The tables of the dataset whose rows it gives. */
  readonly gives: readonly string[];
  readonly facts: readonly string[];
  /** Conversions to text that leave nothing to tell its cells by. */
  readonly notAs?: readonly string[];
}

type Cells = readonly (readonly string[])[];

const lines = (rows: Cells, between: string): string => rows.map((row) => row.join(between)).join('\n');
const numbered = (heads: Cells, rows: Cells, mark: string): Cells => [
  ...heads.map((row) => ['No.', ...row]),
  ...rows.map((row, i) => [`${i + 1}${mark}`, ...row]),
];

/** How pages turn their tables into text. */
export const CONVERSIONS: Readonly<Record<string, (heads: Cells, rows: Cells) => string>> = {
  'bars between cells': (heads, rows) => lines([...heads, ...rows], ' | '),
  Markdown: (heads, rows) => {
    const [first = rows[0]?.map(() => '') ?? []] = heads;
    const rule = first.map(() => '---');
    return [first, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  },
  tabs: (heads, rows) => lines([...heads, ...rows], '\t'),
  'wide gaps': (heads, rows) => lines([...heads, ...rows], '   '),
  'single blanks': (heads, rows) => lines([...heads, ...rows], ' '),
  'a line a cell': (heads, rows) => lines([...heads, ...rows], '\n'),
  'a paragraph a cell': (heads, rows) => [...heads, ...rows].flat().join('\n\n'),
  'a line and a bar a cell': (heads, rows) =>
    [...heads, ...rows]
      .flat()
      .map((cell) => `${cell} |`)
      .join('\n'),
  'a paragraph a row': (heads, rows) => [...heads, ...rows].map((row) => row.join('\n')).join('\n\n'),
  'bullets and commas': (_, rows) => rows.map((row) => `- ${row.join(', ')}`).join('\n'),
  'bullets and dashes': (_, rows) => rows.map((row) => `• ${row.join(' – ')}`).join('\n'),
  'numbers and bars': (heads, rows) => lines(numbered(heads, rows, ''), ' | '),
  'numbers and tabs': (heads, rows) => lines(numbered(heads, rows, '.'), '\t'),
};

const BELOW_EACH_OTHER = ['a line a cell', 'a paragraph a cell', 'a paragraph a row'];
const BULLETS = ['bullets and commas', 'bullets and dashes'];

/** Tables of Kenya's foreign ministry. */
export const TABLES: Readonly<Record<string, PageTable>> = {
  'visits under where they went': {
    above: ['Kenya and Peru', 'Visits', 'To Peru'],
    heads: ['Date', 'Name'],
    rows: [
      ['May 1992', 'President Amon Bet'],
      ['June 2004', 'Minister of Foreign Affairs Tom Ruto'],
      ['3 March 2010', 'Minister of Agriculture, Mrs. Ana Wek'],
    ],
    gives: ['events', 'positions'],
    facts: [
      'visit held KEN+PER PER head_of_state 1992-05',
      'visit held KEN+PER PER foreign_minister 2004-06',
      'visit held KEN+PER PER minister 2010-03-03',
      'Amon Bet head_of_state KEN 1992-05',
      'Tom Ruto foreign_minister KEN 2004-06',
      'Ana Wek minister KEN 2010-03-03',
    ],
  },
  'visits by years': {
    above: ['Kenya and Peru', 'Visits from Peru to Kenya'],
    heads: ['Year', 'Visitor'],
    rows: [
      ['1992', 'President Luis Soto'],
      ['2004', 'Minister of Foreign Affairs Juan Diaz'],
    ],
    gives: ['events', 'positions'],
    facts: [
      'visit held KEN+PER KEN head_of_state 1992',
      'visit held KEN+PER KEN foreign_minister 2004',
      'Luis Soto head_of_state PER 1992',
      'Juan Diaz foreign_minister PER 2004',
    ],
  },
  'visits with the names first': {
    above: ['Kenya and Peru', 'Visits from Peru to Kenya'],
    heads: ['Name', 'Date'],
    rows: [
      ['President Luis Soto', 'May 1992'],
      ['Juan Diaz, Minister of Foreign Affairs', 'June 2004'],
      ['Mrs. Ana Vega, Minister of Agriculture', '3-5 March 2010'],
    ],
    gives: ['events'],
    facts: [
      'visit held KEN+PER KEN head_of_state 1992-05',
      'visit held KEN+PER KEN foreign_minister 2004-06',
      'visit held KEN+PER KEN minister 2010-03-03/2010-03-05',
    ],
    notAs: ['single blanks'],
  },
  'agreements and their days': {
    above: ['Kenya and Peru', 'Agreements between Kenya and Peru'],
    heads: ['Title', 'Place and date of signature'],
    rows: [
      ['Trade Agreement', 'Lima, 5 May 1992'],
      ['Agreement on Avoidance of Double Taxation', 'Nairobi, 12 June 2004'],
    ],
    gives: ['agreements'],
    facts: [
      'Trade Agreement signed KEN+PER 1992-05-05',
      'Agreement on Avoidance of Double Taxation signed KEN+PER 2004-06-12',
    ],
    notAs: ['single blanks'],
  },
  'agreements signed and in force': {
    above: ['Kenya and Peru', 'Bilateral treaties'],
    heads: ['Name of agreement', 'Date of signing', 'Entry into force'],
    rows: [
      ['Trade Agreement', '05.05.1992', '01.02.1993'],
      ['Agreement on Avoidance of Double Taxation', '12.06.2004', '10.09.2005'],
    ],
    gives: ['agreements'],
    facts: [
      'Trade Agreement signed KEN+PER 1992-05-05',
      'Trade Agreement entered_into_force KEN+PER 1993-02-01',
      'Agreement on Avoidance of Double Taxation signed KEN+PER 2004-06-12',
      'Agreement on Avoidance of Double Taxation entered_into_force KEN+PER 2005-09-10',
    ],
    notAs: ['single blanks', ...BULLETS],
  },
  'agreements behind their days': {
    above: ['Kenya and Peru', 'Agreements signed'],
    heads: ['Date', 'Agreement'],
    rows: [
      ['5 May 1992', 'Trade Agreement'],
      ['12 June 2004', 'Agreement on Avoidance of Double Taxation'],
    ],
    gives: ['agreements'],
    facts: [
      'Trade Agreement signed KEN+PER 1992-05-05',
      'Agreement on Avoidance of Double Taxation signed KEN+PER 2004-06-12',
    ],
  },
  'trade by years': {
    above: ['Kenya and Peru', 'Bilateral trade (million USD)'],
    heads: ['Year', 'Export', 'Import', 'Total'],
    rows: [
      ['2018', '12.4', '3.1', '15.5'],
      ['2019', '14.0', '2.9', '16.9'],
    ],
    gives: ['indicators'],
    facts: [
      'exports 12400000 USD KEN PER 2018',
      'imports 3100000 USD KEN PER 2018',
      'trade_turnover 15500000 USD KEN PER 2018',
      'exports 14000000 USD KEN PER 2019',
      'imports 2900000 USD KEN PER 2019',
      'trade_turnover 16900000 USD KEN PER 2019',
    ],
    notAs: BULLETS,
  },
  'trade with the years above': {
    above: ['Kenya and Peru', 'Trade with Peru (in thousand USD)'],
    heads: ['', '2018', '2019'],
    rows: [
      ['Export', '1240', '1400'],
      ['Import', '310', '290'],
    ],
    gives: ['indicators'],
    facts: [
      'exports 1240000 USD KEN PER 2018',
      'exports 1400000 USD KEN PER 2019',
      'imports 310000 USD KEN PER 2018',
      'imports 290000 USD KEN PER 2019',
    ],
    notAs: ['single blanks', ...BELOW_EACH_OTHER, ...BULLETS],
  },
  'ambassadors and their terms': {
    above: ['Embassy of Kenya in Peru', 'Ambassadors of Kenya to Peru'],
    heads: ['Name', 'Term'],
    rows: [
      ['Amon Bet', '1992-1996'],
      ['H.E. Mrs. Ana Wek', '1996-2001'],
    ],
    gives: ['positions'],
    facts: ['Amon Bet ambassador KEN 1992/1996', 'Ana Wek ambassador KEN 1996/2001'],
    notAs: ['single blanks'],
  },
  'memberships and their days': {
    above: ['Foreign relations of Peru', 'Membership of international organizations'],
    heads: ['Organization', 'Date of accession'],
    rows: [
      ['United Nations', '31 October 1945'],
      ['World Trade Organization', '1 January 1995'],
      ['Andean Community', '26 May 1969'],
    ],
    gives: ['memberships'],
    facts: [
      'PER org:un member joined 1945-10-31',
      'PER org:wto member joined 1995-01-01',
      'PER org:andean-community member joined 1969-05-26',
    ],
  },
  'states and the days of relations': {
    above: ['Diplomatic relations of Kenya', 'Countries with which Kenya has established diplomatic relations'],
    heads: ['Country', 'Date of establishment'],
    rows: [
      ['Peru', '5 May 1992'],
      ['Republic of Chile', '12 June 1994'],
      ['Norway', '3 March 1965'],
    ],
    gives: ['relations'],
    facts: [
      'diplomatic_relations established KEN PER 1992-05-05',
      'diplomatic_relations established CHL KEN 1994-06-12',
      'diplomatic_relations established KEN NOR 1965-03-03',
    ],
  },
  'labels and what they say': {
    above: ['Kenya and Peru'],
    rows: [
      ['Diplomatic relations since:', '5 May 1992'],
      ['Embassy in Lima:', 'since 1995'],
      ['Head of State:', 'President Luis Soto'],
      ['Minister for Foreign Affairs:', 'Juan Diaz'],
      ['Capital:', 'Lima'],
    ],
    gives: ['relations', 'positions', 'missions'],
    facts: [
      'diplomatic_relations established KEN PER 1992-05-05',
      'embassy opened KEN PER Lima 1995',
      'Luis Soto head_of_state PER',
      'Juan Diaz foreign_minister PER',
    ],
    notAs: BULLETS,
  },
};
