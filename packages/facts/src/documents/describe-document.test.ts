import { analyseDocument } from '@diplomatic-relations/engine';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../claim.ts';
import { codePointOffsets } from '../code-points.ts';
import { headlineClaims } from '../headlines/headline-claims.ts';
import { describeDocument } from './describe-document.ts';
import { completeYear } from './document-date.ts';
import { detectLanguage } from './document-language.ts';

function source(text: string, known: Partial<SourceDocument> = {}): SourceDocument {
  return {
    docId: 'doc',
    text,
    title: null,
    published: null,
    publisher: null,
    url: null,
    language: null,
    licence: null,
    sha256: 'a'.repeat(64),
    ...known,
  };
}

function rowOf(text: string, known: Partial<SourceDocument> = {}) {
  const document = source(text, known);
  return describeDocument(document, analyseDocument(text, document));
}

const PROFILE = `Embassy of Norway
Home | About | Contact

Norway and Uganda

Last updated: 3 May 2016

Norway and Uganda established diplomatic relations on 9 October 1962.

Political relations

The two countries hold consultations in New York.

Trade

Norway sells fish to Uganda and buys coffee from it.

Visits

2004 – The Speaker of Parliament visits Kampala
2009 – The Minister of Energy of Uganda visits Oslo
2015 – The Crown Prince visits Kampala
`;

const GENRES: readonly (readonly [string, string, Partial<SourceDocument>])[] = [
  ['bilateral_profile', PROFILE, {}],
  [
    'bilateral_profile',
    'Peru and Laos\n\nPeru and Laos have had diplomatic relations since 1976. They trade in coffee and fish meal.',
    {},
  ],
  [
    'bilateral_profile',
    'Republic of Kenya\n\nThe bilateral relations are close. Peru and Kenya trade in tea, and Peru has an embassy in Nairobi.',
    { publisher: 'Ministry of Foreign Affairs of Peru' },
  ],
  [
    'other',
    'Republic of Kenya\n\nThe lakes of the country are known for their birds, and many guests come to see them.',
    { publisher: 'Ministry of Foreign Affairs of Peru' },
  ],
  [
    'organization_profile',
    'Relations with Georgia\n\nNATO and Georgia work together in many fields. Georgia joined the Partnership for Peace in 1994 and NATO has had a liaison office in Tbilisi since 2010.\n\nFramework for cooperation\n\nNATO supports reforms.\n\nSecurity\n\nNATO trains officers.\n\nScience\n\nNATO pays for studies.',
    {},
  ],
  [
    'organization_profile',
    'The European Union and Chad\n\nRelations between the European Union and Chad rest on the agreement of Cotonou.',
    {},
  ],
  [
    'meeting_readout',
    'Minister receives Ambassador of Nepal\n\nOn 4 May 2020, the Foreign Minister received the Ambassador of Nepal. They spoke about tourism.',
    {},
  ],
  [
    'meeting_readout',
    'Statement by the spokesperson on the President’s call with the King of Jordan\n\nThe President spoke today with the King of Jordan.',
    { url: 'https://www.president.gov.xx/item' },
  ],
  [
    'meeting_readout',
    'STATE HOUSE NEWS\nPresident | Speeches\n\nGHANA AND TOGO TO BUILD ROAD\n\nLome - President Mensah spoke at the palace after holding talks with his host on the first day of a state visit.',
    {},
  ],
  [
    'meeting_readout',
    'State Secretary Berg with Estonian Minister of State on European affairs\n\nState Secretary Ann Berg hosted Mart Tamm, Minister of State of Estonia, for talks. They wish for closer bilateral relations.',
    { publisher: 'Government of Malta' },
  ],
  [
    'dialogue_readout',
    'Third round of political consultations between Malta and Oman\n\nThe third round of political consultations was held in Muscat on 3 June 2021. The sides discussed trade.',
    {},
  ],
  [
    'dialogue_readout',
    'EU and Laos hold Human Rights Dialogue\n\nOn 4 May 2021 the European Union and Laos held their annual Human Rights Dialogue in Vientiane.',
    {},
  ],
  [
    'news_wire',
    'Chad, Niger hold Human Rights Dialogue\n\nNiamey, May 5, ANP\nChad and Niger held their dialogue on human rights here on Monday.',
    {},
  ],
  [
    'news_wire',
    'New envoy of Oman presents letters\n\nThu, 21 Jul 2022 Source: coastline.com\n\nThe envoy presented her letters to the minister on Wednesday 20 July 2022.',
    { url: 'https://www.coastnews24.com/item' },
  ],
  [
    'news_wire',
    'Samoa reaffirms strong ties with Fiji\n\nThe prime ministers met in Apia today.',
    { url: 'https://www.samoatimes.com/item' },
  ],
  [
    'news_wire',
    'Presidents speak by telephone\n\nThe Presidents of Chad and Niger talked by telephone on March 4. The press service of the president reported it.\n\nThey discussed trade.',
    {},
  ],
  [
    'news_wire',
    'Presidents meet in Quito\n\nThe presidents of Ecuador and Peru met in Quito on Monday and signed a road plan.',
    { publisher: 'The Andean Times' },
  ],
  [
    'news_wire',
    'Kenya, Oman to open trade fair\n\nBy Ann Other\n\nThe fair opens next week, the ministry said in a statement on Sunday.',
    {},
  ],
  [
    'news_wire',
    'Kenyan minister meets Omani envoy\n\nThe Foreign Minister met the Ambassador of Oman, the Daily Standard reports, citing the press service of the ministry. The envoy told reporters that trade would grow.',
    {},
  ],
  [
    'meeting_readout',
    'Minister meets Omani envoy\n\nOn Monday 4 May 2020, the Foreign Minister met H.E. the Ambassador of Oman. The Ministry reported progress to him.',
    {},
  ],
  ['other', 'Joint statement of Kenya and Oman\n\nThe two governments reaffirm their commitment to open seas.', {}],
  ['other', 'NOMINATIONS SENT TO THE ASSEMBLY\n\nAnn Other, of Kent, to be a member of the Board of Fisheries.', {}],
];

