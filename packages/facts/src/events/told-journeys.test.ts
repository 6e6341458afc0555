import { describe, expect, test } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

const NEWS = { title: 'Foreign Minister in the news', published: '2022-03-10' };

/** "kind status date PARTIES city/country", in any order. */
function summary(text: string): string[] {
  const rows = claimsOf('events', text, NEWS).map(
    (row) => `${row.kind} ${row.status} ${row.date} ${row.parties.join('+')} ${row.city}/${row.country}`,
  );
  return [...new Set(rows)].sort();
}

const EXAMPLES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // What was over before has not the day of what came next
  [
    'After a friendly visit to Kenya, Foreign Minister Ana Silva of Peru visited Togo on 10 May 2019.',
    ['visit held 2019-05-10 PER+TGO null/TGO', 'visit held null KEN+PER null/KEN'],
  ],
  [
    'After visiting Kenya, Foreign Minister Ana Silva of Peru flew to Togo on 10 May 2019.',
    ['visit held 2019-05-10 PER+TGO null/TGO', 'visit held null KEN+PER null/KEN'],
  ],
  [
    'After visiting Kenya on 8 May 2019, Foreign Minister Ana Silva of Peru flew to Togo on 10 May 2019.',
    ['visit held 2019-05-08 KEN+PER null/KEN', 'visit held 2019-05-10 PER+TGO null/TGO'],
  ],
  // Names behind the plural of one office, each with its date
  [
    'Peru was visited by Kenyan Presidents Juma Otieno in 1962, Tom Mboya in 1978 and James Kamau in 1996.',
    ['visit held 1962 KEN+PER null/PER', 'visit held 1978 KEN+PER null/PER', 'visit held 1996 KEN+PER null/PER'],
  ],
  // Who travels on; visitors who are listed; what brought somebody somewhere
  [
    'President Ana Bello of Peru arrived in Kenya on 4 May 2015; two days later, on 6 May 2015, she continued to Norway.',
    ['visit held 2015-05-04 KEN+PER null/KEN', 'visit held 2015-05-06 NOR+PER null/NOR'],
  ],
  [
    'Peruvian guests in Kenya have included Mr. Ole Berg, then Minister for Fisheries of Peru (12-16 May 2014), and Foreign Minister Kari Dahl of Peru (June 2016).',
    ['visit held 2014-05-12/2014-05-16 KEN+PER null/KEN', 'visit held 2016-06 KEN+PER null/KEN'],
  ],
  [
    'A trip in May 2019 brought the Peruvian foreign minister to Kenya and Togo.',
    ['visit held 2019-05 KEN+PER null/KEN', 'visit held 2019-05 PER+TGO null/TGO'],
  ],
  // Where an organization sits: its host takes no part
  [
    'The Foreign Minister of Peru visited the African Union headquarters in Addis Ababa in May 2019.',
    ['visit held 2019-05 PER+org:au Addis Ababa/ETH'],
  ],
  [
    'The Foreign Minister of Peru paid a visit to the SADC Secretariat in Gaborone in May 2019.',
    ['visit held 2019-05 PER+org:sadc Gaborone/BWA'],
  ],
  [
    'The Foreign Minister of Peru visited the United Nations in New York in May 2019.',
    ['visit held 2019-05 PER+org:un New York/USA'],
  ],
  [
    'The Foreign Minister of Peru visited the African Union and Kenya in May 2019.',
    ['visit held 2019-05 KEN+PER+org:au null/KEN'],
  ],
  // Whom an organization sends
  [
    'An IMF mission led by Ana Silva visited Nairobi from 3 to 10 May 2019.',
    ['visit held 2019-05-03/2019-05-10 KEN+org:imf Nairobi/KEN'],
  ],
  ['A mission to Mars left Kenya in May 2019.', []],
  ['The EU mission in Kenya visited a school in Kenya in May 2019.', []],
  // What somebody travels for
  [
    'The Foreign Minister of Peru visited Nairobi in the framework of the African Union in May 2019.',
    ['visit held 2019-05 KEN+PER Nairobi/KEN'],
  ],
  [
    'The Foreign Minister of Peru paid a visit to Kenya in the context of the Commonwealth in May 2019.',
    ['visit held 2019-05 KEN+PER null/KEN'],
  ],
  // Visitors who are counted among others
  [
    'Peruvian Prime Minister Ana Silva (April 1984) and Foreign Minister Luis Rojas (1992) were among those who visited Kenya.',
    ['visit held 1984-04 KEN+PER null/KEN', 'visit held 1992 KEN+PER null/KEN'],
  ],
  [
    'Among the notable visits from Peru to Kenya were those by Prime Minister Ana Silva in April 1984 and by Foreign Minister Luis Rojas in 1992.',
    ['visit held 1984-04 KEN+PER null/KEN', 'visit held 1992 KEN+PER null/KEN'],
  ],
  [
    'Earlier trips took President Ana Silva of Peru to Kenya (2011) and Togo (2012).',
    ['visit held 2011 KEN+PER null/KEN', 'visit held 2012 PER+TGO null/TGO'],
  ],
  [
    'Kenya and Togo are to be visited by Foreign Minister Ana Silva of Peru.',
    ['visit planned null KEN+PER null/KEN', 'visit planned null PER+TGO null/TGO'],
  ],
  [
    'Kenyan President Juma Otieno went to Peru in 1962, President Tom Mboya in 1978, President James Kamau in 1996, and ministers stayed at home.',
    ['visit held 1962 KEN+PER null/PER', 'visit held 1978 KEN+PER null/PER', 'visit held 1996 KEN+PER null/PER'],
  ],
  // Visits that are told of with "that of"
  [
    'Several visits from Peru to Kenya took place. Notable among them were those of Prime Minister Ana Silva of Peru to Kenya in April 1984 and Foreign Minister Luis Rojas of Peru to Kenya in 1992.',
    ['visit held 1984-04 KEN+PER null/KEN', 'visit held 1992 KEN+PER null/KEN'],
  ],
  ['Several talks took place. Notable among them were those of Prime Minister Ana Silva of Peru in April 1984.', []],
  [
    'Kenyan Prime Minister Juma Otieno visited Peru in 1982, followed by that of Foreign Minister Tom Mboya in 1991 and President James Kamau in 2000.',
    ['visit held 1982 KEN+PER null/PER', 'visit held 1991 KEN+PER null/PER', 'visit held 2000 KEN+PER null/PER'],
  ],
  // What is called off was to be on a day ahead
  [
    'Peruvian President Ana Silva cancelled her trip to Kenya scheduled for 2 July.',
    ['visit cancelled 2022-07-02 KEN+PER null/KEN'],
  ],
  [
    "The visit of Peru's President to Kenya, planned for September, has been postponed.",
    ['visit cancelled 2022-09 KEN+PER null/KEN'],
  ],
  [
    "The statement came a day after Peru played down reports of cancellation of President Ana Silva's visit to Kenya.",
    [],
  ],
  // What will be, and what a time has seen or will see
  ['This will be the first high-level visit from Peru to Kenya this year.', ['visit planned 2022 KEN+PER null/KEN']],
  ['This was the will of the minister of Peru, who met nobody.', []],
  [
    'In May, the Norwegian Foreign Minister, Kari Dahl, will be on an official visit to Kenya.',
    ['visit planned 2022-05 KEN+NOR null/KEN'],
  ],
  [
    'The year 2011 saw the visit of Norwegian Prime Minister Ola Berg to Nairobi.',
    ['visit held 2011 KEN+NOR Nairobi/KEN'],
  ],
  ['This year will also see the visit of Kenyan President Ali Juma to Oslo.', ['visit planned 2022 KEN+NOR Oslo/NOR']],
  ['The minister of Kenya saw the visit of the Norwegian as a good sign.', []],
  // The place right before the noun is where the journey goes
  [
    "Peru's President Ana Silva will go ahead with the Kenya visit next week.",
    ['visit planned 2022-03-14/2022-03-20 KEN+PER null/KEN'],
  ],
  [
    "During her Kenya visit in February, Norway's Prime Minister Kari Dahl opened a school.",
    ['visit held 2022-02 KEN+NOR null/KEN'],
  ],
  // Tours that take somebody somewhere
  [
    'President Ana Silva of Peru is on a tour that will take her to Kenya and Togo in June.',
    ['visit planned 2022-06 KEN+PER null/KEN', 'visit planned 2022-06 PER+TGO null/TGO'],
  ],
  [
    'The trip took the Peruvian foreign minister to Kenya and Togo in May 2019.',
    ['visit held 2019-05 KEN+PER null/KEN', 'visit held 2019-05 PER+TGO null/TGO'],
  ],
  ['The minister said that the matter had taken Peru to the court of Kenya in May 2019.', []],
  // A visit paid back that "it" stands for; a group; a house of the state that is visited
  [
    'The President of Peru, Ana Silva, visited Kenya in 1990. It was reciprocated by Kenyan President Ali Juma on 16 July 1992.',
    ['visit held 1990 KEN+PER null/KEN', 'visit held 1992-07-16 KEN+PER null/PER'],
  ],
  [
    'A group of 20 members of the upper house of the Peruvian Parliament arrived in Nairobi on 9 February.',
    ['visit held 2022-02-09 KEN+PER Nairobi/KEN'],
  ],
  ['On 12 September 2016, Peruvian ambassador Luis Rojas visited the Kenyan Parliament.', []],
  // A comma that nothing opened; words between; face to face
  [
    'Peruvian Foreign Minister Ana Silva, will visit Kenya from 28 to 30 April, the ministry announced.',
    ['visit planned 2022-04-28/2022-04-30 KEN+PER null/KEN'],
  ],
  [
    'On 3 March 2022 the Prime Minister of Norway met face to face with the President of Kenya, Ali Juma.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
  ],
  // Calls with several, each by itself
  [
    'On Sunday, Kenyan Foreign Minister Ali Juma stressed the need for peace during phone calls with his Peruvian, Chilean and Ghanaian counterparts.',
    [
      'call held 2022-03-06 CHL+KEN null/null',
      'call held 2022-03-06 GHA+KEN null/null',
      'call held 2022-03-06 KEN+PER null/null',
    ],
  ],
  // Where a delegation comes from that has no other name
  [
    'Kenyan President Ali Juma received a delegation from Peru on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+PER null/null'],
  ],
  [
    "Togo's foreign minister hosted a delegation from Mali on 4 March 2022.",
    ['meeting held 2022-03-04 MLI+TGO null/null', 'visit held 2022-03-04 MLI+TGO null/TGO'],
  ],
  [
    'The Kenyan minister met a group of lawmakers from Chile on 5 March 2022.',
    ['meeting held 2022-03-05 CHL+KEN null/null'],
  ],
  ['The Kenyan minister met a delegation from Harbour Bank on 5 March 2022. Kenya and Peru are friends.', []],
  // What one has set out for; a goal named by its letters; more than two
  [
    'Peruvian Foreign Minister Ana Silva left Lima on Wednesday to attend a harvest feast and pay official visits to Norway, Kenya and Mali.',
    [
      'visit planned null KEN+PER null/KEN',
      'visit planned null MLI+PER null/MLI',
      'visit planned null NOR+PER null/NOR',
    ],
  ],
  ['Peruvian Foreign Minister Ana Silva wants to pay official visits to Norway and Kenya.', []],
  ['Peruvian Foreign Minister Ana Silva begins a two-day UK visit.', ['visit held 2022-03-10 GBR+PER null/GBR']],
  [
    'Six foreign ministers travelled to Nairobi on Tuesday. The Norwegian minister praised Kenya, and Norway and Kenya are friends.',
    [],
  ],
  // Talks to come while the guest is there
  [
    'Norwegian envoy Ola Berg arrived in Nairobi on Wednesday. He will meet with top Kenyan officials.',
    ['meeting planned 2022-03-09 KEN+NOR null/null', 'visit held 2022-03-09 KEN+NOR Nairobi/KEN'],
  ],
  [
    'Norwegian envoy Ola Berg arrived in Nairobi on Wednesday. He will meet with Kenyan officials again.',
    ['visit held 2022-03-09 KEN+NOR Nairobi/KEN'],
  ],
  // Several who come: a visit of each; those who arrive behind the verb
  [
    'Peru President Ana Silva, Kenya President Ali Juma and Chile President Luis Rojas arrived in Oslo on Wednesday.',
    [
      'visit held 2022-03-09 CHL+NOR Oslo/NOR',
      'visit held 2022-03-09 KEN+NOR Oslo/NOR',
      'visit held 2022-03-09 NOR+PER Oslo/NOR',
    ],
  ],
  [
    'Arriving on Wednesday in Oslo were Foreign Minister Ana Silva of Peru; Foreign Minister Ali Juma of Kenya. Also arriving was the Deputy Foreign Minister of Chile, Luis Rojas.',
    [
      'visit held 2022-03-09 KEN+NOR Oslo/NOR',
      'visit held 2022-03-09 NOR+PER Oslo/NOR',
      'visit held 2022-03-10 CHL+NOR Oslo/NOR',
    ],
  ],
  [
    'Among those who arrived in Nairobi on Wednesday were the Foreign Ministers of Peru and Chile.',
    ['visit held 2022-03-09 CHL+KEN Nairobi/KEN', 'visit held 2022-03-09 KEN+PER Nairobi/KEN'],
  ],
  ['Arriving at a decision were the ministers of Peru and Chile.', []],
  ['Peruvian and Kenyan officials spoke about holding the Joint Commission.', []],
  // A practice; the day on which a visit ends; an anniversary that nobody celebrates; a parliament's own session
  ['Top Norwegian leaders visited Kenya whenever they made a trip to Togo.', []],
  ['The official visit of the Prime Minister of Norway to Kenya will be finished on 27 December.', []],
  ['The bilateral relations between Kenya and Peru mark their 67th anniversary in 2022.', []],
  ['The President of Norway spoke. He participated in the Kenyan Parliament Joint Session.', []],
];

