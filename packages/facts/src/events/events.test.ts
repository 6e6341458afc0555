import { describe, expect, test } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

type Example = readonly [
  text: string,
  expected: readonly string[],
  hints?: { readonly title?: string; readonly published?: string },
];

/** "kind status date PARTIES city/country", in any order. */
function summary(text: string, hints: Example[2]): string[] {
  const rows = claimsOf('events', text, hints ?? {}).map(
    (row) => `${row.kind} ${row.status} ${row.date} ${row.parties.join('+')} ${row.city}/${row.country}`,
  );
  return [...new Set(rows)].sort();
}

const NEWS = { title: 'Foreign Minister meets counterpart', published: '2022-03-10' };
const PROFILE = { title: 'Relations between Norway and Kenya', published: '2021-01-02' };

const EXAMPLES: readonly Example[] = [
  // Calls on several; guests of somebody whose state is not said do not meet each other
  [
    'Foreign Minister Daniel Otieno of Kenya paid courtesy calls on the President of Norway Kari Dahl and the Speaker of Parliament Nils Berg.',
    ['meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  ['The Ambassadors of Norway and Kenya called on the Speaker.', [], NEWS],
  ['The ministers of Norway and Kenya met the delegation.', ['meeting held 2022-03-10 KEN+NOR null/null'], NEWS],
  // What is said at talks of the time to come does not put them off
  [
    'Fish will be in the focus, it was heard from the talks between Foreign Minister Kari Dahl of Norway and Foreign Minister Daniel Otieno of Kenya on March 9.',
    ['meeting held 2022-03-09 KEN+NOR null/null'],
    NEWS,
  ],
  // A thing marks a jubilee, and nobody keeps a feast; an envoy's residence is no place of a ceremony
  [
    'Norway and Kenya signed a memorandum celebrating the 70th anniversary of the establishment of diplomatic relations.',
    [],
    NEWS,
  ],
  [
    'The Norwegian Embassy in Kenya held a reception celebrating the 70th anniversary of diplomatic relations on 3 May 2018.',
    ['ceremony held 2018-05-03 KEN+NOR null/KEN'],
    NEWS,
  ],
  // A journey to come of which the text goes on to tell in the present, by whose it is
  [
    "President Daniel Otieno of Kenya will visit Norway from May 14 to 17. Mr Otieno's visit to Norway marks his second trip abroad.",
    ['visit planned 2022-05-14/2022-05-17 KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    "President Daniel Otieno of Kenya will visit Norway from May 14 to 17. Mr Otieno's visit to Norway in 2019 lasted a week.",
    ['visit held 2019 KEN+NOR null/NOR', 'visit planned 2022-05-14/2022-05-17 KEN+NOR null/NOR'],
    NEWS,
  ],
  // Who sets out on a visit
  [
    'President Daniel Otieno of Kenya commenced on a state visit to Norway.',
    ['visit held null KEN+NOR null/NOR'],
    PROFILE,
  ],
  ['Work on the visit to Norway commenced with a talk in Nairobi.', [], PROFILE],
  // What is discussed during a visit; visitors with their office or with brackets between name and date
  [
    'In May 2013 President Daniel Otieno of Kenya paid a working visit to Norway, during which the two leaders discussed fish.',
    ['meeting held 2013-05 KEN+NOR null/null', 'visit held 2013-05 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'In May 2013 President Daniel Otieno of Kenya visited Norway, during which he discussed fish with the crew of a boat. In June 2014 President Daniel Otieno of Kenya visited Norway, during which the two states exchanged prisoners.',
    ['visit held 2013-05 KEN+NOR null/NOR', 'visit held 2014-06 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Foreign Minister Juma Otieno of Kenya visited Norway in 1999, Mr. Tom Kamau, Minister of Trade, in 2006, and Ms. Ann Mboya, Minister of Health, in 2010. Ali Juma, Minister of Sport, in 2012 opened a school.',
    ['visit held 1999 KEN+NOR null/NOR', 'visit held 2006 KEN+NOR null/NOR', 'visit held 2010 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Prime Ministers Juma Otieno (in February 1995), Tom Kamau (in April 1999) and Peter Njoroge (2001) of Kenya visited Norway.',
    ['visit held 1995-02 KEN+NOR null/NOR', 'visit held 1999-04 KEN+NOR null/NOR', 'visit held 2001 KEN+NOR null/NOR'],
    PROFILE,
  ],
  // Who a colleague is stands behind the comma
  [
    'On 3 March 2022, Norwegian Foreign Minister Kari Dahl met her colleague, Foreign Minister of Kenya Ali Juma.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  // Envoys who are listed behind a colon come together; which visit it is; what is scheduled, and what one will lead others for; regions are nobody's partner
  [
    'On 3 March 2022, Norwegian Foreign Minister Kari Dahl met with the envoys recently accredited to Norway: the Ambassador of Kenya, Ali Juma; the Ambassador of Peru, Ana Vega; and the Ambassador of Fiji, Peni Vola.',
    ['meeting held 2022-03-03 FJI+KEN+NOR+PER null/null'],
    NEWS,
  ],
  [
    'This is the first visit to Kenya by a Norwegian Prime Minister in ten years.',
    ['visit held 2022-03-10 KEN+NOR null/KEN'],
    NEWS,
  ],
  [
    'During the visit to Kenya on 12 March 2022, Norwegian Foreign Minister Kari Dahl is scheduled to meet President Daniel Otieno.',
    ['meeting planned 2022-03-12 KEN+NOR null/null', 'visit planned 2022-03-12 KEN+NOR null/KEN'],
    { title: 'Visit' },
  ],
  [
    'Norwegian Foreign Minister Kari Dahl will lead a delegation for a visit to Kenya on 12 March 2022.',
    ['visit planned 2022-03-12 KEN+NOR null/KEN'],
    { title: 'Visit' },
  ],
  ['Norwegian Foreign Minister Kari Dahl concluded a visit to the Middle East on 3 March 2022.', [], PROFILE],
  // A visit that had an effect took place, one that will have one is to come, and what one means to do has not been done
  [
    "President Daniel Otieno's visit to Norway on 3 March 2022 underlined the ties with Kenya.",
    ['visit held 2022-03-03 KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    "Kenyan President Daniel Otieno's visit to Norway coincided with the fish fair.",
    ['visit held 2022-03-10 KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    "Kenyan President Daniel Otieno's visit to Norway will coincide with the fish fair.",
    ['visit planned null KEN+NOR null/NOR'],
    NEWS,
  ],
  ['Kenya has the goal of visiting all members of the African Union in 2022.', [], NEWS],
  // "The ones paid by" stands for the visits; a row's day in brackets; what somebody is asked to take part in is to come
  [
    'Among the visits are the ones paid by Foreign Minister Ola Berg of Norway to Kenya in 1995; Kenyan Trade Minister Ann Otieno to Oslo, in March 2000.',
    ['visit held 1995 KEN+NOR null/KEN', 'visit held 2000-03 KEN+NOR null/NOR'],
    { title: 'Relations between Kenya and Norway' },
  ],
  [
    'Chronology\n\n2015 – Visit of the Foreign Minister of Norway, Ola Berg, to Kenya (9 May)\n\n2016 – Visit of the Foreign Minister of Norway, Ola Berg, to Kenya (June)',
    ['visit held 2015-05-09 KEN+NOR null/KEN', 'visit held 2016-06 KEN+NOR null/KEN'],
    { title: 'Relations between Kenya and Norway' },
  ],
  [
    "Norway asked for Minister Otieno's participation in the African Union Summit in Oslo on 7 December 2021.",
    ['summit planned 2021-12-07 NOR+org:au Oslo/NOR'],
    { title: 'Norway and Kenya' },
  ],
  // When somebody was last there
  [
    'President Daniel Otieno of Kenya was last in Norway in May 2018 on a State Visit, in the course of which he sold fish.',
    ['visit held 2018-05 KEN+NOR null/NOR'],
    PROFILE,
  ],
  // Rounds that "there have been"; what stands behind a relative; a visit that "was to" somewhere; hosts that are played
  [
    'There have been two rounds of talks between Kenya and Norway: the first in Nairobi on 3 May 2012 and the second in Oslo on 4 June 2014.',
    ['meeting held 2012-05-03 KEN+NOR Nairobi/KEN', 'meeting held 2014-06-04 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'Kenya and Norway held a first round of talks on 3 May 2012 in Nairobi and a second one on 4 June 2014 in Oslo.',
    ['meeting held 2012-05-03 KEN+NOR Nairobi/KEN', 'meeting held 2014-06-04 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'Fish was the main subject of the talks that Foreign Ministers John Otieno of Kenya and Ana Vega of Peru held in Lima on 8 March 2022.',
    ['meeting held 2022-03-08 KEN+PER Lima/PER'],
    NEWS,
  ],
  [
    'The first foreign visit of Minister Kari Dahl of Norway was to Nairobi on 15 September 2018.',
    ['visit held 2018-09-15 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  ['The visit of the minister of Norway was to the museum.', [], PROFILE],
  ['A ship from Kenya made a stop in Norway on 3 March 2022.', [], NEWS],
  ['In 2020 Kenya and Norway mark the 67th anniversary of bilateral relations.', [], PROFILE],
  [
    'President John Otieno of Kenya was presented with the credentials of three new ambassadors: Kari Dahl of Norway, Rosa Vega of Chile and Luis Rojas of Peru.',
    ['ceremony held 2022-03-10 CHL+KEN+NOR+PER null/KEN'],
    NEWS,
  ],
  [
    'A delegation headed by Norwegian Foreign Minister Kari Dahl travelled to Ghana and Togo.',
    ['visit held 2022-03-10 GHA+NOR null/GHA', 'visit held 2022-03-10 NOR+TGO null/TGO'],
    NEWS,
  ],
  [
    'Kenya’s President, Daniel Otieno, is due to arrive in Oslo this Tuesday on a state visit to Norway.',
    ['visit planned 2022-03-15 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  // Rows of sessions under a heading, places with their years in brackets; where the relative clause says it was held
  [
    'Sessions of the Norway-Kenya Joint Committee\n\n- 2nd session: Oslo, 28 June – 1 July 2001\n- 3rd session: Nairobi, 5 June 2006\n',
    ['consultations held 2001-06-28/2001-07-01 KEN+NOR Oslo/NOR', 'consultations held 2006-06-05 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  ['Meetings of the committee\n\n- Lima, 5 June 2006\n', [], PROFILE],
  [
    'Summits of the Non-Aligned Movement have been held in Belgrade (1961), Cairo (1964) and Lusaka (1970).',
    [
      'summit held 1961 org:nam Belgrade/SRB',
      'summit held 1964 org:nam Cairo/EGY',
      'summit held 1970 org:nam Lusaka/ZMB',
    ],
    PROFILE,
  ],
  [
    'Kenya chaired the 4th Conference of Customs Secretaries of the African Union (AU) Member States, which took place in Nairobi on 15 May 2019.',
    ['conference held 2019-05-15 KEN+org:au Nairobi/KEN'],
    PROFILE,
  ],
  // Who was received by whom, in other orders
  [
    'Norway received visits from Kenyan President Ann Otieno in 1964, 1970 and 1976.',
    ['visit held 1964 KEN+NOR null/NOR', 'visit held 1970 KEN+NOR null/NOR', 'visit held 1976 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Presidents Daniel Otieno of Kenya and Luis Rojas of Peru were each received separately by Prime Minister Kari Dahl of Norway.',
    ['meeting held 2022-03-10 KEN+NOR null/null', 'meeting held 2022-03-10 NOR+PER null/null'],
    NEWS,
  ],
  [
    'Bilateral meetings were also held by President Ana Otieno of Kenya with President Luis Rojas of Peru and President Jose Vega of Guatemala.',
    ['meeting held 2022-03-10 GTM+KEN null/null', 'meeting held 2022-03-10 KEN+PER null/null'],
    NEWS,
  ],
  [
    'Norway’s Prime Minister played host to the President of Kenya on 3 May 2019.',
    ['meeting held 2019-05-03 KEN+NOR null/null', 'visit held 2019-05-03 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'The catch was discussed by Foreign Ministers Kari Dahl of Norway and Daniel Otieno of Kenya in Oslo on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  // Arrivals, and what is given up or planned; a book on visits is none
  [
    'On arrival in Norway on 3 March 2022, Foreign Minister Juma Otieno of Kenya thanked his hosts.',
    ['visit held 2022-03-03 KEN+NOR null/NOR'],
    NEWS,
  ],
  ['The arrival of Norwegian troops in Kenya in March 2022 was noted.', [], NEWS],
  [
    'President Ana Silva of Peru will not travel to Kenya on 2 July as planned.',
    ['visit cancelled 2022-07-02 KEN+PER null/KEN'],
    NEWS,
  ],
  ['President Ana Silva of Peru will not travel to Kenya.', [], NEWS],
  [
    'A meeting of the leaders of Norway and Kenya is planned for June on the margins of the Summit of the African Union.',
    ['meeting planned 2022-06 KEN+NOR null/null', 'summit planned 2022-06 KEN+NOR+org:au null/null'],
    NEWS,
  ],
  ['President Otieno’s book on his visits to Norway was published in 2019.', [], PROFILE],
  // When it last met; whose venue a city was; what was called off, whatever it had been planned for
  [
    'The Norway-Kenya Joint Commission, which last met in April 2015, was set up in 1990.',
    ['consultations held 2015-04 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    'The Annual Dialogue of Norway and Kenya was most recently convened on 5 March 2019 in Oslo.',
    ['consultations held 2019-03-05 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'On 3 May 2019 Oslo was the venue for the 4th round of the Norway-Kenya Consultation Mechanism.',
    ['consultations held 2019-05-03 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  ['Oslo is the host city of a fund for Kenya since 3 May 2019.', [], PROFILE],
  [
    'A trip to Kenya by Prime Minister Ola Berg of Norway that had been planned for November 2019 was called off.',
    ['visit cancelled 2019-11 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'A regional summit of ASEAN which Norway was to host in Oslo in April has been put off.',
    ['summit cancelled 2022-04 NOR+org:asean Oslo/NOR'],
    NEWS,
  ],
  [
    'A visit to Kenya by the President of Norway that had been postponed in May 2019 was made on 3 June 2020.',
    ['visit held 2020-06-03 KEN+NOR null/KEN'],
    PROFILE,
  ],
  // Whom a state welcomed, and when; not what it welcomed, and nobody who lives there
  [
    'Kenya welcomed Prime Minister Kari Dahl of Norway in 2004 and Crown Prince Ola Berg of Norway in 2010.',
    ['visit held 2004 KEN+NOR null/KEN', 'visit held 2010 KEN+NOR null/KEN'],
    PROFILE,
  ],
  ['Kenya welcomed Kari Dahl as Prime Minister of Norway in 2004.', [], PROFILE],
  ['Kenya welcomed Ambassador Kari Dahl of Norway in 2004.', [], PROFILE],
  // Who presented their letters, in the inverted order, between dashes, and told by the sentence behind
  [
    'Presenting their credentials to President Daniel Otieno of Kenya on 8 March 2022 were the new ambassadors of Chile, Peru and Norway.',
    ['ceremony held 2022-03-08 CHL+KEN+NOR+PER null/KEN'],
    NEWS,
  ],
  [
    'Three new ambassadors – Ana Silva (Chile), Luis Rojas (Peru) and Kari Dahl (Norway) – presented letters of credence to President Daniel Otieno of Kenya on 8 March 2022.',
    ['ceremony held 2022-03-08 CHL+KEN+NOR+PER null/KEN'],
    NEWS,
  ],
  [
    'Four new ambassadors presented their credentials to President Daniel Otieno of Kenya today. They represent Chile, Peru, Fiji and Norway.',
    ['ceremony held 2022-03-10 CHL+FJI+KEN+NOR+PER null/KEN'],
    NEWS,
  ],
  // A talk on the telephone or without more words
  [
    'The Foreign Minister of Norway, Kari Dahl, discussed fish with Foreign Minister Daniel Otieno of Kenya in a call on Tuesday.',
    ['call held 2022-03-08 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'In a conversation with President Ana Silva of Peru on Tuesday, President Daniel Otieno of Kenya raised the price of fish.',
    ['meeting held 2022-03-08 KEN+PER null/null'],
    NEWS,
  ],
  ['In a conversation with Ana Silva of the Coast News, President Daniel Otieno of Kenya praised Norway.', [], NEWS],
  [
    'An exchange of views between Foreign Minister Juma Otieno of Kenya and Foreign Minister Kari Dahl of Norway took place on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  ['Talks were held on 3 March 2022 between a Norwegian bank and a Kenyan company.', [], NEWS],
  // Stops; what is being prepared
  [
    'The tour of Kenyan Prime Minister Ann Otieno included a stop in Norway on Monday.',
    ['visit held 2022-03-07 KEN+NOR null/NOR'],
    NEWS,
  ],
  ['Kenya put a stop to imports from Norway on Monday.', [], NEWS],
  [
    'Preparations are under way in Kenya for the 7th session of the Norway-Kenya Joint Commission.',
    ['consultations planned null KEN+NOR null/null'],
    PROFILE,
  ],
  // Recent years are no other time; an undated item has the day of its lead; weekdays above paragraphs; what a row notes in its bracket
  [
    'On 5 May 2020, the President of Kenya accredited the ambassadors of Peru and Norway.\n\nDuring the meeting with the Ambassador of Peru Ana Vega, the President praised the growth of trade in recent years.',
    ['ceremony held 2020-05-05 KEN+NOR+PER null/KEN', 'meeting held 2020-05-05 KEN+PER null/null'],
    { title: 'President of Kenya accredits ambassadors' },
  ],
  [
    'The Minister of Foreign Affairs of Kenya ended his week of talks in Lima, where he took part in the assembly.\n\nMonday, 20 September 2021\n\nThe Minister met the Foreign Minister of Norway Ola Berg in the morning and spoke of fish.',
    ['meeting held 2021-09-20 KEN+NOR null/null'],
    { title: 'A week in Lima', published: '2021-09-27' },
  ],
  [
    'Visits from Kenya to Norway\n\n2006 Prime Minister, Mr. Ali Juma (4th Water Forum, Funeral of King Ole)\n2007 Minister of Trade, Ms. Ann Otieno (official visit)',
    [
      'ceremony held 2006 KEN+NOR null/NOR',
      'conference held 2006 KEN+NOR null/NOR',
      'visit held 2006 KEN+NOR null/NOR',
      'visit held 2007 KEN+NOR null/NOR',
    ],
    PROFILE,
  ],
  // The day right before what it dates; a stay to come; why something else was done
  [
    'Kenya acceded to the Treaty of Amity on 8 October 2003 during the 2nd ASEAN-Kenya Summit in Bali, Indonesia.',
    ['summit held 2003-10-08 KEN+org:asean Bali/IDN'],
    PROFILE,
  ],
  [
    'The Premier of Kenya, Ana Silva, will be in Norway from 20 to 23 January 2022.',
    ['visit planned 2022-01-20/2022-01-23 KEN+NOR null/NOR'],
    { title: 'Premier of Kenya to visit Norway', published: '2022-01-10' },
  ],
  ['In order to mark the 20th anniversary of ties in 2020, Kenya and Norway signed a pact.', [], PROFILE],
  // Two of two series in one sentence; days of the next week
  [
    'Kenya hosted the first session of the Kenya-Norway Joint Commission and the second meeting of the Kenya-Peru Joint Committee in 2018.',
    ['consultations held 2018 KEN+NOR null/null', 'consultations held 2018 KEN+PER null/null'],
    PROFILE,
  ],
  [
    'The first round of talks between Kenya and Norway was held in Nairobi on 3 May 2012, and the second – in Oslo on 4 June 2014.',
    ['meeting held 2012-05-03 KEN+NOR Nairobi/KEN', 'meeting held 2014-06-04 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'The President of Kenya is to arrive in Norway next week on Thursday for a state visit.',
    ['visit planned 2022-03-17 KEN+NOR null/NOR'],
    NEWS,
  ],
  // Whose a summit is at which they acted; when a body was set up
  [
    'At a summit in Lima in May 2004, the EU and Kenya agreed to establish a strategic partnership.',
    ['summit held 2004-05 KEN+org:eu Lima/PER'],
    PROFILE,
  ],
  [
    'On 6 March 2007 Kenya and Norway held the first meeting of the joint commission, set up in 2005.',
    ['consultations held 2007-03-06 KEN+NOR null/null'],
    PROFILE,
  ],
  // A chronology of one year, which its title tells, and of one state's officials
  [
    'Milestones in Kenya’s diplomacy in 2007\n\nJan 11-13: Prime Minister Ann Otieno visits Norway.\n\nFeb 8: Chilean President Ana Silva visits Kenya.\n\nOct 29- Nov 1: Ann Otieno visits Peru.',
    [
      'visit held 2007-01-11/2007-01-13 KEN+NOR null/NOR',
      'visit held 2007-02-08 CHL+KEN null/KEN',
      'visit held 2007-10-29/2007-11-01 KEN+PER null/PER',
    ],
    { title: 'Milestones in Kenya’s diplomacy in 2007', published: '2007-12-31' },
  ],
  // Told in the inverted order; with what a jubilee was marked; of whom a summit is
  [
    'On 16 March 1994 in Oslo was held a meeting of Norway’s President with the President of Kenya, followed by the signing of the "Blue Sea" Accord.',
    ['meeting held 1994-03-16 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    'ASEAN and Kenya marked the 25th year of relations with a special summit on 3 May 2014 in Lima.',
    ['summit held 2014-05-03 KEN+org:asean Lima/PER'],
    PROFILE,
  ],
  [
    'A special summit of ASEAN and Kenya was held on 3 May 2014 in Lima.',
    ['summit held 2014-05-03 KEN+org:asean Lima/PER'],
    PROFILE,
  ],
  [
    'The minister of Kenya attended the first meeting of the NACC in 1991.',
    ['conference held 1991 KEN+org:nacc null/null'],
    PROFILE,
  ],
  // Talks by a compound, days counted from the day of the clause before
  [
    'Fish is dear, the President of Kenya Ann Otieno said during a one-on-one meeting with her Norwegian counterpart, Kari Dahl.',
    ['meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'President Ann Otieno of Kenya met Prime Minister Kari Dahl of Norway in Oslo on 3 March 2022, two days before Otieno visited Peru.',
    ['meeting held 2022-03-03 KEN+NOR Oslo/NOR', 'visit held 2022-03-05 KEN+PER null/PER'],
    NEWS,
  ],
  // The news of a day, and what was earlier in the year; a visit that goes on; goals that are no states
  [
    'The letter was handed over by Kenyan Foreign Minister Ali Juma to Prime Minister Kari Dahl of Norway in Oslo on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'Kenyan Foreign Minister Ali Juma handed Norwegian Prime Minister Kari Dahl a message on 3 March 2022. A letter was handed over by the post to Norway.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Norway summoned the ambassador of Kenya over two shells fired from Kenya which landed in Norway on 3 March 2022.',
    [],
    NEWS,
  ],
  [
    'The Kenyan foreign ministry summoned Norwegian Ambassador Ola Berg. Berg met Deputy Foreign Minister Ali Juma in Nairobi. President Ann Otieno of Kenya met Prime Minister Kari Dahl of Norway earlier this year in Davos.',
    ['meeting held 2022 KEN+NOR Davos/CHE', 'meeting held 2022-03-10 KEN+NOR Nairobi/KEN'],
    { title: 'Deputy Foreign Minister meets Norwegian ambassador', published: '2022-03-10' },
  ],
  [
    'The President of Kenya, Ann Otieno, began an official visit to Norway on March 9, which will last until March 12.',
    ['visit held 2022-03-09/2022-03-12 KEN+NOR null/NOR'],
    { title: 'Kenyan President visits Norway', published: '2022-03-10' },
  ],
  [
    'Kenyan President Ann Otieno arrived in Oslo on Monday on a visit until March 11. The visitor will meet her Norwegian counterpart, Kari Dahl, in Oslo.',
    ['meeting planned 2022-03-07/2022-03-11 KEN+NOR Oslo/NOR', 'visit held 2022-03-07/2022-03-11 KEN+NOR Oslo/NOR'],
    { title: 'Kenyan President visits Norway', published: '2022-03-10' },
  ],
  ['Danish Prime Minister Kari Dahl recalled her recent visit to Greenland.', [], NEWS],
  // Ministers from an organization, leaders' consultations, and what something is held in conjunction with
  [
    'Foreign Minister Ali Juma of Kenya met Foreign Minister Kari Dahl of Norway in Bonn on 3 March 2022, where both were attending a meeting of trade ministers from the Group of 20.',
    ['conference held 2022-03-03 KEN+NOR+org:g20 null/null', 'meeting held 2022-03-03 KEN+NOR Bonn/DEU'],
    NEWS,
  ],
  [
    'The last Kenya-Norway Annual Leaders’ Consultation was held in Oslo on March 5, 2019.',
    ['consultations held 2019-03-05 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'The second Kenya-Norway Leaders’ Retreat was held in Oslo on 5 March 2019. The retreat of troops from Norway was held on 6 March 2019.',
    ['consultations held 2019-03-05 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  // What took place at several times; what is named again between commas; a forum of two
  [
    'The foreign ministers of Kenya and Norway met in Oslo on 3 May 2010 and 4 June 2012.',
    ['meeting held 2010-05-03 KEN+NOR Oslo/NOR', 'meeting held 2012-06-04 KEN+NOR Oslo/NOR'],
  ],
  [
    'Rounds of the political dialogue between Kenya and Norway took place in Oslo in 2009 and in Nairobi in 2011.',
    ['consultations held 2009 KEN+NOR Oslo/NOR', 'consultations held 2011 KEN+NOR Nairobi/KEN'],
  ],
  [
    'Talks between Kenya and Norway were held in May 2010, June 2011 and July 2012.',
    [
      'meeting held 2010-05 KEN+NOR null/null',
      'meeting held 2011-06 KEN+NOR null/null',
      'meeting held 2012-07 KEN+NOR null/null',
    ],
  ],
  [
    'Talks between Kenya and Norway were held on 3 May 2010 and 4 May 2010.',
    ['meeting held 2010-05-03 KEN+NOR null/null'],
  ],
  [
    'The first and second Kenya-Norway Joint Ministerial Commission meetings were held in Oslo in 2012 and in 2017.',
    ['consultations held 2012 KEN+NOR Oslo/NOR', 'consultations held 2017 KEN+NOR Oslo/NOR'],
  ],
  [
    'The last meeting, the third Strategic Dialogue between Kenya and Norway, was held in Oslo on 30 June 2022.',
    ['consultations held 2022-06-30 KEN+NOR Oslo/NOR'],
  ],
  [
    'The 4th Kenya - Norway Ministerial Forum was held in Oslo on 3 March 2016.',
    ['consultations held 2016-03-03 KEN+NOR Oslo/NOR'],
  ],
  [
    'The 4th Kenya - Norway Business Forum was held in Oslo on 3 March 2016.',
    ['conference held 2016-03-03 KEN+NOR Oslo/NOR'],
  ],
  // Who is welcomed, by whom; on what occasion somebody is received; a dead minister's visit; a note between title and name
  [
    'A welcome ceremony for President Ann Otieno of Kenya was held in Oslo on 4 May 2021.',
    ['ceremony held 2021-05-04 KEN+NOR Oslo/NOR'],
  ],
  [
    'A farewell ceremony in honour of Ambassador Kari Dahl of Norway took place in Nairobi on 4 May 2021.',
    ['ceremony held 2021-05-04 KEN+NOR Nairobi/KEN'],
  ],
  ['A ceremony in honour of the soldiers of Norway took place in Oslo on 4 May 2021.', []],
  [
    'Foreign Minister Ali Juma of Kenya received on a farewell visit Norwegian Ambassador Kari Dahl on 4 May 2021.',
    ['meeting held 2021-05-04 KEN+NOR null/null'],
  ],
  ['Kenyan Foreign Minister Late Mr. Ali Juma visited to Oslo in the year 2000.', ['visit held 2000 KEN+NOR Oslo/NOR']],
  [
    'In March 2007, the President of the Storting (the Speaker of Norway’s Parliament) Ms Kari Dahl visited Kenya.',
    ['visit held 2007-03 KEN+NOR null/KEN'],
  ],
  // The news is that somebody came, whatever is dated further down; talks of the stay; a business summit is a conference
  [
    'President Ann Otieno of Kenya arrived in Norway. President Otieno and President Ola Berg of Norway will hold talks during her visit. Both leaders will address a joint Business Summit on 12 March. On 9 March, Kenya and Norway held a session of the joint commission.',
    [
      'conference planned 2022-03-12 KEN+NOR null/null',
      'consultations held 2022-03-09 KEN+NOR null/null',
      'meeting planned 2022-03-10 KEN+NOR null/null',
      'visit held 2022-03-10 KEN+NOR null/NOR',
    ],
    NEWS,
  ],
  // A visit whose anniversary was celebrated was another day; "meeting" at the head of a sentence; to partake
  [
    'Norway and Kenya noted that the 35th anniversary of the visit of the King of Norway to Kenya was celebrated last year.',
    ['ceremony held 2020 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    'Meeting Kenyan Ambassador Juma Otieno on 3 March, President Ola Berg of Norway said that relations were good.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Norway and Kenya partook in the Water Conference in Lima on 3 March 2022.',
    ['conference held 2022-03-03 KEN+NOR Lima/PER'],
    NEWS,
  ],
  // Another's visit earlier in the year is not that of the story; who facilitates a visit does not travel
  [
    'A delegation led by the Speaker of the Norwegian Parliament Ola Berg visited Kenya from 2 to 5 March 2022. They spoke of the text signed during Norwegian President Kari Dahl’s visit to Kenya earlier this year. During the visit, which was facilitated by Kenya’s ministry, the Speaker was hosted by the Speaker of the Kenyan Parliament.',
    [
      'meeting held 2022-03-02/2022-03-05 KEN+NOR null/null',
      'visit held 2022 KEN+NOR null/KEN',
      'visit held 2022-03-02/2022-03-05 KEN+NOR null/KEN',
    ],
    NEWS,
  ],
  // Three states each of which is named simply meet, and who hosts them right behind tells of the same meeting
  [
    'Following the meeting of the Foreign Ministers of Norway, Kenya and Peru in Lima on 18 January 2021, the 2nd Trilateral Political Consultations were held in Oslo on 3 March 2022. The Director General of the Ministry of Foreign Affairs of Norway, Ola Berg, hosted a meeting with his counterparts from Kenya and Peru.',
    ['consultations held 2022-03-03 KEN+NOR+PER Oslo/NOR', 'meeting held 2021-01-18 KEN+NOR+PER Lima/PER'],
    NEWS,
  ],
  // Whose talks they are does not make a call of what is said in them
  [
    'In his talks with the Prime Minister of Kenya, Norwegian Minister Ola Berg spoke of trade.',
    ['meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  // Whose president receives them is not said, and the guests do not meet each other
  [
    'President receives Kenyan, Norwegian, Peruvian ambassadors\n\nPresident Ana Silva of Chile received Kenyan Ambassador Juma Otieno on 3 March.',
    ['meeting held 2022-03-03 CHL+KEN null/null'],
    { title: 'President receives Kenyan, Norwegian, Peruvian ambassadors', published: '2022-03-10' },
  ],
  // A visit that was agreed on is to come; who chairs an organization besides does not bring it along; a ceremony accorded
  [
    'An understanding on the visit of the Speaker of the Parliament of Norway to Kenya was reached.',
    ['visit planned null KEN+NOR null/KEN'],
    NEWS,
  ],
  [
    'President Ann Berg of Norway and current Chairperson of the African Union started a visit to Kenya on 3 March 2022.',
    ['visit held 2022-03-03 KEN+NOR null/KEN'],
    NEWS,
  ],
  [
    'The President of Norway was accorded a welcome ceremony by Kenya in Nairobi on 3 March 2022.',
    ['ceremony held 2022-03-03 KEN+NOR Nairobi/KEN'],
    NEWS,
  ],
  // Nouns of encounters and gatherings, and verbs by which they begin and end
  ['Kenya and Norway held a pull-aside in Oslo on 3 March 2022.', ['meeting held 2022-03-03 KEN+NOR Oslo/NOR'], NEWS],
  [
    'A tête-à-tête between Kenya and Norway took place on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Political consultations between Kenya and Norway came to a close in Oslo on 3 March 2022.',
    ['consultations held 2022-03-03 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'Political consultations between Kenya and Norway will get under way in Oslo on 3 May 2022.',
    ['consultations planned 2022-05-03 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'Political consultations between Kenya and Norway, scheduled for 3 March 2022, were put off.',
    ['consultations cancelled 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Kenya and Norway embarked on a joint naval exercise on 3 March 2022.',
    ['exercise held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Kenya and Norway held the inaugural 2+2 dialogue on 3 March 2022.',
    ['consultations held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Kenya and Norway held a round table on trade on 3 March 2022.',
    ['conference held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  ['Kenya urged Norway to enter into a political dialogue on 3 March 2022.', [], NEWS],
  // Verbs of meeting that need somebody in office on either side; calls of manners; video conferences
  [
    'Foreign Minister Juma Otieno of Kenya sat down with Foreign Minister Kari Dahl of Norway on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Foreign Minister Juma Otieno of Kenya had an exchange of views with Foreign Minister Kari Dahl of Norway on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  ['Foreign Minister Juma Otieno of Kenya consulted with fishermen from Norway on 3 March 2022.', [], NEWS],
  [
    'Ambassador of Kenya Juma Otieno paid a farewell call on Foreign Minister Kari Dahl of Norway on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Foreign Minister Juma Otieno of Kenya held a video conference with Foreign Minister Kari Dahl of Norway on 3 March 2022.',
    ['call held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'The human rights dialogue between Kenya and Norway was held by video conference on 3 March 2022.',
    ['consultations held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Ambassador of Kenya Juma Otieno paid a courtesy visit to Foreign Minister Kari Dahl of Norway on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Kenya and Norway held a training session for judges on 3 March 2022.',
    ['training held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  ['A Kenyan ship made a stopover in Norway on 3 March 2022.', [], NEWS],
  ['Norway set off fireworks for Kenya on 3 March 2022.', [], NEWS],
  // Verbs of travel; no results, teams or firms travel or talk
  [
    'Foreign Minister Juma Otieno of Kenya touched down in Norway on 3 March 2022.',
    ['visit held 2022-03-03 KEN+NOR null/NOR'],
    NEWS,
  ],
  ['Kenya arrived at a decision on Norway.', [], NEWS],
  ['The Kenyan football team travelled to Norway on 3 March 2022.', [], NEWS],
  ['The Kenyan company held talks with the Norwegian bank on 3 March 2022.', [], NEWS],
  [
    'Ambassador of Kenya Juma Otieno handed in his credentials to King Olav of Norway on 3 March 2022.',
    ['ceremony held 2022-03-03 KEN+NOR null/NOR'],
    NEWS,
  ],
  // A parliament that is called a congress holds none.
  [
    'The foreign minister of Peru met officials of the US Congress in Oslo on 4 May 2018.',
    ['meeting held 2018-05-04 PER+USA Oslo/NOR'],
  ],
  // Who stays somewhere; "she" who is received; meetings that were held during a visit
  [
    'On 3-6 May 2019, the delegation headed by the Speaker of the Parliament of Kenya Amina Otieno was in Norway. In the course of the visit, meetings were held with Prime Minister Kari Dahl and Speaker Ola Moe.',
    ['meeting held 2019-05-03/2019-05-06 KEN+NOR null/null', 'visit held 2019-05-03/2019-05-06 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'A Kenyan parliamentary delegation stayed in Norway from 5 to 7 May 2019. The fair stayed in Norway from 8 to 9 May 2019.',
    ['visit held 2019-05-05/2019-05-07 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'President Juma Otieno of Kenya visited Norway on 3 May 2019. He was received by Prime Minister Kari Dahl. They were received well by the public.',
    ['meeting held 2019-05-03 KEN+NOR null/null', 'visit held 2019-05-03 KEN+NOR null/NOR'],
    PROFILE,
  ],
  // Who is on a visit is he whose name stands before "who".
  [
    'The Norwegian Premier Kari Dahl spoke at a conference on 3 March 2022 with her Kenyan counterpart Juma Otieno, who is on a visit to Norway.',
    [
      'conference held 2022-03-03 KEN+NOR null/null',
      'meeting held 2022-03-03 KEN+NOR null/null',
      'visit held 2022-03-03 KEN+NOR null/NOR',
    ],
    NEWS,
  ],
  // The reception where somebody was received is no feast; who is thanked for a visit has made it
  [
    'The Kenyan Premier Juma Otieno received Foreign Minister Kari Dahl of Norway in Mombasa on 3 March 2022. The reception was attended by the Norwegian Ambassador Ola Berg.',
    ['meeting held 2022-03-03 KEN+NOR Mombasa/KEN'],
    NEWS,
  ],
  // Who is told something at a gathering is there; what is said of visits to come in general is none.
  [
    'The Kenyan minister told the opening ceremony in Oslo on 3 March 2022 that Mombasa had plans to thank Norway.',
    ['ceremony held 2022-03-03 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  ['Kenya thanked Norway for its plan to boost the exchange of visits between officials by 2022.', [], NEWS],
  // The second of two visits told with one goal; who is to be a host tomorrow; a day that stands before the verb
  [
    'Prime Minister of Norway Kari Dahl made a visit to Kenya in 2004, and Crown Prince of the Kingdom Olav Berg visited in 2010.',
    ['visit held 2004 KEN+NOR null/KEN', 'visit held 2010 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'President Daniel Otieno of Kenya tomorrow, 11 March 2022, hosts his Norwegian counterpart, President Kari Dahl, in Nairobi.',
    ['meeting planned 2022-03-11 KEN+NOR Nairobi/KEN', 'visit planned 2022-03-11 KEN+NOR Nairobi/KEN'],
    NEWS,
  ],
  [
    'The President of Norway met the President of Kenya in Oslo, following a visit of the Norwegian leader to Nairobi in May 2011.',
    ['meeting held null KEN+NOR Oslo/NOR', 'visit held 2011-05 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  // What is still to be done at a ceremony, and what was done at one; letters to come, told with the day and told without it
  [
    'At a ceremony on 11 March 2022 the President of Kenya will receive credentials from three ambassadors. Credentials are to be presented to the President of Kenya by the following Ambassadors: Kari Dahl of Norway, Ana Vega of Peru and Rudi Vogt of Germany.',
    ['ceremony planned 2022-03-11 DEU+KEN+NOR+PER null/KEN'],
    NEWS,
  ],
  [
    'The boat was handed over to the Kenyan Minister of Health by the Norwegian Ambassador on 3 March 2022 at a ceremony in Mombasa.',
    ['ceremony held 2022-03-03 KEN+NOR Mombasa/KEN'],
    NEWS,
  ],
  // Whom an audience hears; what was the first to be held somewhere
  [
    'Foreign Minister Kari Dahl of Norway and Foreign Minister Juma Otieno of Kenya will speak to Kenyan students.',
    [],
    NEWS,
  ],
  [
    'Kenya and Norway held their second bilateral consultations in Nairobi, the first to be held there, on 3 May 2021.',
    ['consultations held 2021-05-03 KEN+NOR Nairobi/KEN'],
    NEWS,
  ],
  // A subject that no comma parts from its front; a visit that is prepared, or that an invitation to it plans; where an envoy lives.
  [
    'During his stay in Bergen Foreign Minister Juma Otieno of Kenya met Norwegian Foreign Minister Kari Dahl.',
    ['meeting held 2022-03-10 KEN+NOR Bergen/NOR'],
    NEWS,
  ],
  [
    'During his stay in Norway Foreign Minister Juma Otieno of Kenya met Norwegian Foreign Minister Kari Dahl.',
    ['meeting held 2022-03-10 KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    'Kenya and Norway spoke of trade. Work is under way for the planned visit of the Norwegian Prime Minister to Kenya.',
    ['visit planned null KEN+NOR null/KEN'],
    NEWS,
  ],
  [
    'The Norwegian minister made an invitation to the Kenyan minister to pay a visit to Bergen and the invitation was accepted.',
    ['visit planned null KEN+NOR Bergen/NOR'],
    NEWS,
  ],
  ['The Norwegian minister made an invitation to the Kenyan minister to pay a visit to Bergen.', [], NEWS],
  [
    'Juma Otieno, the Ambassador of Kenya to Norway (residence in Stockholm), met Foreign Minister Kari Dahl of Norway.',
    ['meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  // An opening told as a line of a chronology is the post's; a quotation that opens with its date
  ['Norway and Kenya are friends.\n\n1965 – Inauguration of the Embassy of Kenya in Oslo', [], PROFILE],
  [
    'Norway and Kenya are friends.\n\n2011 – Secretary of Foreign Affairs, Albert Otieno, visits Norway\n\n2012 – Kenya opens an office in Oslo',
    ['visit held 2011 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'She added, “In 2019, Norway and Kenya celebrated the 50th anniversary of their ties by holding concerts in both capitals.”',
    ['ceremony held 2019 KEN+NOR null/null'],
    PROFILE,
  ],
  // A visit to the other state of the page, which the sentence does not name again
  [
    'Norway and Kenya are friends. Prime Minister Kari Dahl of Norway visited in 2007 to attend the African Union Summit. Prime Minister Ana Silva of Peru visited in 2009.',
    ['summit held 2007 NOR+org:au null/null', 'visit held 2007 KEN+NOR null/KEN'],
    PROFILE,
  ],
  ['The Nordic Trade Conference has met in Kenya since its inception in 1993. Norway thanked Kenya.', [], PROFILE],
  // Settlers are no delegation; what was held for the first time; who leads a delegation to a conference
  ['Norwegians first came to Kenya in 1905. Norway thanked Kenya.', [], PROFILE],
  ['This was the first time for the Nordic Trade Conference to be held in Kenya. Norway thanked Kenya.', [], PROFILE],
  [
    'Speaker Kari Dahl led a delegation of Norway to attend the African Union Summit held in Nairobi from 22-29 September 2019.',
    ['summit held 2019-09-22/2019-09-29 NOR+org:au Nairobi/KEN'],
    PROFILE,
  ],
  [
    'The Vice President of Kenya Ana Otieno, during a private visit to Norway in March 2016, met the Prime Minister of Norway on 11 March 2016.',
    ['meeting held 2016-03-11 KEN+NOR null/null', 'visit held 2016-03 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'At the invitation of the President of Kenya, PM Shri. Ola N. Dahl undertook a state visit to Kenya in July 2018.',
    ['visit held 2018-07 KEN+NOR null/KEN'],
    PROFILE,
  ],
  // Meetings with somebody by name that are still to come; those with nobody by name
  [
    'In Nairobi, OSCE Secretary General Ana Vik will hold meetings with President of Kenya Ali Juma and other officials on 3 May 2022.',
    ['meeting planned 2022-05-03 KEN+org:osce Nairobi/KEN'],
    NEWS,
  ],
  [
    'In Nairobi, the agenda of the OSCE Secretary General will include talks with President of Kenya Ali Juma and other officials on 3 May 2022.',
    ['meeting planned 2022-05-03 KEN+org:osce Nairobi/KEN'],
    NEWS,
  ],
  ['In Nairobi, OSCE Secretary General Ana Vik will hold meetings with members of parliament.', [], NEWS],
  // A numbered meeting to come in a relative clause; the sitting at which an organ decided on it
  [
    'Norway and Kenya look forward to fixing the day of the sixth ministerial meeting of the dialogue between the two sides, which will be held in Oslo, as decided by the Council at its 155th session on relations with Kenya.',
    ['consultations planned null KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  // A meeting of a standing body
  [
    'Relations are steered by the Norway-Kenya Joint Commission, whose latest meeting was held in April 2015.',
    ['consultations held 2015-04 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    'The first joint committee of Norway and Kenya met in early 2013, and its second meeting was held in October 2015.',
    ['consultations held 2013 KEN+NOR null/null', 'consultations held 2015-10 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    'The Norwegian foreign minister will attend the Inter-Summit Session of the SAARC Council of Ministers in Kathmandu on 17 April 2022.',
    ['conference planned 2022-04-17 NOR+org:saarc Kathmandu/NPL'],
    NEWS,
  ],
  // A day to come, told as present; the days that a gathering lasted; what an organization celebrates of itself; a session by its name
  ['The NATO Summit opens Friday in Oslo, Norway.', ['summit planned 2022-03-11 org:nato Oslo/NOR'], NEWS],
  [
    'The African Union Ministerial Conference took place in Nairobi on 3-5 March 2022. On 4 March 2022, the African Union Ministerial Conference admitted guests.',
    ['conference held 2022-03-03/2022-03-05 org:au Nairobi/KEN'],
    NEWS,
  ],
  ['NATO thanked Norway as it celebrates the 70th anniversary of its formation this year.', [], NEWS],
  [
    'On 9-10 March 2020, Norway and Kenya held the 4th Trade Dialogue and the 6th Subcommittee on Justice in Oslo. On 9 March 2020, during the Trade Dialogue, Norway and Kenya spoke of tea.',
    ['consultations held 2020-03-09 KEN+NOR Oslo/NOR', 'consultations held 2020-03-09/2020-03-10 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  // What a body is wont to do; a year that is the next event's; the city that stands for a union; who chaired
  ['The Norway-Kenya Joint Commission meets alternately in the two capitals.', [], PROFILE],
  ['The Norway-Kenya Joint Commission meets annually.', [], PROFILE],
  [
    'Norway and Kenya held the 9th annual Dialogue on Human Rights in Nairobi on 4 May 2018.',
    ['consultations held 2018-05-04 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  [
    'Norway and Kenya want to build on what earlier ministerial meetings and the Oslo Summit on 16 July 2020.',
    [],
    PROFILE,
  ],
  [
    'The foreign ministers of the Gulf Cooperation Council held the GCC-Norway Ministerial Meeting on Trade, chaired by Ali Juma, Foreign Minister of Oman, on 3 May 2020.',
    ['conference held 2020-05-03 NOR+OMN+org:gcc null/null'],
    PROFILE,
  ],
  // Where letters are taken; who presides
  [
    'The President of the ECOWAS Commission received letters of credence from the ambassadors of Norway and Peru during a ceremony held at the ECOWAS headquarters in Abuja on 3 May 2021.',
    ['ceremony held 2021-05-03 NOR+PER+org:ecowas Abuja/NGA'],
    NEWS,
  ],
  [
    'The 12th Meeting of the Heads of Government of the Caribbean Community was held on 3-5 July 2012. The Prime Minister of Guyana, Ann Bello, presided over the proceedings. Peru was represented by the Foreign Minister, Luis Rojas.',
    ['summit held 2012-07-03/2012-07-05 GUY+PER+org:caricom null/null'],
    NEWS,
  ],
  // What came ahead of a visit is dated, not the visit; what is looked forward to; an anniversary that states "mark".
  [
    'Ahead of the visit of the President of Kenya to Norway, the Sixth Session of the Norway-Kenya Joint Commission met in Oslo (February 19-20).',
    ['consultations held 2022-02-19/2022-02-20 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'Kenya looks forward to hosting the 7th session of the Norway-Kenya Joint Commission.',
    ['consultations planned null KEN+NOR null/null'],
    PROFILE,
  ],
  // A town as the host; whoever leads a delegation; a year before the visit that it dates; a colleague of another state.
  [
    'On 8 March 2017 Oslo hosted the third round of political consultations between Norway and Kenya.',
    ['consultations held 2017-03-08 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'The Foreign Minister of Norway, Kari Dahl, met with a Kenyan delegation headed by Trade Minister Juma Otieno on 5 March 2017.',
    ['meeting held 2017-03-05 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    "Kenyan President Daniel Otieno's 2017 state visit to Norway opened a new chapter.",
    ['visit held 2017 KEN+NOR null/NOR'],
    PROFILE,
  ],
  ['In the 2017 visits book of the Norwegian embassy Kenya has a page.', [], PROFILE],
  [
    'Norwegian Foreign Minister Kari Dahl received her Kenyan colleague Juma Otieno in Bergen in May 2017.',
    ['meeting held 2017-05 KEN+NOR Bergen/NOR'],
    PROFILE,
  ],
  [
    'The meeting of the Speaker of the National Assembly of Kenya, Juma Otieno, with Norwegian Prime Minister Kari Dahl was held on 5 March 2017.',
    ['meeting held 2017-03-05 KEN+NOR null/null'],
    PROFILE,
  ],
  // A guest who is made welcome or thanked has come, and one who is planned, on the phone or in another country has not
  [
    'Norwegian Foreign Minister Kari Dahl met Kenyan Foreign Minister Ali Juma. She welcomed the visit of the Kenyan minister.',
    ['meeting held 2022-03-10 KEN+NOR null/null', 'visit held 2022-03-10 KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    'Norwegian Foreign Minister Kari Dahl met Kenyan Foreign Minister Ali Juma. She thanked Minister Juma for his visit to Norway.',
    ['meeting held 2022-03-10 KEN+NOR null/null', 'visit held 2022-03-10 KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    'Norwegian Foreign Minister Kari Dahl spoke by phone with Kenyan Foreign Minister Ali Juma. She thanked Minister Juma for his visit to Norway.',
    ['call held 2022-03-10 KEN+NOR null/null', 'visit held null KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    'Norwegian Foreign Minister Kari Dahl met Kenyan Foreign Minister Ali Juma. She thanked Minister Juma for his visit to Peru.',
    ['meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  [
    "Norwegian Foreign Minister Kari Dahl met Kenyan Foreign Minister Ali Juma. She welcomed Minister Juma's visit to Norway in the near future and suggested the exchange of visit between officials.",
    ['meeting held 2022-03-10 KEN+NOR null/null', 'visit planned null KEN+NOR null/NOR'],
    NEWS,
  ],
  // The days of a gathering that goes on are its own; an envoy's years at his post are no visit
  [
    'On 8 March 2022, Norwegian Foreign Minister Kari Dahl met Kenyan Foreign Minister Ali Juma prior to the commencement of the Ninth Regular Meeting of the Conference of Heads of Government of the Caribbean Community, currently taking place in Lima from 8 to 10 March 2022.',
    ['meeting held 2022-03-08 KEN+NOR null/null', 'summit held 2022-03-08/2022-03-10 org:caricom Lima/PER'],
    NEWS,
  ],
  [
    'The Ambassador of Kenya, Ali Juma, thanked Norwegian Foreign Minister Kari Dahl for her support, which ensured that his work and stay in Norway was fruitful.',
    [],
    NEWS,
  ],
  // What a time is being set for is to come
  [
    'Norwegian Foreign Minister Kari Dahl met Kenyan Foreign Minister Ali Juma. The ministers exchanged views on the schedule of the third round of political consultations.',
    ['consultations planned null KEN+NOR null/null', 'meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  // The President was not in the session that the ministers chaired
  [
    'Norwegian Foreign Minister Kari Dahl and Kenyan Foreign Minister Ali Juma chaired the fourth session of the Norway-Kenya Joint Commission in Oslo. The same day, Minister Juma met with Norwegian President Jon Vik.',
    ['consultations held null KEN+NOR Oslo/NOR', 'meeting held null KEN+NOR null/null'],
    { title: 'Norway, Kenya hold talks' },
  ],
  // The year of the name is that of the month, and the letters in brackets are no other conference
  [
    'Kenya will host the 2023 UN Ocean Conference (COP33) in Mombasa in January.',
    ['conference planned 2023-01 KEN+org:un Mombasa/KEN'],
    NEWS,
  ],
  // What is only prepared, and of whom nobody says; the place of an earlier meeting is not the later one's.
  [
    'The President of Kenya and the Prime Minister of Norway discussed preparations for the December meeting on fish in Lima.',
    [],
    PROFILE,
  ],
  [
    'The Prime Minister of Norway hosted the President of Kenya on 3 May 2019 following their meeting in Lima.',
    ['meeting held 2019-05-03 KEN+NOR null/null', 'visit held 2019-05-03 KEN+NOR null/NOR'],
    PROFILE,
  ],
  // As many sessions as ordinals and dates; negotiations that go on are no sitting.
  [
    'The second and third rounds of political consultations between Norway and Kenya were held in Oslo on 3 May 2017 and in Nairobi on 4 June 2018, respectively.',
    ['consultations held 2017-05-03 KEN+NOR Oslo/NOR', 'consultations held 2018-06-04 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  [
    'Negotiations between Norway and Kenya are being conducted on the basis of a draft of May 2017. Negotiations with Kenya are ongoing.',
    [],
    PROFILE,
  ],
  // A date behind "and" opens what follows it.
  [
    'In May 1971, Prime Minister Odd Lie of Norway visited Kenya and in October Kenyan President Daniel Otieno visited Norway.',
    ['visit held 1971-05 KEN+NOR null/KEN', 'visit held 1971-10 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Norwegian Prime Minister Odd Lie visited Kenya in May 1971, and in October 1973 President Daniel Otieno met him in Oslo.',
    ['meeting held 1973-10 KEN+NOR Oslo/NOR', 'visit held 1971-05 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'The King of Norway visited Nairobi in 1989 and, in 1992, the President of Kenya was received in Oslo.',
    ['visit held 1989 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  [
    'The King of Norway visited Nairobi in 1989 and in 1992 received the President of Kenya.',
    ['meeting held 1992 KEN+NOR null/null', 'visit held 1989 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  [
    'It was on 4 May 1989 that the King of Norway visited Kenya. The King of Norway saw Kenya trade with Peru.',
    ['visit held 1989-05-04 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'The King of Norway visited Nairobi in 1989 and in 1992.',
    ['visit held 1989 KEN+NOR Nairobi/KEN', 'visit held 1992 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  // An office that only one of the two has is that one's, whoever else the sentence names.
  [
    'The King and Queen visited Kenya in 1983, and in 2014 Foreign Minister Kari Dahl of Norway visited Kenya.',
    ['visit held 1983 KEN+NOR null/KEN', 'visit held 2014 KEN+NOR null/KEN'],
    PROFILE,
  ],
  // A host that is honoured to receive somebody does so.
  [
    'Norway was honoured to receive President Daniel Otieno of Kenya in Oslo in 2006.',
    ['meeting held 2006 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  ['Norway would be honoured to receive President Daniel Otieno of Kenya in Oslo.', [], PROFILE],
  // The day that the item sets first holds for what it goes on to tell, and a weekday goes by the verb behind it.
  [
    'NAIROBI — Kenyan Head of State, John Otieno, on Thursday in Nairobi accredited an ambassador at State House. The Kenyan statesman received the credentials of the new ambassador of Norway, Kari Dahl. During the event, the ambassador of Norway held talks with the Kenyan Head of State.',
    ['ceremony held 2023-07-20 KEN+NOR null/KEN', 'meeting held 2023-07-20 KEN+NOR Nairobi/KEN'],
    { title: 'Head of State swears in ministers', published: '2023-07-21' },
  ],
  [
    'The new High Commission was officially opened yesterday. Prime Minister Kari Dahl of Norway welcomed Prime Minister John Otieno of Kenya to Norway.',
    ['meeting held 2023-07-20 KEN+NOR null/null', 'visit held 2023-07-20 KEN+NOR null/NOR'],
    { title: 'A post for Kenya', published: '2023-07-21' },
  ],
  [
    'Meanwhile, on Wednesday, President John Otieno of Kenya received the ambassador of Norway, Kari Dahl, who will live in Nairobi.',
    ['meeting held 2023-07-19 KEN+NOR null/null'],
    { title: 'News', published: '2023-07-21' },
  ],
  // Stops made before, a rhythm, what is to be taken up later, and what is still to be attended.
  [
    'OSLO — Foreign Minister John Otieno of Kenya arrived in Oslo on Tuesday after visits to Togo and Peru.',
    ['visit held 2018-12-25 KEN+NOR Oslo/NOR', 'visit held null KEN+PER null/PER', 'visit held null KEN+TGO null/TGO'],
    { title: 'Minister tours', published: '2018-12-25' },
  ],
  [
    'OSLO — Foreign Minister John Otieno of Kenya arrived in Oslo on Tuesday after talks in Lomé.',
    ['visit held 2018-12-25 KEN+NOR Oslo/NOR'],
    { title: 'Minister tours', published: '2018-12-25' },
  ],
  [
    'The Joint Commission between Kenya and Norway meets on a biennial basis. Political consultations between Kenya and Norway are held at the level of ministers.',
    [],
    PROFILE,
  ],
  [
    'The Presidents of Kenya and Norway will take stock at subsequent meetings this year.',
    ['meeting planned 2022 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Vice Minister of Foreign Affairs Ana Vega of Norway will visit Kenya on 3 June 2022 to attend a forum and have meetings with senior officials of Kenya.',
    ['meeting planned 2022-06-03 KEN+NOR null/null', 'visit planned 2022-06-03 KEN+NOR null/KEN'],
    NEWS,
  ],
  // Three leaders at what the title calls a summit; what three hold without their names; what is to be held.
  [
    'President Juma Otieno of Kenya, President Ana Bello of Togo and Prime Minister Kari Dahl of Norway met in Oslo on 4 May 2021. The trilateral meeting of ministers was held in Lomé on 7 June 2021.',
    ['meeting held 2021-06-07 KEN+NOR+TGO Lomé/TGO', 'summit held 2021-05-04 KEN+NOR+TGO Oslo/NOR'],
    { title: 'Trilateral summit of Kenya, Togo and Norway', published: '2021-06-09' },
  ],
  [
    'Norway and Kenya agreed that the second round of political consultations is to be held in Nairobi in 2023.',
    ['consultations planned 2023 KEN+NOR Nairobi/KEN'],
    NEWS,
  ],
  // What is told of visits that were made, with both sides; a stay since a day; where one goes next.
  [
    "The Minister recalled President Otieno's recent official visit to Norway, and spoke of a visit to Peru.",
    ['visit held null KEN+NOR null/NOR'],
    { title: 'Kenya and Norway', published: '2021-01-02' },
  ],
  [
    'He spoke after a four day visit to Lima by the Foreign Minister of Norway, Kari Dahl. He would welcome a visit to Lima by the President of Kenya.',
    ['visit held null NOR+PER Lima/PER'],
    { title: 'Peru and Norway', published: '2021-01-02' },
  ],
  [
    'Norwegian Foreign Minister Kari Dahl has been in Nairobi since Monday. Dahl will next visit Lima. The embassy has been in Nairobi since Monday.',
    ['visit held 2022-03-07 KEN+NOR Nairobi/KEN', 'visit planned null NOR+PER Lima/PER'],
    NEWS,
  ],
  // Who visited stands behind a preposition; an invitation that is accepted in the next clause or sentence.
  [
    'The text was signed by the Foreign Minister of Peru, Luis Rojas, who visited Kenya from 3 to 5 May 2021.',
    ['visit held 2021-05-03/2021-05-05 KEN+PER null/KEN'],
    NEWS,
  ],
  [
    'Minister Kamau of Kenya invited Minister Ana Vega of Peru to visit Nairobi; Minister Vega gladly accepted the invitation.',
    ['visit planned null KEN+PER Nairobi/KEN'],
    NEWS,
  ],
  [
    'Minister Kamau of Kenya invited Minister Ana Vega of Peru to visit Nairobi. Minister Vega may accept the invitation.',
    [],
    NEWS,
  ],
  // A numbered gathering that bears its organization's name; who is there for a meeting; accredited envoys.
  [
    'The Thirty-Eighth Pacific Islands Forum was held in Tonga on 16 October 2007 and was attended by the Leaders of Fiji and Samoa. The Pacific Islands Forum was held in high regard.',
    ['summit held 2007-10-16 FJI+WSM+org:pif null/TON'],
    NEWS,
  ],
  [
    'Minister John Otieno of Kenya, who is in Lima for the Commonwealth Foreign Ministers Meeting, had a bilateral meeting with his counterpart from Cyprus today.',
    [
      'conference held 2022-03-10 KEN+org:commonwealth Lima/PER',
      'meeting held 2022-03-10 CYP+KEN Lima/PER',
      'visit held 2022-03-10 KEN+PER Lima/PER',
    ],
    NEWS,
  ],
  [
    'On Wednesday the President of Angola accredited the ambassadors of Uganda and Senegal. Kenya accredited its ambassador to Peru.',
    ['ceremony held 2022-03-09 AGO+SEN+UGA null/AGO'],
    NEWS,
  ],
  // However much hangs on the noun that opens the sentence, it is what took place.
  [
    'The 4th Conference of Customs Secretaries of the African Union (AU) Member States, chaired by Kenya, took place in Nairobi on 15 May 2019.',
    ['conference held 2019-05-15 KEN+org:au Nairobi/KEN'],
    NEWS,
  ],
  ['During the meeting with Norway, a Kenyan delegation, led by a judge, gathered signatures.', [], PROFILE],
  // Visits paid by both; who was with the other of the two; who is on a visit; whom a host receives far behind the verb.
  [
    'Our Foreign Ministers exchanged visits in 2018 and 2019. The Foreign Ministers exchanged gifts in 2017. The ministers will exchange visits.',
    ['visit held 2018 KEN+NOR null/null', 'visit held 2019 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    "The President of Kenya was in Oslo in May 2013. Norway's minister was in Lima in June 2014. Oslo was in ruins in 1945.",
    ['visit held 2013-05 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'President Juma Otieno of Kenya is on a three-day state visit to Norway.',
    ['visit held 2022-03-10 KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    'The Prime Minister of Kenya received in audience, at his office in Nairobi, Kenya, H.E. Dr. Anna Lie, Ambassador of Norway. He received, at his office in Nairobi, a letter.',
    ['meeting held 2022-03-10 KEN+NOR Nairobi/KEN'],
    NEWS,
  ],
  // Meetings with as many as are named; where one goes next; who is met or visited while something else is said.
  [
    'Foreign Minister John Otieno of Kenya held meetings with his counterparts from Peru and Chile.',
    ['meeting held 2022-03-10 CHL+KEN null/null', 'meeting held 2022-03-10 KEN+PER null/null'],
    NEWS,
  ],
  [
    'After Oslo, Foreign Minister John Otieno of Kenya will continue to Peru. Kenya will continue to Peru its aid for roads. Kenya continues to value Peru.',
    ['visit planned null KEN+PER null/PER'],
    NEWS,
  ],
  [
    'Peruvian Foreign Minister Ana Vega made the remarks while meeting Kenyan President Juma Kamau in Lima on Wednesday. She read a note while receiving letters from Kenyan guests.',
    ['meeting held 2022-03-09 KEN+PER Lima/PER'],
    NEWS,
  ],
  [
    'While visiting Nairobi in May 2019, the Norwegian Prime Minister spoke of roads. While visiting is fun, the Norwegian Prime Minister stays in Oslo.',
    ['visit held 2019-05 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  [
    'The Minister of Kenya, who is in Lima, Peru, for a forum, welcomed Minister Ana Vega of Peru for talks. He welcomed Ana Vega for her kindness.',
    ['meeting held 2022-03-10 KEN+PER Lima/PER', 'visit held 2022-03-10 KEN+PER Lima/PER'],
    NEWS,
  ],
  [
    'Prime Minister Ann Otieno of Kenya wrapped up a three-nation tour of Peru, Chile and Togo on 4 March 2022. She made a tour of the museum on 5 March 2022.',
    [
      'visit held 2022-03-04 CHL+KEN null/CHL',
      'visit held 2022-03-04 KEN+PER null/PER',
      'visit held 2022-03-04 KEN+TGO null/TGO',
    ],
    NEWS,
  ],
  // A journey to several is a visit to each; gatherings known by an acronym or by their organization's name; what is to be scheduled.
  [
    'President Luis Rojas of Peru will pay an official visit to Kenya, Togo and Chile from 15 to 19 May 2022.',
    [
      'visit planned 2022-05-15/2022-05-19 CHL+PER null/CHL',
      'visit planned 2022-05-15/2022-05-19 KEN+PER null/KEN',
      'visit planned 2022-05-15/2022-05-19 PER+TGO null/TGO',
    ],
    NEWS,
  ],
  [
    'The Presidents of Peru and Kenya met on the margins of COP26 in November 2021. The Prime Minister of Kenya took part in CHOGM in Perth in October 2011. A cop met him.',
    [
      'conference held 2021-11 KEN+PER+org:unfccc null/null',
      'meeting held 2021-11 KEN+PER null/null',
      'summit held 2011-10 KEN+org:commonwealth Perth/AUS',
    ],
    NEWS,
  ],
  [
    'Kenyan and Peruvian ministers attended the World Economic Forum in Davos in January 2020. Kenya helps the World Economic Forum since May 2019.',
    ['conference held 2020-01 KEN+PER+org:wef Davos/CHE'],
    NEWS,
  ],
  [
    'Both countries decided to schedule the next session of the Joint Commission in Kenya. Nobody can schedule a visit to Kenya.',
    ['consultations planned null KEN+NOR null/KEN'],
    PROFILE,
  ],
  // Talks told behind the visit of the same sentence; what a memorandum is on; a Cabinet that sits.
  [
    'A special envoy of Peru visited Kenya in 2013 and held discussions with Kenyan officials. The Kenyan Foreign Minister, John Otieno, paid a working visit to Peru in March 2018 and held talks with President Ana Bello.',
    [
      'meeting held 2013 KEN+PER null/null',
      'meeting held 2018-03 KEN+PER null/null',
      'visit held 2013 KEN+PER null/KEN',
      'visit held 2018-03 KEN+PER null/PER',
    ],
    PROFILE,
  ],
  [
    "Peru received a delegation of the Kenyan Security Council in Lima in May 2014. Peru thanked the minister for help with Peru's Security Council bid.",
    ['meeting held 2014-05 KEN+PER Lima/PER'],
    PROFILE,
  ],
  // A stop with a date of its own; the date of a journey is that of what one travelled for.
  [
    'President Ana Bello of Peru is scheduled for an official visit to Kenya on 19 and 20 March, and then to Norway on 21 March. She paid visits to Oslo in 2011, to Madrid in 2012 and sold maize to Chile in 2013.',
    [
      'visit held 2011 NOR+PER Oslo/NOR',
      'visit held 2012 ESP+PER Madrid/ESP',
      'visit planned 2022-03-19/2022-03-20 KEN+PER null/KEN',
      'visit planned 2022-03-21 NOR+PER null/NOR',
    ],
    NEWS,
  ],
  [
    'President Ana Bello of Peru travelled to Kenya on 4 May 2015 and Norway on 6 May 2015.',
    ['visit held 2015-05-04 KEN+PER null/KEN', 'visit held 2015-05-06 NOR+PER null/NOR'],
    PROFILE,
  ],
  ['Minister to visit Peru and Kenya', [], NEWS],
  [
    'Foreign Minister John Otieno of Kenya visited Peru in May 2010 to attend the Third African Union Water Conference held in Cusco.',
    ['conference held 2010-05 KEN+org:au Cusco/PER', 'visit held 2010-05 KEN+PER null/PER'],
    PROFILE,
  ],
  [
    "The accord was signed in 2011 during a visit by Kenya's Minister of Public Works, John Otieno, to Oslo.",
    ['visit held 2011 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  ['Kenya and Peru signed a Memorandum of Understanding on Political Consultations in 2011.', [], PROFILE],
  [
    'The loan was approved at the session of the Cabinet on 16 May 2020. Parliament held a plenary session on 12 May 2020. At the meeting of the government in June 2020 nothing was said.',
    [],
    PROFILE,
  ],
  [
    'President Ana Bello of Peru is to pay a visit to Kenya next week, from Tuesday (May 7) to Thursday (May 9).',
    ['visit planned 2024-05-07/2024-05-09 KEN+PER null/KEN'],
    { title: 'Ana Bello to visit Kenya', published: '2024-05-03' },
  ],
  // The gathering on whose sidelines others met, where it bears its organization's name.
  [
    'Foreign Minister John Otieno of Kenya met Foreign Minister Kari Dahl of Norway on the sidelines of the UN General Assembly in New York in September 2019. On the margins of the African Union, they spoke.',
    ['conference held 2019-09 KEN+NOR+org:unga New York/USA', 'meeting held 2019-09 KEN+NOR New York/USA'],
    PROFILE,
  ],
  // "The country" of a visitor is the other's.
  [
    'In 2007, President Juma Otieno became the first Kenyan president to visit the country.',
    ['visit held 2007 KEN+NOR null/NOR'],
    PROFILE,
  ],
  // Views exchanged face to face; goods that are exchanged are no talk.
  [
    'Foreign Minister John Otieno of Kenya and Foreign Minister Ana Vega of Peru exchanged views on trade in Lima on 8 March 2022. Minister Otieno of Kenya and Minister Vega of Peru exchanged gifts in Lima.',
    ['meeting held 2022-03-08 KEN+PER Lima/PER'],
    NEWS,
  ],
  // What is general practice, founded or only expected; a summit of two; a year that marks something.
  [
    'The Joint Commission of Kenya and Norway meets on a biennial basis. Political consultations between Kenya and Norway are held. In October 1982 the Kenya-Norway Joint Committee was set up. Kenya and Norway are marking the anniversary of their ties this year.',
    [],
    PROFILE,
  ],
  [
    'The Oslo summit between President Juma Otieno of Kenya and Prime Minister Kari Dahl of Norway took place on 4 May 2021.',
    ['meeting held 2021-05-04 KEN+NOR null/null'],
    NEWS,
  ],
  ['Minister Vega of Peru conveyed greetings to President Otieno of Kenya in the hope of meeting him.', [], NEWS],
  ['Representatives of Norway and Kenya attended the opening session.', [], NEWS],
  // The sitting of an organization's organ is no consultation of two, nor the eve of a summit the summit.
  [
    'The Authority of Heads of State and Government of ECOWAS convened an Extraordinary Session in Accra on 7 November 2021 to review the crisis in Togo.',
    ['summit held 2021-11-07 org:ecowas Accra/GHA'],
    NEWS,
  ],
  [
    'Foreign Minister Kari Dahl of Norway met Foreign Minister John Otieno of Kenya on the eve of the SADC summit in Lusaka on 9 March 2022.',
    ['meeting held 2022-03-09 KEN+NOR Lusaka/ZMB'],
    NEWS,
  ],
  ['The Council of the OECD decided on 3 March 2022 to open accession talks with Norway.', [], NEWS],
  [
    'The summit of ECOWAS was held in Accra on 7 November 2021. Present at the summit were the following heads of state or their duly mandated representatives:\n\nH.E. Kofi Mensah, President of the Republic of Ghana;\n\nH.E. Amadou Sy, President of the Republic of Senegal;',
    ['summit held 2021-11-07 GHA+SEN+org:ecowas Accra/GHA'],
    NEWS,
  ],
  ['Following a series of expert meetings in the course of 2021, Norway and Kenya agreed a plan.', [], NEWS],
  // Letters behind the name of a guest; what comes to an end makes no journey.
  [
    'The Secretary-General of ASEAN received the Minister of Trade of Norway, Kari Dahl MP, in Oslo on 9 March 2022.',
    ['meeting held 2022-03-09 NOR+org:asean Oslo/NOR'],
    NEWS,
  ],
  ['The dispute between Norway and Kenya came to an end on 9 March 2022 in Nairobi.', [], NEWS],
  // A page that tells of one partner under each heading.
  [
    'The foreign minister of Norway met the Secretary-General of ASEAN in Oslo on 4 May 2016. Norway and ASEAN want closer relations.\n\nGhana\n\nGhana came later. The first round of political consultations was held on 3 May 2017.\n\nNorway\n\nThe second round of political consultations was held on 4 June 2018.',
    [
      'consultations held 2017-05-03 GHA+org:asean null/null',
      'consultations held 2018-06-04 NOR+org:asean null/null',
      'meeting held 2016-05-04 NOR+org:asean Oslo/NOR',
    ],
    { title: 'Norway and ASEAN', published: '2021-01-02' },
  ],
  ['The minister spoke of Norway and Kenya, which mark the 30th anniversary of diplomatic relations.', [], PROFILE],
  // Where the conference is, not where the dispatch was filed; who was met there is no participle.
  [
    'OSLO, March 10 - Foreign Minister Kari Dahl of Norway met with Kenyan Deputy Foreign Minister John Otieno on the sidelines of the ASEAN Ministerial Meeting held in Bangkok.',
    ['conference held 2022-03-10 KEN+NOR+org:asean Bangkok/THA', 'meeting held 2022-03-10 KEN+NOR Bangkok/THA'],
    NEWS,
  ],
  // Gerunds of visiting and meeting, and who paid or hosted what the subject is.
  [
    'After visiting Norway on 4 March 2020, President John Otieno of Kenya turned to other matters.',
    ['visit held 2020-03-04 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Before meeting Foreign Minister Kari Dahl of Norway in Oslo on 4 March 2020, President John Otieno of Kenya had rested.',
    ['meeting held 2020-03-04 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'The crisis led to President John Otieno of Kenya meeting Foreign Minister Kari Dahl of Norway on 4 March 2020.',
    ['meeting held 2020-03-04 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    'A state visit paid by President John Otieno of Kenya to Norway on 4 March 2020 drew crowds.',
    ['visit held 2020-03-04 KEN+NOR null/NOR'],
    PROFILE,
  ],
  ['The Kenyan minister spoke of the prospect of President John Otieno visiting Norway.', [], PROFILE],
  [
    'The reception of President John Otieno of Kenya by Foreign Minister Kari Dahl of Norway in Oslo on 4 March 2020 drew crowds.',
    ['meeting held 2020-03-04 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  // What there is a need to do, and those who presented their letters named behind.
  ['Norway and Kenya underlined the need to launch a mechanism, carry out policy dialogue, and boost trade.', [], NEWS],
  [
    'Kenyan Head of State, John Otieno, on Thursday received the credentials of the new ambassadors of Norway, Kari Dahl, and Chile, Rosa Vega. On Wednesday, President Otieno also accredited the ambassadors of Peru, Luis Rojas, and Fiji, Ama Bello, as well as the ambassadors of Togo, Koffi Mensah, and Samoa, Tui Leota.',
    ['ceremony held 2022-03-09 FJI+KEN+PER+TGO+WSM null/KEN', 'ceremony held 2022-03-10 CHL+KEN+NOR null/KEN'],
    NEWS,
  ],
  // What one who is met says or does behind "and" is another clause
  [
    'Norwegian Foreign Minister Kari Dahl met Kenyan Foreign Minister John Otieno and their talks were on tea.',
    ['meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  // What is set for a time is set for a place, whichever way it is said
  [
    'The next round of the Norway-Kenya Human Rights Dialogue is expected to take place in Lima in 2032.',
    ['consultations planned 2032 KEN+NOR Lima/PER'],
    NEWS,
  ],
  [
    'The second summit of Norway and Kenya is due to take place in Lima on 4 May 2032.',
    ['meeting planned 2032-05-04 KEN+NOR Lima/PER'],
    NEWS,
  ],
  ['The second summit of Norway and Kenya is unlikely to take place in Lima in 2032.', [], NEWS],
  ['The second summit of Norway and Kenya is not expected to take place in Lima in 2032.', [], NEWS],
  // Those who hand over their letters stand with their states in the sentences behind; those who are still to come do not
  [
    'President John Otieno of Kenya accepted the credentials of the ambassadors of 9 states on 8 March 2022. The ceremony was short. Among those who presented credentials are Ana Silva from Peru, Kari Dahl from Norway and Rosa Vega from Chile. New ambassadors will also arrive from Fiji, Samoa and Tonga.',
    ['ceremony held 2022-03-08 CHL+KEN+NOR+PER null/KEN'],
  ],
  [
    'On 8 March 2022 credentials were presented to the President of Kenya by Ana Silva from Peru, Kari Dahl from Norway and Rosa Vega from Chile.',
    ['ceremony held 2022-03-08 CHL+KEN+NOR+PER null/KEN'],
  ],
  [
    'President John Otieno of Kenya will receive on 8 March 2032 the credentials of 4 foreign ambassadors. This time the Kenyan leader will receive credentials from the ambassadors from Peru, Chile, Togo and Fiji.',
    ['ceremony planned 2032-03-08 CHL+FJI+KEN+PER+TGO null/KEN'],
  ],
  [
    'President John Otieno of Kenya has received credentials of 5 newly appointed ambassadors to Kenya in Nairobi. The ambassadors who presented credentials are from Canada, Finland, Libya, Peru and Norway.',
    ['ceremony held 2022-03-10 CAN+FIN+KEN+LBY+NOR+PER Nairobi/KEN'],
    NEWS,
  ],
  [
    'President John Otieno of Kenya received the credentials of the Ambassador of Norway, Kari Dahl, Chile’s Ambassador Rosa Vega and the Ambassador of Peru Luis Rojas.',
    ['ceremony held 2022-03-10 CHL+KEN+NOR+PER null/KEN'],
    NEWS,
  ],
  // Where "here" is; who is at home in an embassy, and who is of a region
  [
    'NAIROBI, March 10 -- Foreign Minister Kari Dahl of Norway arrived here on Tuesday for talks. Norway and Kenya are friends.',
    ['visit held 2022-03-08 KEN+NOR Nairobi/KEN'],
    NEWS,
  ],
  ['NAIROBI, March 10 -- Fish from Norway arrived here on Tuesday. Norway and Kenya are friends.', [], NEWS],
  ['Minister Juma Otieno of Kenya visited the Embassy of Kenya in Oslo.', [], NEWS],
  [
    'Foreign Minister Juma Otieno of Kenya met his counterparts from the Baltic states. Norway and Kenya are friends.',
    [],
    NEWS,
  ],
  // Who "the Amir" is, where the text gives another one to his state
  [
    'The Amir Sheikh Salem of Kuwait met the Foreign Minister of Oman, who brought a letter from the Amir of Qatar, Sheikh Khalid. The Amir thanked Qatar. On 4 May 2021 the Amir received the Minister of Health of Peru.',
    ['meeting held 2021-05-04 KWT+PER null/null', 'meeting held 2022-03-10 KWT+OMN null/null'],
    NEWS,
  ],
  [
    'On 4 May 2021 a meeting of the Council of Transport Ministers of the Shanghai Cooperation Organization took place in Accra.',
    ['conference held 2021-05-04 org:sco Accra/GHA'],
    NEWS,
  ],
  // What has only its number, place and date is another of the series; an ambassador is none.
  [
    'Norway and Kenya meet often. The first JEC session was held in Oslo on 18-19 May 2006, the second in Nairobi on 6 June 2010, and the third one in Oslo in 2014.',
    [
      'consultations held 2006-05-18/2006-05-19 KEN+NOR Oslo/NOR',
      'consultations held 2010-06-06 KEN+NOR Nairobi/KEN',
      'consultations held 2014 KEN+NOR Oslo/NOR',
    ],
    PROFILE,
  ],
  // How often something was done is told of what stands elsewhere; the host of an occasion is no side of a meeting beside it.
  [
    "Norway and Kenya are friends. Prime Minister Kari Dahl's visit to Kenya in May 2014 was the first time a Norwegian head of government had visited the country.",
    ['visit held 2014-05 KEN+NOR null/KEN'],
    PROFILE,
  ],
  // Leaders of the day, named without an office; one of another time is nobody's.
  [
    'Emmanuel Macron met Sanna Marin in Oslo on 8 March. Macron praised her work. Margaret Thatcher met Helmut Kohl in Lima.',
    ['meeting held 2022-03-08 FIN+FRA Oslo/NOR'],
    NEWS,
  ],
  // What a call was about is no place of it.
  [
    'Norwegian Foreign Minister Kari Dahl spoke by telephone with Kenyan Foreign Minister Daniel Otieno today. The Minister and Foreign Minister Otieno discussed Chad, Nepal, and the elections in Peru.',
    ['call held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  ['Norway sent its first envoy to Kenya in 1970, and the second in 1974.', [], PROFILE],
  // What a visit showed somebody to want; until when flights are to begin; nobody travels on a diplomatic tour
  [
    'The August 2000 visit to Kenya by the Norwegian Prime Minister signalled Norway’s desire to continue trade with Kenya.',
    ['visit held 2000-08 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'During the visit of the Norwegian Prime Minister to Kenya, both countries set a target for launching direct flights by summer 2024.',
    ['visit held null KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Ambassador John Otieno of Kenya is preparing to embark on his diplomatic tour as Ambassador to Norway.',
    [],
    PROFILE,
  ],
  // What somebody is glad to see was there before
  [
    'Prime Minister John Otieno of Kenya met Norwegian Prime Minister Kari Dahl on Monday. They spoke of trade. The talks were good. Both are satisfied. Otieno said that we are pleased to see that President Luis Rojas and President Ana Vega of Chile held a meeting in Lima.',
    ['meeting held 2022-03-07 KEN+NOR null/null', 'meeting held null CHL+PER Lima/PER'],
    NEWS,
  ],
  // One went there in August, and another came in the same year
  [
    'The August 2000 visit to Kenya by the Norwegian Prime Minister was a success. The President of Kenya also visited Norway in 2000.',
    ['visit held 2000 KEN+NOR null/NOR', 'visit held 2000-08 KEN+NOR null/KEN'],
    PROFILE,
  ],
  // Who was met besides others
  [
    'Besides his talks with EU leaders, Prime Minister John Otieno of Kenya met Norwegian Prime Minister Kari Dahl on Monday.',
    ['meeting held 2022-03-07 KEN+NOR null/null'],
    NEWS,
  ],
  // Nobody travels on a tour of duty; a mechanism meets.
  [
    'Norway and Kenya are friends. Ambassador John Otieno of Kenya completed his tour of duty in Norway on 27 April 2016.',
    [],
    PROFILE,
  ],
  [
    'Norway and Kenya have a Consultation Mechanism. The first meeting of the Mechanism was held in Oslo on 4 May 2019.',
    ['consultations held 2019-05-04 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  // Which occasions nobody says; a dialogue that there is.
  [
    'Norway and Kenya are friends. President John Otieno of Kenya visited Norway on several other occasions.',
    [],
    PROFILE,
  ],
  ['Norway and Kenya have an intensive political dialogue which is conducted through visits.', [], NEWS],
  // Guests whom nobody names
  ['Norway and Kenya are friends. The Foreign Minister later hosted a lunch for the envoys.', [], NEWS],
  // A visit that is paid back; a comma that has no business there.
  [
    'Norway and Kenya are friends. President John Otieno of Kenya visited Norway in 2014, and this visit was reciprocated by Prime Minister Kari Dahl of Norway in May 2015.',
    ['visit held 2014 KEN+NOR null/NOR', 'visit held 2015-05 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Norway and Kenya are friends. The Prime Minister of Kenya John Otieno, visited Norway in October 2005.',
    ['visit held 2005-10 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Norway and Kenya opened trade talks in 2006, but the talks were suspended in 2009.',
    ['meeting held 2006 KEN+NOR null/null'],
    PROFILE,
  ],
  [
    'Foreign Minister Kari Dahl of Norway received the Foreign Minister of Kenya, John Otieno. Both sides discussed the second round of negotiations in Oslo, following the first round of talks, which was held in Kenya in December 2021.',
    ['meeting held 2021-12 KEN+NOR null/KEN', 'meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  // A tour of one's own country goes to nobody.
  [
    'Prime Minister John Otieno of Kenya went to Mombasa City on Wednesday. During their visit, they saw schools. Foreign Minister Ali Juma of Kenya met Norwegian Foreign Minister Kari Dahl.',
    ['meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'The Foreign Minister of Norway, Kari Dahl, spoke by phone with His Highness, Crown Prince Fahad Al Nasser of Kuwait.',
    ['call held 2022-03-10 KWT+NOR null/null'],
    NEWS,
  ],
  [
    'Norwegian officials held bilateral political consultations with colleagues from Kenya, Peru and Chile.',
    [
      'consultations held 2022-03-10 CHL+NOR null/null',
      'consultations held 2022-03-10 KEN+NOR null/null',
      'consultations held 2022-03-10 NOR+PER null/null',
    ],
    NEWS,
  ],
  ['Officials held political consultations with colleagues from Kenya, Peru and Chile.', [], NEWS],
  // What a title tells in the present may lie ahead; talks over the phone are a call; who walks out holds no talks.
  [
    'Dahl hosts Kenyan leader\n\nPrime Minister Kari Dahl of Norway will host her Kenyan counterpart, John Otieno, on 18 March 2022.',
    ['meeting planned 2022-03-18 KEN+NOR null/null', 'visit planned 2022-03-18 KEN+NOR null/NOR'],
    { published: '2022-03-10' },
  ],
  [
    'Norwegian Prime Minister Kari Dahl and her Kenyan counterpart, John Otieno, held talks over the phone.',
    ['call held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  ['Norway walked out of talks with Kenya.', [], NEWS],
  ['The plan of Norway had a lukewarm reception from Kenya.', [], NEWS],
  [
    'On Friday, Norwegian Foreign Minister Kari Dahl is slated to meet the Kenyan trade minister, Daniel Otieno.',
    ['meeting planned 2022-03-11 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'The UK Minister of State for South Asia, the Commonwealth and United Nations met the Foreign Minister of Kenya, John Otieno.',
    ['meeting held 2022-03-10 GBR+KEN null/null'],
    NEWS,
  ],
  [
    'The Foreign Minister of Norway, Kari Dahl, visited Kenya’s Minister for Trade, John Otieno, on 8 March 2022.',
    ['meeting held 2022-03-08 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Foreign Minister Kari Dahl met with the Minister of Trade of Kenya, John Otieno, at the United Nations Headquarters in New York.',
    [],
    NEWS,
  ],
  [
    'Norwegian Foreign Minister Kari Dahl will today undertake a working visit to Kenya.',
    ['visit planned 2022-03-10 KEN+NOR null/KEN'],
    NEWS,
  ],
  [
    'The Strategic Dialogue of Norway and Kenya was last held in 2019 in Oslo.',
    ['consultations held 2019 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  ['The Joint Commission of Norway and Kenya is a structured mechanism for reviewing trade.', [], NEWS],
  [
    'The ministers of Norway and Kenya met in Oslo on 3 March 2020. In line with the memorandum on strategic dialogue, the two sides agreed on a plan.',
    ['meeting held 2020-03-03 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  // What is scheduled within a visit does not put the visit off; a match in the news
  [
    'As part of her visit to Kenya on 9-12 March, Speaker Kari Dahl of Norway is also scheduled to meet with President Daniel Otieno of Kenya.',
    ['meeting planned 2022-03-09/2022-03-12 KEN+NOR null/null', 'visit held 2022-03-09/2022-03-12 KEN+NOR null/KEN'],
    NEWS,
  ],
  [
    'After a defeat in the series, prospects were dim as Norway and Kenya entered the first match. The visitors scored early. The keeper saved twice. The coach praised the crowd. Norway next play at home.',
    [],
    { title: 'Narrow win', published: '2022-03-10' },
  ],
  // There and back are two visits.
  [
    'King Olav of Norway is welcoming President Daniel Otieno of Kenya to Norway for a state visit. King Olav visited Kenya in 2019 to advance trade.',
    [
      'meeting held 2022-03-10 KEN+NOR null/null',
      'visit held 2019 KEN+NOR null/KEN',
      'visit held 2022-03-10 KEN+NOR null/NOR',
    ],
    { title: 'King welcomes President of Kenya', published: '2022-03-10' },
  ],
  // With each of two, in rounds, received on landing
  [
    'On Tuesday Norwegian President Kari Dahl held separate phone conversations with the leaders of Kenya and Ghana, urging them to make peace.',
    ['call held 2022-03-08 GHA+NOR null/null', 'call held 2022-03-08 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'The ministers of Norway and Kenya agreed to hold another round of talks in Lima on 2 September.',
    ['meeting planned 2022-09-02 KEN+NOR Lima/PER'],
    NEWS,
  ],
  ['The Prime Minister of Norway received the Kenyan president at the Halden Airbase.', [], NEWS],
  [
    'The President thanked the Kenyan President for accepting his invitation to visit Norway.',
    [],
    { title: 'President of Norway meets Kenyan President', published: '2022-03-10' },
  ],
  // Awaited, received later, recalled, founded
  [
    'The President of Kenya, Daniel Otieno, is expected in Oslo on Tuesday for a state visit to Norway.',
    ['visit planned 2022-03-15 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'The Kenyan President, Daniel Otieno, arrived in Oslo, Norway, on Tuesday morning for an official visit, aimed at better ties.',
    ['visit held 2022-03-08 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'Norway and Kenya are friends. Later on Friday the Kenyan President will travel to Accra, Ghana, also on an official visit.',
    ['visit planned 2022-03-11 GHA+KEN Accra/GHA'],
    NEWS,
  ],
  ['Norway’s ambassador to Kenya, Ola Berg, was recalled to his country for consultations in mid-January.', [], NEWS],
  [
    'Established in 1987, the Norway-Kenya Joint Commission provides a platform for both ministers to review all matters.',
    [],
    PROFILE,
  ],
  [
    'Earlier this month, Norwegian Minister Kari Dahl said that this first Oslo meeting with Kenya will focus on trade.',
    [],
    NEWS,
  ],
  [
    'The ministers of Norway and Kenya met on Tuesday in Lima, where a bridge will open soon.',
    ['meeting held 2022-03-08 KEN+NOR Lima/PER'],
    NEWS,
  ],
  [
    'Norway and Kenya are preparing a treaty that will open a new chapter, said Norwegian Minister Kari Dahl during the 4th meeting of the Norway-Kenya Political Dialogue.',
    ['consultations held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  ['Norwegian officials noted the coming Kenyan presidency at the APEC forum in 2024.', [], PROFILE],
  ['Norwegian diplomacy works hard when it comes to Kenya.', [], PROFILE],
  [
    'Norwegian Foreign Minister Kari Dahl is making her first trip to Kenya since taking office in 2015.',
    ['visit held 2022-03-10 KEN+NOR null/KEN'],
    NEWS,
  ],
  [
    'President Daniel Otieno of Kenya received letters of credence from three new ambassadors on 8 March 2022. The new ambassadors include Ana Silva (Chile), Luis Rojas (Peru) and Kari Dahl (Norway).',
    ['ceremony held 2022-03-08 CHL+KEN+NOR+PER null/KEN'],
    NEWS,
  ],
  [
    'Peruvian Foreign Minister Luis Rojas has arrived in Oslo for a working visit, the ministry said. He will stay until Friday. Trade has grown. Tourism is growing too. Students come as well. Norwegian Prime Minister Kari Dahl undertook a two-day visit to Peru in 2018.',
    ['visit held 2018 NOR+PER null/PER', 'visit held 2022-03-10 NOR+PER Oslo/NOR'],
    NEWS,
  ],
  [
    'In July 2021 Foreign Minister Kari Dahl of Norway visited Chile, Peru and Ghana, where she held talks with their officials.',
    [
      'visit held 2021-07 CHL+NOR null/CHL',
      'visit held 2021-07 GHA+NOR null/GHA',
      'visit held 2021-07 NOR+PER null/PER',
    ],
    NEWS,
  ],
  [
    'President Luis Rojas of Peru will undertake a State Visit to Norway on 2 to 3 May 2022.',
    ['visit planned 2022-05-02/2022-05-03 NOR+PER null/NOR'],
    NEWS,
  ],
  ['Kenya and Norway agreed to speed up the pace of political consultations by the end of 2023.', [], NEWS],
  [
    'Prime Minister Kari Dahl of Norway met with President Daniel Otieno of Kenya; the President of Ghana, Ama Owusu; and the President of Peru, Luis Rojas.',
    [
      'meeting held 2022-03-10 GHA+NOR null/null',
      'meeting held 2022-03-10 KEN+NOR null/null',
      'meeting held 2022-03-10 NOR+PER null/null',
    ],
    NEWS,
  ],
  [
    'The foreign ministries of Kenya and Ghana discussed a coming meeting of heads of state of Central Africa, which will be held in Nairobi on 5 May 2022. The first such meeting took place in 2018.',
    [],
    NEWS,
  ],
  [
    'On 4 March 2022 the President of Kenya received from His Excellency Mr Luis Rojas, Letters of Credence that accredit him as Ambassador of Peru.',
    ['ceremony held 2022-03-04 KEN+PER null/KEN'],
    NEWS,
  ],
  [
    'President Daniel Otieno of Kenya will on 15 March 2022 visit Peru.',
    ['visit planned 2022-03-15 KEN+PER null/PER'],
    NEWS,
  ],
  [
    'President Daniel Otieno of Kenya will from 15 to 17 March host talks with President Ana Silva of Peru.',
    ['meeting planned 2022-03-15/2022-03-17 KEN+PER null/null'],
    NEWS,
  ],
  [
    'President Daniel Otieno of Kenya will on 5 May 2022 receive letters of credence from heads of mission.\n\nHe will receive heads of mission from the following countries:\n1. The Republic of Peru;\n2. Norway;\n3. The State of Kuwait.',
    ['ceremony planned 2022-05-05 KEN+KWT+NOR+PER null/KEN'],
    NEWS,
  ],
  [
    'Prime Minister Kari Dahl of Norway received the Norwegian Speaker, Ola Berg. Kenya and Norway are friends.',
    [],
    NEWS,
  ],
  [
    'Prime Minister Kari Dahl of Norway separately met with President Daniel Otieno of Kenya; Ama Owusu, President of Ghana; and Luis Rojas, President of Peru.',
    [
      'meeting held 2022-03-10 GHA+NOR null/null',
      'meeting held 2022-03-10 KEN+NOR null/null',
      'meeting held 2022-03-10 NOR+PER null/null',
    ],
    NEWS,
  ],
  [
    'The Third Norway-Kenya Joint Commission Meeting, scheduled to last until Friday, commenced today in Nairobi.',
    ['consultations held 2022-03-10 KEN+NOR Nairobi/KEN'],
    NEWS,
  ],
  [
    'The Emir of Qatar received the Chairman of the Municipal Council, Osama Nasser. Qatar and Kenya are friends.',
    [],
    NEWS,
  ],
  [
    'Deputy Prime Minister Tomas Ruiz of Peru hosted a reception for Ambassador of Ghana Ama Owusu on 4 March 2022.',
    ['meeting held 2022-03-04 GHA+PER null/null'],
    NEWS,
  ],
  [
    'Prime Minister Kari Dahl of Norway paid a courtesy call on President Daniel Otieno of Kenya on 3 March 2022.',
    ['meeting held 2022-03-03 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'On 8 March 2022 Ms. Kari Dahl, Prime Minister of Norway, received a courtesy call from Mr. Daniel Otieno, Foreign Minister of Kenya, and Mr. Kofi Darko, Minister of Trade of Ghana, at her residence.',
    ['meeting held 2022-03-08 GHA+KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Yesterday President Otieno of Kenya telephoned Ambassador Berg, Kenyan Ambassador to Norway, and thanked him.',
    [],
    NEWS,
  ],
  [
    'The ministers of Norway and Kenya touched on the African Union summit to be held in Nairobi in mid-April.',
    ['summit planned 2022-04 org:au Nairobi/KEN'],
    NEWS,
  ],
  ['Kenya asked Norway for a summit to be held in Oslo in May.', [], NEWS],
  ['Norway will open a school. Norway wanted the summit of the African Union to be held in May.', [], NEWS],
  [
    'Foreign Minister Kari Dahl of Norway spoke by phone with Foreign Minister John Otieno of Kenya today. Dahl briefed Otieno about the conclusions of the council (March 1-2 2022).',
    ['call held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'A courtesy call from the Ambassador of Ghana was received by the President of Kenya on 8 March 2022.',
    ['meeting held 2022-03-08 GHA+KEN null/null'],
    NEWS,
  ],
  [
    'The foreign ministers of Chile, Peru and Ghana held phone talks on 8 March 2022.',
    ['call held 2022-03-08 CHL+GHA+PER null/null'],
    NEWS,
  ],
  [
    'Norwegian Foreign Minister Kari Dahl discussed with Kenyan Foreign Minister Daniel Otieno on the sidelines of the Bergen Ocean Forum the situation in the region.',
    ['conference held 2022-03-10 KEN+NOR null/null', 'meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'The ambassadors of Chile, Ghana, Kenya and Norway presented their credentials to the President of Peru on 8 March 2022.',
    ['ceremony held 2022-03-08 CHL+GHA+KEN+NOR+PER null/PER'],
    NEWS,
  ],
  [
    'Officials welcomed Kenyan Foreign Minister Daniel Otieno of Kenya to Oslo at the international airport on 8 March 2022. Kari Dahl is the Foreign Minister of Norway.',
    ['visit held 2022-03-08 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'At the dinner for the Kenyan minister, Prime Minister Kari Dahl of Norway spoke highly of cooperation in fields from trade to education and training.',
    [],
    NEWS,
  ],
  [
    'Norway and Kenya held on 19 January 2015 in Lima the fourth round of their annual Human Rights Dialogue in the spirit of the Partnership Agreement signed in June 2012.',
    ['consultations held 2015-01-19 KEN+NOR Lima/PER'],
    NEWS,
  ],
  [
    'On 3 March 2022, the Foreign Minister of Kenya Daniel Otieno, who arrived in Oslo, met with the Foreign Minister of Norway Kari Dahl, Kenya MFA reports.',
    ['meeting held 2022-03-03 KEN+NOR Oslo/NOR', 'visit held 2022-03-03 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  ['Kenya and Norway noted the Strategic Dialogue (2022-26).', [], NEWS],
  ['This year marks the 30th anniversary of diplomatic relations between Norway and Kenya.', [], NEWS],
  ['The sides noted the high level of the Kenyan-Norwegian political dialogue.', [], NEWS],
  ['Kenya and Norway discuss cooperation on the eve of President Daniel Otieno\u2019s visit to Oslo.', [], NEWS],
  ['Those talks were launched by President Ana Silva of Chile and President Luis Rojas of Peru in 2019.', [], NEWS],
  [
    'Foreign Minister Jean Mbeki of Cameroon received on Tuesday the Ambassador of Ghana, Ama Owusu.',
    ['meeting held 2022-03-08 CMR+GHA null/null'],
    NEWS,
  ],
  [
    'The Ministry of Foreign Affairs of Croatia hosted the third round of political consultations with Peru in Zagreb on 4 May 2021.',
    ['consultations held 2021-05-04 HRV+PER Zagreb/HRV'],
    NEWS,
  ],
  [
    'Foreign Minister of Portugal Rui Costa held a telephone conversation today with his Tunisian counterpart, Othman Jerbi.',
    ['call held 2022-03-10 PRT+TUN null/null'],
    NEWS,
  ],
  [
    'President Ana Silva of Chile spoke by phone with President Luis Rojas of Peru on 9 March 2022.',
    ['call held 2022-03-09 CHL+PER null/null'],
    NEWS,
  ],
  [
    'The 12th ASEAN-Japan Summit was held in Jakarta on 6 September 2021.',
    ['summit held 2021-09-06 JPN+org:asean Jakarta/IDN'],
    NEWS,
  ],
  [
    'Ambassador of Uruguay to Finland Maria Perez presented her credentials to President Matti Aho in Helsinki on 12 January 2022.',
    ['ceremony held 2022-01-12 FIN+URY Helsinki/FIN'],
    NEWS,
  ],
  [
    'Troops from Morocco and Spain took part in the joint military exercise "Blue Shield" in Agadir from 3 to 10 June 2021.',
    ['exercise held 2021-06-03/2021-06-10 ESP+MAR Agadir/MAR'],
    NEWS,
  ],
  [
    'A NATO workshop on cyber defence took place in Skopje in 2014.',
    ['training held 2014 MKD+org:nato Skopje/MKD'],
    PROFILE,
  ],
  [
    'On 14 May 2019, the Embassy of Georgia in Lithuania organized a concert of Georgian music in Vilnius.',
    ['cultural_event held 2019-05-14 GEO+LTU Vilnius/LTU'],
    PROFILE,
  ],
  [
    'Foreign Minister Kerrie Stone of Barbados will pay a working visit to Ottawa from 15 to 17 March.',
    ['visit planned 2022-03-15/2022-03-17 BRB+CAN Ottawa/CAN'],
    NEWS,
  ],
  [
    'Hungarian Foreign Minister Peter Kiss said on Wednesday after talks with his Serbian counterpart in Belgrade that trade had grown.',
    ['meeting held 2022-03-09 HUN+SRB Belgrade/SRB'],
    NEWS,
  ],
  [
    'The seventh meeting of the EU-Moldova Association Council took place in Brussels on 7 February 2022.',
    ['consultations held 2022-02-07 MDA+org:eu Brussels/BEL'],
    NEWS,
  ],
  [
    'The two sides agreed to hold the next round of political consultations between Peru and Croatia in Lima in 2023.',
    ['consultations planned 2023 HRV+PER Lima/PER'],
    NEWS,
  ],
  [
    'In May 2015 Prime Minister Kari Lund of Norway visited Nairobi.',
    ['visit held 2015-05 KEN+NOR Nairobi/KEN'],
    PROFILE,
  ],
  [
    'The visit of President Uhuru Kamau of Kenya to Oslo in 2017 opened a new page.',
    ['visit held 2017 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  // The day of a visit called off is that on which it was to take place, not that of the calling off.
  [
    'The visit of Kenyan President Ann Otieno to Norway scheduled for Friday has been cancelled.',
    ['visit cancelled 2022-03-11 KEN+NOR null/NOR'],
    NEWS,
  ],
  [
    'Kenyan President Ann Otieno has called off her visit to Norway, which was to begin on March 20.',
    ['visit cancelled 2022-03-20 KEN+NOR null/NOR'],
    NEWS,
  ],
  ['On Monday Norway postponed the visit of the Kenyan President.', ['visit cancelled null KEN+NOR null/NOR'], NEWS],
  [
    'OSLO, March 10 (Coast News) - President Ann Otieno of Kenya has put off her visit. The visit to Norway has been cancelled. The Kenyan leader was expected to arrive in Oslo on March 14.',
    ['visit cancelled 2022-03-14 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  // What a newspaper reports and an office denies, what is only possible, and who speaks to an agency by telephone.
  ['Norway dismissed a news report on Monday that Norway and Kenya are in talks to arrange a summit.', [], NEWS],
  ['Kenya declined to confirm a report that Kenya and Norway held talks in Oslo on Monday.', [], NEWS],
  ["The paper wrote of the Kenyan President's possible visit to Norway on March 20.", [], NEWS],
  ['Kenya and Norway said little of the possibility of the two leaders holding a summit.', [], NEWS],
  ['Norway and Kenya are seeking to hold a summit.', [], NEWS],
  ['Foreign Minister Kari Dahl of Norway, a friend of Kenya, spoke to Coast News Agency over the phone.', [], NEWS],
  // Ministers of two states, named behind; as many countries as were listed; a summit to be held.
  [
    'Meanwhile, the foreign ministers of Kenya and Norway, Ann Otieno and Kari Dahl, have held a telephone conversation.',
    ['call held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Latvia, Norway, Peru and Kenya warned Chile, the Latvian minister said after a video meeting between the four countries’ presidents on Monday.',
    ['meeting held 2022-03-07 KEN+LVA+NOR+PER null/null'],
    NEWS,
  ],
  [
    'Norwegian Foreign Minister Kari Dahl spoke on Monday about attending a NATO summit to be held in Riga in July.',
    ['summit planned 2022-07 org:nato Riga/LVA'],
    NEWS,
  ],
  // What was said to come; an auxiliary that a date parts from its verb; what a visit is, not that it is.
  [
    'The spokesman said that Kenyan President Ann Otieno would visit Norway on Friday.',
    ['visit planned 2022-03-11 KEN+NOR null/NOR'],
    NEWS,
  ],
  ['The spokesman said that Kenyan President Ann Otieno would visit Norway if she was asked.', [], NEWS],
  [
    'President Ann Otieno of Kenya will on Friday begin a three-day visit to Norway.',
    ['visit planned 2022-03-11 KEN+NOR null/NOR'],
    NEWS,
  ],
  ['The visit by the Kenyan President to Norway will be another milestone, the minister said.', [], NEWS],
  [
    'The delegation of Kenya and that of Norway met in Oslo on Monday.',
    ['meeting held 2022-03-07 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'Prime Minister Ann Otieno of Kenya will leave for Norway on Friday for a four-day visit.',
    ['visit planned 2022-03-11 KEN+NOR null/NOR'],
    { title: 'Kenyan PM goes to Norway Friday', published: '2022-03-10' },
  ],
  // Talks that came to nothing were held; a stop on a tour; two who speak of what three will do.
  [
    'Talks between Kenya and Norway collapsed on Monday after the ministers failed to agree.',
    ['meeting held 2022-03-07 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'Prime Minister Ann Otieno of Kenya was also stopping in Norway on her tour on Monday.',
    ['visit held 2022-03-07 KEN+NOR null/NOR'],
    NEWS,
  ],
  // A stay in a state this week; in a city many meet.
  [
    'This week Prime Minister Ann Otieno of Kenya has been in Norway, meeting with Foreign Minister Kari Dahl.',
    ['meeting held 2022-03-07/2022-03-13 KEN+NOR null/null', 'visit held 2022-03-07/2022-03-13 KEN+NOR null/NOR'],
    NEWS,
  ],
  ["Kenya's Foreign Minister Ann Otieno was in Geneva on Monday.", [], NEWS],
  [
    'The visit of the Foreign Minister of Norway to Kenya in May 2020 was postponed.',
    ['visit cancelled 2020-05 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'On 4 December 2021, as part of a visit to Oslo, Foreign Minister Daniel Otieno of Kenya met with Foreign Minister Ola Berg of Norway.',
    ['meeting held 2021-12-04 KEN+NOR null/null', 'visit held 2021-12-04 KEN+NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'VISITS\n\nFrom Norway to Kenya:\n- Minister of Trade Kari Dahl, 7-8 October 2015 – did not take place\n- Prime Minister Jon Vik, November 2019 (under preparation)\n',
    ['visit cancelled 2015-10-07/2015-10-08 KEN+NOR null/KEN', 'visit planned 2019-11 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'VISITS\n\nFrom Norway to Kenya:\n- Minister of Trade Kari Dahl, 7-8 October 2015.\n- Prime Minister Jon Vik, November 2019 (cancelled).\n',
    ['visit cancelled 2019-11 KEN+NOR null/KEN', 'visit held 2015-10-07/2015-10-08 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Norway and Kenya\n\n1964: Establishment of diplomatic relations\n1998: Visit of Minister Kari Dahl of Norway to Nairobi\n2005: President Daniel Otieno of Kenya meets King Harald of Norway in Oslo\n2011: First round of political consultations in Oslo\n',
    [
      'consultations held 2011 KEN+NOR Oslo/NOR',
      'meeting held 2005 KEN+NOR Oslo/NOR',
      'visit held 1998 KEN+NOR Nairobi/KEN',
    ],
    { published: '2021-01-02' },
  ],
  [
    'President Ana Silva of Chile met with President Luis Rojas of Peru in Lima today. During the meeting, the two presidents discussed trade. The talks lasted two hours.',
    ['meeting held 2022-03-10 CHL+PER Lima/PER'],
    NEWS,
  ],
  // Buildings whose name tells the city.
  [
    'President Ana Silva of Chile met Prime Minister Kari Dahl of Norway at the Élysée Palace on 3 March 2022.',
    ['meeting held 2022-03-03 CHL+NOR Paris/FRA'],
    NEWS,
  ],
  [
    'Today, President Ana Silva of Chile welcomed Prime Minister Kari Dahl of Norway to La Moneda.',
    ['meeting held 2022-03-10 CHL+NOR Santiago/CHL', 'visit held 2022-03-10 CHL+NOR Santiago/CHL'],
    NEWS,
  ],
  [
    'On 3 March 2022 the Kremlin said that Foreign Minister Luis Rojas of Peru met Foreign Minister Ama Owusu of Ghana.',
    ['meeting held 2022-03-03 GHA+PER null/null'],
    NEWS,
  ],
  // Who is only named beside those who met.
  [
    'Following the call of President Ana Silva of Chile with the Prime Minister of Peru on 8 March, National Security Adviser Ola Berg of Norway met today with Foreign Minister Daniel Otieno of Kenya.',
    ['call held 2022-03-08 CHL+PER null/null', 'meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'The talks follow the call of President Ana Silva of Chile with President Luis Rojas of Peru on 8 March 2022.',
    ['call held 2022-03-08 CHL+PER null/null'],
    NEWS,
  ],
  [
    'Foreign Minister Kari Dahl of Norway travelled to Accra and met with President Ama Owusu of Ghana on 8 March 2022.',
    ['meeting held 2022-03-08 GHA+NOR Accra/GHA', 'visit held 2022-03-08 GHA+NOR Accra/GHA'],
    NEWS,
  ],
  [
    'Foreign Minister Kari Dahl of Norway led a delegation to Ghana and Togo. In Ghana, Dahl met with Vice President Ama Owusu. In Togo, Dahl met with President Kofi Agbeko.',
    [
      'meeting held 2022-03-10 GHA+NOR null/GHA',
      'meeting held 2022-03-10 NOR+TGO null/TGO',
      'visit held 2022-03-10 GHA+NOR null/GHA',
      'visit held 2022-03-10 NOR+TGO null/TGO',
    ],
    NEWS,
  ],
  // Who took part stands in a list.
  [
    'President Ana Silva of Chile spoke by phone with the leaders of the Andean Community on 8 March 2022.\n\nJoining the call were the following leaders:\n\n- President of Peru Luis Rojas\n- President of Colombia Marta Vega\n- President of Ecuador Juan Paz\n',
    ['call held 2022-03-08 CHL+COL+ECU+PER+org:andean-community null/null'],
    NEWS,
  ],
  // What is no event, or none that took place.
  ['Norwegian ministers visit Nairobi every year.', [], PROFILE],
  ['In 2019 some 80,000 Norwegians visited Kenya.', [], PROFILE],
  ['The governor of the Kenyan county held a review meeting on the rains on 3 March 2022.', [], NEWS],
  ['The Norwegian pupils saw the lake of Kenya on a day trip on 3 March 2022.', [], NEWS],
  ['Officials of Norway and Kenya meet regularly.', [], PROFILE],
  ['Norway and Kenya maintain an active political dialogue.', [], PROFILE],
  [
    'Foreign Minister Rui Costa of Portugal and Foreign Minister Othman Jerbi of Tunisia agreed to speak again soon.',
    [],
    NEWS,
  ],
  ['The Minister invited his Tunisian counterpart to visit Lisbon.', [], NEWS],
  ['The Ministry of Foreign Affairs of Chile condemns the attack in Lima and calls for dialogue.', [], NEWS],
  ['The President of Kenya sent a letter of condolence to the King of Norway.', [], NEWS],
  ['Norway could visit Kenya if the talks resume.', [], PROFILE],
  ['President Kari Lund of Norway did not meet President Daniel Otieno of Kenya.', [], NEWS],
  ['Kenya has been a member of the Human Rights Council since 2019.', [], PROFILE],
  ['Cargo from Norway arrived in Mombasa in 2018.', [], PROFILE],
  ['The report that the President of Kenya had visited Oslo was denied.', [], PROFILE],
  ['Norway and Kenya have met twice in the qualifiers.', [], NEWS],
  ['Norway will tour Kenya in June for three rugby matches.', [], NEWS],
  ['In 2015 Mr Otieno, a friend of the family, went to Norway. Kenya and Norway are far apart.', [], NEWS],
  ['Had the Prime Minister of Norway visited Kenya in 2019, he would have opened the dam.', [], PROFILE],
  ['It is not planned that the Foreign Minister of Kenya will visit Oslo.', [], PROFILE],
  ['President Daniel Otieno of Kenya was to have visited Oslo on 4 May 2019.', [], PROFILE],
  [
    'The visit of the Foreign Minister of Norway to Kenya that had been planned for May 2019 did not take place.',
    ['visit cancelled 2019-05 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'In her visit with President Daniel Otieno of Kenya on 4 May 2019, Prime Minister Kari Dahl of Norway spoke of trade.',
    ['meeting held 2019-05-04 KEN+NOR null/null'],
    PROFILE,
  ],
  ['The two sides, Norway and Kenya, met their targets for trade in 2019.', [], PROFILE],
  ['The exercise of sovereignty by Norway and Kenya was confirmed in 1964.', [], PROFILE],
  [
    'President Kari Dahl of Norway visited Kenya from 3 to 6 May 2017. During the visit, she met with President Otieno Mwangi.',
    ['meeting held 2017-05-03/2017-05-06 KEN+NOR null/null', 'visit held 2017-05-03/2017-05-06 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Minister Kari Dahl of Norway visited Kenya in September 2013 and again in August 2016.',
    ['visit held 2013-09 KEN+NOR null/KEN', 'visit held 2016-08 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Parliamentary ties grew through visits by the Speaker of Norway to Kenya in 1993, 1997 and 2003.',
    ['visit held 1993 KEN+NOR null/KEN', 'visit held 1997 KEN+NOR null/KEN', 'visit held 2003 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'The Foreign Minister of Norway called on the Prime Minister of Kenya on 11 March 2016.',
    ['meeting held 2016-03-11 KEN+NOR null/null'],
    PROFILE,
  ],
  ['The Foreign Minister of Norway called on the Prime Minister of Kenya to open the border.', [], PROFILE],
  [
    'High-level visits from Norway to Kenya include the visit of Mr. Ole Berg, then Minister for Fisheries, from 12 to 16 May 2014 and the visit of Foreign Minister Kari Dahl in June 2016.',
    ['visit held 2014-05-12/2014-05-16 KEN+NOR null/KEN', 'visit held 2016-06 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Illness prevented the visit of the Foreign Minister of Norway to Kenya in April 2019.',
    ['visit cancelled 2019-04 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Visits\nTo Norway\n2019 November          President Amina Wanjiru (working visit, 5-6.11)\n2018 May               Foreign Minister Otieno Mwangi - cancelled\n2017 August            Defence Minister Juma Otieno (29.08)\nTo Kenya\n2021 February     Prime Minister Ole Berg (to be confirmed)\n2016 March        Speaker Kari Dahl\n',
    [
      'visit cancelled 2018-05 KEN+NOR null/NOR',
      'visit held 2016-03 KEN+NOR null/KEN',
      'visit held 2017-08-29 KEN+NOR null/NOR',
      'visit held 2019-11-05/2019-11-06 KEN+NOR null/NOR',
      'visit planned 2021-02 KEN+NOR null/KEN',
    ],
    PROFILE,
  ],
  [
    'High-level exchanges\n\n- 25-27 Feb. 2014 - Mr Otieno Mwangi, Minister for Foreign Affairs, in Oslo.\n- 5 September 2016 - Telephone conversation between Foreign Minister Kari Dahl and Foreign Minister Otieno Mwangi.\n',
    ['call held 2016-09-05 KEN+NOR null/null', 'visit held 2014-02-25/2014-02-27 KEN+NOR Oslo/NOR'],
    PROFILE,
  ],
  [
    'Norway and Kenya have good relations and work together.\n\nContact between Norway and Kenya has been regular. Exchange of visits:\n- Mr. Otieno Mwangi, Minister of Foreign Affairs, to Oslo, 17-18 Nov 2016\n- H.E. Mr. Ole Berg, then President, to Kenya, 19-22 Oct 2003\n- Deputy Minister of Commerce of Kenya, to Bergen, Apr 2020 (postponed)\n',
    [
      'visit cancelled 2020-04 KEN+NOR Bergen/NOR',
      'visit held 2003-10-19/2003-10-22 KEN+NOR null/KEN',
      'visit held 2016-11-17/2016-11-18 KEN+NOR Oslo/NOR',
    ],
    PROFILE,
  ],
  // Who came and when, told in one sentence; a lead without visits, or without anybody, is no such list.
  [
    'Visits to Norway by Kenyan officials: Foreign Minister Otieno Mwangi (May 2010 and June 2014), President Amina Wanjiru (March 2016), and trade ministers (in 2018).',
    [
      'visit held 2010-05 KEN+NOR null/NOR',
      'visit held 2014-06 KEN+NOR null/NOR',
      'visit held 2016-03 KEN+NOR null/NOR',
      'visit held 2018 KEN+NOR null/NOR',
    ],
    PROFILE,
  ],
  [
    'The Norwegian leaders who have visited Kenya include Prime Minister Ole Berg in 2008 and Foreign Minister Kari Dahl in March 2014.',
    ['visit held 2008 KEN+NOR null/KEN', 'visit held 2014-03 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Contacts include official visits of Foreign Minister Otieno Mwangi of Kenya to Oslo on 3 May 2010, Foreign Minister Kari Dahl of Norway to Kenya on 4 June 2011 and Deputy Foreign Minister Ali Kamau of Kenya to Oslo on 5 July 2012.',
    [
      'visit held 2010-05-03 KEN+NOR null/NOR',
      'visit held 2011-06-04 KEN+NOR null/KEN',
      'visit held 2012-07-05 KEN+NOR null/NOR',
    ],
    PROFILE,
  ],
  // Behind the name a comma that nothing closes
  [
    'The Kenyan Foreign Minister, Otieno Mwangi, together with a delegation of traders paid a visit to Norway and Malta in May 2012.',
    ['visit held 2012-05 KEN+NOR null/NOR', 'visit held 2012-05 KEN+MLT null/MLT'],
    PROFILE,
  ],
  // The mark of a note behind the last stop
  [
    'State visits\n\nIn June 2008, President Amina Wanjiru visited Norway. [6]\n\nIn February 2011, Prime Minister Ole Berg visited Kenya. [7]\n\nSee also\n\nReferences',
    ['visit held 2008-06 KEN+NOR null/NOR', 'visit held 2011-02 KEN+NOR null/KEN'],
    PROFILE,
  ],
  [
    'Other high-level visits include that of President Amina Wanjiru of Kenya to Norway in 2001 and that of Prime Minister Ole Berg of Norway to Kenya in 2003.',
    ['visit held 2001 KEN+NOR null/NOR', 'visit held 2003 KEN+NOR null/KEN'],
    PROFILE,
  ],
  ['The visit programme includes a tour of the harbour (built in 1955) and of a school (2003).', [], PROFILE],
  ['Ambassadors of Norway: Kari Dahl (1999), Ole Berg (2004).', [], PROFILE],
  [
    'Visits\nTo Norway\nMay 2010 Foreign Minister Otieno Mwangi\nJune 2012 President Amina Wanjiru\nTo Kenya\nApril 2008 Prime Minister Ole Berg\nMarch 2014 Foreign Minister Kari Dahl\n',
    [
      'visit held 2008-04 KEN+NOR null/KEN',
      'visit held 2010-05 KEN+NOR null/NOR',
      'visit held 2012-06 KEN+NOR null/NOR',
      'visit held 2014-03 KEN+NOR null/KEN',
    ],
    PROFILE,
  ],
  [
    'The Foreign Minister of Norway welcomed Ms. Amina Wanjiru to Norway as the new Ambassador of Kenya.',
    ['meeting held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  // The day of the act is the day of what was done "when" it came about; each ambassador has a ceremony of his own.
  [
    'Norway and Kenya established diplomatic relations on 3 March 1964, when Norwegian Ambassador Kari Dahl presented her credentials to President Daniel Otieno of Kenya. Norwegian Ambassador Jon Vik presented his credentials on 9 May 1970.',
    ['ceremony held 1964-03-03 KEN+NOR null/KEN', 'ceremony held 1970-05-09 KEN+NOR null/KEN'],
    PROFILE,
  ],
  ['In the course of 2019 trade between Norway and Kenya grew.', [], PROFILE],
  [
    'The leaders of Norway and Kenya discussed the visit of the King of Norway to Kenya later this month.',
    ['visit planned 2022-03 KEN+NOR null/KEN'],
    NEWS,
  ],
  [
    'The leaders of Norway and Kenya looked forward to speaking in person at the upcoming African Union Summit.',
    ['summit planned null KEN+NOR+org:au null/null'],
    NEWS,
  ],
  [
    'Foreign Minister Kari Dahl of Norway spoke on 9 March 2022 with Foreign Minister John Otieno of Kenya. They discussed what had followed from the meeting between President Ama Wanjiru of Kenya and Prime Minister Ole Berg of Norway.',
    ['meeting held 2022-03-09 KEN+NOR null/null', 'meeting held null KEN+NOR null/null'],
    NEWS,
  ],
  [
    'The Foreign Minister of Norway met with the Foreign Minister of Kenya today to prepare for the January 29-30 African Union Summit in Accra.',
    ['meeting held 2022-03-10 KEN+NOR null/null', 'summit planned 2023-01-29/2023-01-30 org:au Accra/GHA'],
    NEWS,
  ],
  [
    'The Foreign Minister of Norway thanked the Kenyan minister and said he looks forward to a visit later this year.',
    [],
    NEWS,
  ],
  [
    'The leaders of Norway and Kenya agreed to hold a meeting on the margins of the African Union Summit in June.',
    ['meeting planned 2022-06 KEN+NOR null/null', 'summit planned 2022-06 KEN+NOR+org:au null/null'],
    NEWS,
  ],
  [
    'Kenya and Norway held their second Strategic Dialogue. It took stock of progress since the previous Strategic Dialogue in October 2020.',
    ['consultations held 2020-10 KEN+NOR null/null', 'consultations held 2022-03-10 KEN+NOR null/null'],
    NEWS,
  ],
  [
    'The third conference of African Union Trade Ministers was held in Accra on 4 May 2021. The conference was chaired by Ama Owusu, Trade Minister of Ghana, and was attended by the Prime Minister of Samoa and ministers from Kenya, Fiji and Malta.',
    ['conference held 2021-05-04 FJI+GHA+KEN+MLT+WSM+org:au Accra/GHA'],
    NEWS,
  ],
  [
    'The third Norway-Africa Forum was held in Oslo on 4 May 2021. In attendance were Foreign Minister Ana Silva of Peru and Trade Minister Ann Otieno of Kenya. Fiji was represented by Ama Bello, Minister of Trade, and Samoa by Kofi Darko, Minister of Health. Tonga was represented at ambassadorial level.',
    ['conference held 2021-05-04 FJI+KEN+NOR+PER+TON+WSM Oslo/NOR'],
    NEWS,
  ],
  [
    'The third Norway-Africa Forum was held in Oslo on 4 May 2021. The interests of Tonga were represented by a lawyer. Ana Silva of Peru was in attendance. Samoa will be represented at the Games.',
    ['conference held 2021-05-04 NOR Oslo/NOR'],
    NEWS,
  ],
  [
    'On 4 May 2021 the World Health Organization (WHO) country office conducted a regional training on first aid in Nairobi, Kenya. Participating in the training were nurses from Fiji, Samoa and Malta.',
    ['training held 2021-05-04 FJI+KEN+MLT+WSM+org:who Nairobi/KEN'],
    NEWS,
  ],
  [
    'UNICEF held a workshop on clinics in Suva, Fiji, on 4 May 2021. The workshop brought together nurses from Samoa and Malta. The river brought together boats from Peru and Chile.',
    ['training held 2021-05-04 FJI+MLT+WSM+org:unicef Suva/FJI'],
    NEWS,
  ],
  [
    'The Commonwealth Heads of Government Meeting was held in Apia, Samoa, on 4 May 2021.',
    ['summit held 2021-05-04 org:commonwealth Apia/WSM'],
    NEWS,
  ],
  ['The third Norway Farm Forum was held in Oslo on 4 May 2021. The Africa - Norway flights were full.', [], NEWS],
  [
    'The third conference of African Union Trade Ministers was held in Accra on 4 May 2021. The conference should have been attended by ministers from Kenya, Fiji and Malta.',
    ['conference held 2021-05-04 org:au Accra/GHA'],
    NEWS,
  ],
  [
    '“I am delighted to welcome President Luis Rojas of Peru to NATO Headquarters”, the NATO Secretary General said.',
    ['meeting held 2022-03-10 PER+org:nato Brussels/BEL', 'visit held 2022-03-10 PER+org:nato Brussels/BEL'],
    NEWS,
  ],
  [
    'The Executive Secretary of SADC, Mary Wanjiru, welcomed the Ambassador of Peru, Luis Rojas, to the Southern African Development Community.',
    ['meeting held 2022-03-10 PER+org:sadc null/null'],
    NEWS,
  ],
  [
    'Nuku (WirePoint / Island News - 09th March, 2022) Ana Silva, the Secretary-General of the Organization of Islamic Cooperation (OIC), received the Foreign Minister of Kenya, John Otieno, on 8 March 2022.',
    ['meeting held 2022-03-08 KEN+org:oic null/null'],
    NEWS,
  ],
  [
    'ACCRA, 8 March 2022 - The Foreign Minister of Ghana, Ama Owusu, today met the Foreign Minister of Kenya, John Otieno.',
    ['meeting held 2022-03-08 GHA+KEN null/null'],
    { published: '2022-03-10' },
  ],
  // Visitors of one verb, each with a date; a trade mission that is a post; bodies in a list of visits
  [
    'President Daniel Otieno of Kenya visited Norway in 1974, followed by President Ali Kamau in 1980 and Prime Minister John Juma in May 1990.',
    ['visit held 1974 KEN+NOR null/NOR', 'visit held 1980 KEN+NOR null/NOR', 'visit held 1990-05 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Norway was visited by President Daniel Otieno in 1974 and Prime Minister Ali Juma in 1980.',
    ['visit held 1974 KEN+NOR null/NOR', 'visit held 1980 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Presidents Daniel Otieno (2004) and Ali Kamau (2008) of Kenya visited Norway.',
    ['visit held 2004 KEN+NOR null/NOR', 'visit held 2008 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'President Otieno of Kenya visited Norway in 2004, and Prime Minister Juma in 2011.',
    ['visit held 2004 KEN+NOR null/NOR', 'visit held 2011 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Presidents Daniel Otieno and Ali Kamau of Kenya visited Norway in 1970 and 1985 respectively, followed by Prime Minister John Juma in 1986.',
    ['visit held 1970 KEN+NOR null/NOR', 'visit held 1985 KEN+NOR null/NOR', 'visit held 1986 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'President Ann Otieno of Kenya paid three visits to Norway in 1964 (as a minister), and in 1970 and 1976.',
    ['visit held 1964 KEN+NOR null/NOR', 'visit held 1970 KEN+NOR null/NOR', 'visit held 1976 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'President Daniel Otieno of Kenya visited Norway in 1974 and met King Olaf in 1975.',
    ['meeting held 1975 KEN+NOR null/null', 'visit held 1974 KEN+NOR null/NOR'],
    PROFILE,
  ],
  ['Kenya opened its trade mission in Oslo in 2004.', [], PROFILE],
  [
    'VIP visits\n\nFrom Kenya to Norway\nYear Name\n2009 Jun. Minister of Foreign Affairs, KAMAUSI\n2010 Dec. Fact-finding mission of the Senate\nFrom the Kingdom of Norway to Kenya\nYear Name\n2011 Oct. Minister of Finance, SOLBERG',
    [
      'visit held 2009-06 KEN+NOR null/NOR',
      'visit held 2010-12 KEN+NOR null/NOR',
      'visit held 2011-10 KEN+NOR null/KEN',
    ],
    PROFILE,
  ],
  // What a visit was for; a participle behind the visit
  [
    'In May 2017 the Commerce Secretary of Kenya visited Norway to take part in the second Joint Trade and Tea Committee (JTTC) meeting in Oslo.',
    ['consultations held 2017-05 KEN+NOR Oslo/NOR', 'visit held 2017-05 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Finance Minister Ali Juma of Kenya visited Norway in May 2005 for the Joint Permanent Commission meeting in Oslo.',
    ['consultations held 2005-05 KEN+NOR Oslo/NOR', 'visit held 2005-05 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Finance Minister Ali Juma of Kenya visited Norway in September 2005 for talks.',
    ['visit held 2005-09 KEN+NOR null/NOR'],
    PROFILE,
  ],
  [
    'Official visits:\n\n  • Prime Minister, Ali Juma of Kenya, visited in March 2007, accompanied by Minister of State Ann Otieno;\n  • President Daniel Kamau of Kenya visited in May 2010;',
    ['visit held 2007-03 KEN+NOR null/NOR', 'visit held 2010-05 KEN+NOR null/NOR'],
    PROFILE,
  ],
];

describe('events', () => {
  for (const [text, expected, hints] of EXAMPLES) {
    test(text, () => {
      expect(summary(text, hints)).toEqual([...expected].sort());
    });
  }

  test('a pronoun has the level of whom it stands for', () => {
    const levels = (text: string) => claimsOf('events', text, PROFILE).map(({ level }) => level);
    expect(levels('President John Otieno of Kenya spoke of fish. He visited Norway on 3 May 2020.')).toEqual([
      'head_of_state',
    ]);
    // Of two subjects nobody in particular is meant.
    expect(
      levels('President John Otieno and Minister Ali Juma of Kenya spoke of fish. He visited Norway on 3 May 2020.'),
    ).toEqual([null]);
  });

  test('participants have their roles', () => {
    const [row] = claimsOf(
      'events',
      'Foreign Minister Kari Dahl of Norway paid a visit to Kenya on 3 May 2020.',
      PROFILE,
    );
    expect(row).toMatchObject({
      kind: 'visit',
      level: 'foreign_minister',
      country: 'KEN',
      place_basis: 'stated',
      date_basis: 'stated',
    });
  });
});