describe('genre', () => {
  for (const [genre, text, known] of GENRES)
    it(`${genre}: ${text.slice(0, 50).replace(/\n/g, ' ')}`, () => expect(rowOf(text, known).genre).toBe(genre));
});

describe('a document’s own row', () => {
  it('is read from the page', () => {
    expect(rowOf(PROFILE)).toMatchObject({
      title: 'Norway and Uganda',
      publisher: 'Embassy of Norway',
      language: 'en',
      published: '2016-05-03',
      published_basis: 'stated',
      dateline_city: null,
      licence: null,
      characters: PROFILE.length,
    });
  });

  it('prefers metadata', () => {
    const row = rowOf(PROFILE, {
      title: 'Uganda',
      published: '2020-01-02T10:00:00',
      publisher: 'Utenriksdepartementet',
      language: 'en_GB',
      licence: 'CC0-1.0',
    });
    expect(row).toMatchObject({
      title: 'Uganda',
      published: '2020-01-02',
      publisher: 'Utenriksdepartementet',
      language: 'en-GB',
      licence: 'CC0-1.0',
    });
  });

  it('completes the day of a dateline by the newest date on the page', () => {
    const text =
      'Chad buys trains\n\nNDJAMENA, December 30, ATPE\nChad bought four trains from Poland, the ministry said.\n\nLatest news\nRoad opens to traffic\n02.01.2024\nRain falls in Abeche at last\n01.01.2024';
    expect(rowOf(text)).toMatchObject({
      published: '2023-12-30',
      published_basis: 'completed',
      dateline_city: 'Ndjamena',
      publisher: 'ATPE',
      genre: 'news_wire',
    });
  });

  it('counts characters in code points and names a licence of the page', () => {
    const text =
      'Peru and Laos 🇵🇪\n\nPeru and Laos have had diplomatic relations since 1976.\n\n© 2020 Example. Text under CC BY-SA 4.0';
    expect(rowOf(text)).toMatchObject({ characters: [...text].length, licence: 'CC-BY-SA-4.0' });
  });

  it('leaves open what neither metadata nor page tell', () => {
    expect(rowOf('They met and spoke about trade between the two countries and the sea.')).toMatchObject({
      title: null,
      publisher: null,
      published: null,
      published_basis: null,
      url: null,
    });
  });
});