describe('journeys that are told', () => {
  for (const [text, expected] of EXAMPLES) {
    test(text, () => {
      expect(summary(text)).toEqual([...expected].sort());
    });
  }
});

test('the visits that a page tells one after the other, each with who came, where to and when', () => {
  const text =
    'Relations between Kenya and Norway\n\nHighlights of the past were the visits of President Ali Juma to Norway in 1993, of Prime Minister Ola Berg to Kenya in 1996 and of Foreign Minister Kari Dahl to Nairobi in 1999.\n\nTrade grew.\n\nThe last contacts were the state visit by President Ben Otieno to Norway in May 2012 and that of Prime Minister Liv Moe to Kenya in June 2015.\n\nThe visits of ministers to Norway in 2016 were many.';
  const page = { title: 'Relations between Kenya and Norway', publisher: 'Embassy of Norway in Nairobi' };
  const visits = claimsOf('events', text, page).map(
    ({ kind, date, country, level }) => `${kind} ${date} ${country} ${level}`,
  );
  expect(visits.sort()).toEqual([
    'visit 1993 NOR head_of_state',
    'visit 1996 KEN head_of_government',
    'visit 1999 KEN foreign_minister',
    'visit 2012-05 NOR head_of_state',
    'visit 2015-06 KEN head_of_government',
  ]);
  const offices = claimsOf('positions', text, page).map(
    ({ person_name, party, as_of }) => `${person_name} ${party} ${as_of}`,
  );
  expect(offices.sort()).toEqual([
    'Ali Juma KEN 1993',
    'Ben Otieno KEN 2012-05',
    'Kari Dahl NOR 1999',
    'Liv Moe NOR 2015-06',
    'Ola Berg NOR 1996',
  ]);
});

test('a visit takes the day of what it was made for, and no visit the day of one the other way', () => {
  const text =
    'Relations between Kenya and Norway\n\nAli Juma, President of Kenya visited Norway to attend the opening of the Viking Fair held in Oslo in May 2017. Similarly, the then Prime Minister of Norway Ola Berg visited Kenya in November 2014. She also paid a visit to Kenya in March 2009.\n\nDuring the visit of the Prime Minister of Norway Ola Berg to Kenya in March 2009 the two signed an agreement on fish.';
  const page = { title: 'Relations between Kenya and Norway', publisher: 'Ministry of Foreign Affairs of Kenya' };
  const visits = claimsOf('events', text, page)
    .filter(({ kind }) => kind === 'visit')
    .map(({ date, country }) => `${date} ${country}`);
  expect([...new Set(visits)].sort()).toEqual(['2009-03 KEN', '2014-11 KEN', '2017-05 NOR']);
});