describe('completeYear', () => {
  const rows: readonly (readonly [number, number, string, string])[] = [
    [5, 5, '2025-10-21', '2025-05-05'],
    [12, 30, '2024-01-02', '2023-12-30'],
    [1, 2, '2024-01-02', '2024-01-02'],
    [2, 29, '2023-06-01', '2020-02-29'],
    [11, 3, '2022', '2022-11-03'],
    [11, 3, '2022-10', '2021-11-03'],
  ];
  for (const [month, day, newest, expected] of rows)
    it(`${month}-${day} before ${newest}`, () => expect(completeYear(month, day, newest)).toBe(expected));

  // 17 May was a Friday in 2024 and 2019; a Sunday in 2020.
  it.each([
    [5, '2024-05-16', '2024-05-17'],
    [5, '2024-04', '2024-05-17'],
    [5, '2024-04-01', '2019-05-17'],
    [7, '2024-05-16', '2020-05-17'],
    [null, '2024-05-16', '2023-05-17'],
  ] as const)('17 May on weekday %s near %s', (weekday, newest, expected) =>
    expect(completeYear(5, 17, newest, weekday)).toBe(expected),
  );
});

const LANGUAGES: readonly (readonly [string, string | null])[] = [
  ['The two ministers met in Tallinn and signed an agreement on the protection of investments.', 'en'],
  ['Envoys met.', null],
  ['They met in Rome with the envoy.', 'en'],
  [
    'Le ministre des Affaires étrangères a reçu son homologue sénégalais à Paris pour parler de la coopération entre les deux pays.',
    'fr',
  ],
  [
    'Der Außenminister traf am Montag in Berlin seinen Kollegen aus Finnland und sprach über die Lage in der Region.',
    'de',
  ],
  [
    'El ministro de Relaciones Exteriores recibió al embajador de México y conversó sobre la cooperación entre los dos países.',
    'es',
  ],
  ['Министр иностранных дел встретился в Москве со своим коллегой из Армении и обсудил вопросы сотрудничества.', 'ru'],
  [
    'Menteri Luar Negeri bertemu dengan duta besar Jepang di Jakarta untuk membahas kerja sama ekonomi kedua negara.',
    'id',
  ],
  ['外交部长在北京会见了来访的老挝外长，双方就两国合作交换了意见。', 'zh'],
  ['التقى وزير الخارجية نظيره الأردني في عمان وبحثا التعاون بين البلدين.', 'ar'],
  ['', null],
];

describe('detectLanguage', () => {
  for (const [text, expected] of LANGUAGES) it(text.slice(0, 40), () => expect(detectLanguage(text)).toBe(expected));

  it('reads the text, not the menus in other languages', () => {
    const menu = 'Главная | Новости | Контакты\nУкраїнська | Русский | Қазақша\n\n';
    expect(
      rowOf(`${menu}Ministers meet in Baku\n\nThe ministers of energy met in Baku and spoke about the pipeline.\n`)
        .language,
    ).toBe('en');
  });
});

describe('headlineClaims', () => {
  it('gives a row for each item, with its place and words in code points', () => {
    const text =
      '🏛 Talks in Riga\n\nThe two ministers met in Riga and spoke about trade and the border.\n\nRelated news\nEnvoy opens school\n21.04.2023 10:20\nPort gets new crane\n';
    const document = source(text);
    const claims = headlineClaims(document, analyseDocument(text, document).layout, codePointOffsets(text));
    expect(claims.map((claim) => claim.row)).toEqual([
      { doc_id: 'doc', title: 'Envoy opens school', published_at: '2023-04-21T10:20:00', position: 1 },
      { doc_id: 'doc', title: 'Port gets new crane', published_at: null, position: 2 },
    ]);
    for (const claim of claims) {
      const [evidence] = claim.evidence;
      expect([...text].slice(evidence?.start, evidence?.end).join('')).toBe(evidence?.quote);
    }
  });
});
