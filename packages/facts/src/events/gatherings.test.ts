import { describe, expect, test } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

type Example = readonly [
  text: string,
  expected: readonly string[],
  hints?: { readonly title?: string; readonly published?: string; readonly url?: string },
];

/** "kind status date PARTIES", in any order. */
function summary(text: string, hints: Example[2]): string[] {
  const rows = claimsOf('events', text, hints ?? {}).map(
    (row) => `${row.kind} ${row.status} ${row.date} ${row.parties.join('+')}`,
  );
  return [...new Set(rows)].sort();
}

const NEWS = { title: 'Foreign Minister meets counterparts', published: '2022-03-10' };

const EXAMPLES: readonly Example[] = [
  // One who meets one counterpart after the other, none with another, above or beside a meeting of three
  [
    'Kenyan Prime Minister Ali Juma met with the President of Togo, Koffi Mensah, on 4 May 2021.\n\nIn his meeting with Peruvian President Luis Rojas, the two sides spoke of tea.',
    ['meeting held 2021-05-04 KEN+PER', 'meeting held 2021-05-04 KEN+TGO'],
    { title: 'Kenyan Prime Minister meets Togolese, Peruvian leaders' },
  ],
  [
    'Kenyan Foreign Minister Ali Juma met the foreign ministers of Togo, Peru and Fiji on 4 May 2021. Ali Juma began the day with a meeting with the Togolese Foreign Minister Koffi Mensah. Later Ali Juma met the Peruvian Foreign Minister Luis Rojas.',
    ['meeting held 2021-05-04 FJI+KEN', 'meeting held 2021-05-04 KEN+PER', 'meeting held 2021-05-04 KEN+TGO'],
  ],
  [
    'Kenyan Foreign Minister Ali Juma met the foreign ministers of Togo, Peru and Fiji on 4 May 2021. Later Ali Juma met the Peruvian Foreign Minister Luis Rojas.',
    ['meeting held 2021-05-04 FJI+KEN+PER+TGO'],
  ],
  [
    'Foreign Minister Ali Juma of Kenya hosted his Togolese counterpart, Koffi Mensah, in Nairobi. Mensah also took part in the 2nd Kenya-Togo-Peru Trilateral Dialogue on 4 May 2021 with the ministers of Kenya and Peru.',
    ['consultations held 2021-05-04 KEN+PER+TGO', 'meeting held 2021-05-04 KEN+TGO', 'visit held 2021-05-04 KEN+TGO'],
  ],
  // An organization with the states of a region, none of which its name tells; who came and who chaired, and what somebody only heads
  [
    'On 4 May 2021 the first Ministerial Meeting of the ASEAN-Gulf Dialogue was held in Nairobi. The event was attended by the foreign ministers of Oman, Laos and Malaysia. The meeting was chaired by Foreign Minister Ana Silva of Peru, who chairs the current session of the Andean Council.',
    ['conference held 2021-05-04 LAO+MYS+OMN+PER+org:asean'],
    NEWS,
  ],
  [
    'On 4 May 2021 the EU-Central Asia Ministerial Meeting took place in Nairobi.',
    ['conference held 2021-05-04 org:eu'],
    NEWS,
  ],
  ['On 4 May 2021 the EU-Peru Dialogue was held in Nairobi.', ['consultations held 2021-05-04 PER+org:eu'], NEWS],
  [
    'Foreign Minister Ana Silva of Peru, who heads the current session of the General Assembly, thanked Kenya.',
    [],
    NEWS,
  ],
  // Who gathered stands behind what opens the sentence; who took part in what somebody else held; one at a time, whom "those" stands for
  [
    'Meeting in Accra, Ghana, on 26 May 2019 for the nineteenth ECOWAS Summit, the Heads of State of Kenya and Togo reaffirmed their will.',
    ['summit held 2019-05-26 KEN+TGO+org:ecowas'],
    { published: '2019-06-02' },
  ],
  [
    'Nurses from Fiji, Samoa and Malta participated in a regional nursing workshop held in Nairobi, Kenya, on 4 May 2021 by the country office of the World Health Organization (WHO).',
    ['training held 2021-05-04 FJI+MLT+WSM+org:who'],
    NEWS,
  ],
  [
    'Leaders of Fiji and Samoa attended the 38th Pacific Islands Forum, which Tonga hosted on 16 October 2007.',
    ['summit held 2007-10-16 FJI+WSM+org:pif'],
    NEWS,
  ],
  [
    'Among those whom Foreign Minister Ana Otieno of Kenya met were the Foreign Minister of Peru, Luis Rojas, and the Prime Minister of Chile, Rosa Vega.',
    ['meeting held 2022-03-10 CHL+KEN', 'meeting held 2022-03-10 KEN+PER'],
    NEWS,
  ],
  // The preamble of a declaration tells of the gathering that it comes from
  [
    'We, the Heads of State and Government of Kenya, Togo and Ghana, meeting in Accra, Ghana, on 26 May 2019, on the occasion of the 19th ECOWAS Summit, reaffirm our will.',
    ['summit held 2019-05-26 GHA+KEN+TGO+org:ecowas'],
    { published: '2019-06-02' },
  ],
  [
    'The Presidents of the Republic of Peru, Ana Silva; of the Republic of Chile, Luis Rojas; and the Vice-President of Bolivia, Rosa Vega, gathered in Lima on 4 May 2018, on the occasion of the 12th Summit of MERCOSUR:\n\n1. Ratified their will.',
    ['summit held 2018-05-04 BOL+CHL+PER+org:mercosur'],
    { published: '2018-05-04' },
  ],
  [
    'We, the Ministers of Health of the African Union, having met in Lomé on 3 April 2017, adopt this plan.',
    ['conference held 2017-04-03 org:au'],
    { published: '2017-04-05' },
  ],
  [
    'The Ministers gathered in Lima to sign the treaty that Peru and Chile drew up on 4 May 2018.',
    [],
    { published: '2018-05-04' },
  ],
  // A session that bears the organization's name, and who attended it
  [
    'The Fifty-Second (52nd) Pacific Islands Forum was held in Apia, Samoa, from 3 to 5 May 2023, and was attended by the leaders of Fiji, Tonga and Palau.',
    ['summit held 2023-05-03/2023-05-05 FJI+PLW+TON+org:pif'],
    { published: '2023-05-10' },
  ],
  [
    'The Fifth Meeting of the Council for Trade and Fisheries (CTFX) of the Pacific Islands Forum was held in Apia, Samoa, on 3 May 2023.\n\nThe CTFX was attended by Ana Bell, Minister of Trade of Fiji;\n\nTom Hill, Minister of Trade of Tonga; and\n\nLuis Stone, Minister of Trade of Palau.\n\nNauru sells fish.',
    ['conference held 2023-05-03 FJI+PLW+TON+org:pif'],
  ],
  // The fields of a dialogue's name that "and" joins
  [
    'The fifth Peru-Kenya Strategic and Economic Dialogue was held in Lima on 3 May 2015.',
    ['consultations held 2015-05-03 KEN+PER'],
  ],
  [
    'The ministers of Peru and Kenya co-chaired the second Peru-Kenya Political, Defence and Security Consultations on 4 May 2015.',
    ['consultations held 2015-05-04 KEN+PER'],
  ],
  ['Peru and Kenya spoke of Defence and Economic Dialogue.', []],
  [
    'The Pacific Islands Forum Special Leaders Retreat took place in Apia, Samoa, on 3 May 2023, and was attended by Heads of State and Government from Fiji, Tonga and Palau.',
    ['summit held 2023-05-03 FJI+PLW+TON+org:pif'],
    { published: '2023-05-10' },
  ],
  // The ministers of one organization among themselves
  [
    'The Foreign Ministers of the Member States of the African Union held their Annual Coordination Meeting in New York on 28 September 2018.',
    ['conference held 2018-09-28 org:au'],
    { published: '2018-09-30' },
  ],
  // An organ that acts, and one in which all members sit
  ['On 3 May 2018 the Arab League Council suspended Syria from all activities.', [], { published: '2018-05-06' }],
  [
    'Kenya and the OSCE\n\nThe 14th Permanent Council meeting took note of it on 3 May 2018. At the 15th meeting of the Permanent Committee on 4 May 2018 Kenya spoke.',
    [],
    { published: '2018-05-30' },
  ],
  [
    'Traders wrote of the Summit of Chile and Peru with the countries of the Western Balkans on 3 May 2018.',
    ['summit held 2018-05-03 CHL+PER'],
    { published: '2018-05-06' },
  ],
  // An organ of the organization whose page it is
  [
    'Communique of the 812th meeting of the PSC of 4 August 2022, on the situation in Mali\n\nThe African Union, recalling its commitment to Mali, took note of the statement by the Ambassador of Mali, Ana Keita, and of Mali’s plan.',
    [],
    {
      title: 'Communique of the 812th meeting of the PSC of 4 August 2022, on the situation in Mali',
      published: '2022-08-13',
      url: 'https://www.au.int/news',
    },
  ],
  // Whom a list names behind a plural of officials: each was met
  [
    'Foreign Minister Ana Otieno of Kenya met several delegates, including Peruvian Foreign Minister Luis Rojas, Chilean Prime Minister Rosa Vega and Norwegian Minister Petra Novak.',
    ['meeting held 2022-03-10 CHL+KEN', 'meeting held 2022-03-10 KEN+NOR', 'meeting held 2022-03-10 KEN+PER'],
    NEWS,
  ],
  [
    'Foreign Minister Ana Otieno of Kenya met with a number of leaders, among them President Luis Rojas of Peru and Prime Minister Rosa Vega of Chile, in Lima on 4 March 2022.',
    ['meeting held 2022-03-04 CHL+KEN', 'meeting held 2022-03-04 KEN+PER'],
    NEWS,
  ],
  [
    'Foreign Minister Ana Otieno of Kenya held bilateral meetings with several counterparts, including the foreign ministers of Peru and Chile, on 4 March 2022.',
    ['meeting held 2022-03-04 CHL+KEN', 'meeting held 2022-03-04 KEN+PER'],
    NEWS,
  ],
  [
    'Foreign Minister Ana Otieno of Kenya met President Luis Rojas of Peru and several ministers, including Rosa Vega, on 4 March 2022.',
    ['meeting held 2022-03-04 KEN+PER'],
    NEWS,
  ],
  [
    'Foreign Minister Ana Otieno of Kenya met her counterparts from Peru, Chile and Norway in Lima on 4 March 2022.',
    ['meeting held 2022-03-04 CHL+KEN+NOR+PER'],
    NEWS,
  ],
  // Nobody is said to hold the talks: who acted before
  // Of several with whom somebody met whom the words leave out, none met the other
  ['Meetings were also held with representatives of organizations such as NATO and the OECD.', [], NEWS],
  [
    'Foreign Minister Ana Otieno of Kenya visited Lima. Talks were also held with Foreign Minister Luis Rojas of Peru, President Rosa Vega of Chile and Minister Petra Novak of Norway.',
    [
      'meeting held 2022-03-10 CHL+KEN',
      'meeting held 2022-03-10 KEN+NOR',
      'meeting held 2022-03-10 KEN+PER',
      'visit held 2022-03-10 KEN+PER',
    ],
    NEWS,
  ],
  [
    'President Ana Otieno of Kenya held bilateral meetings with Peruvian President Luis Rojas and Guatemalan President Jose Vega, and attended a meeting with the leaders of Honduras, Panama and Guatemala.',
    ['meeting held 2022-03-10 GTM+HND+KEN+PAN', 'meeting held 2022-03-10 GTM+KEN', 'meeting held 2022-03-10 KEN+PER'],
    NEWS,
  ],
  // Leaders who arrive come each on a visit; the capital is the one just named
  [
    'President Ana Otieno of Kenya, President Luis Rojas of Peru and Norway’s Prime Minister Petra Novak arrived in Addis Ababa this morning.',
    ['visit held 2022-03-10 ETH+KEN', 'visit held 2022-03-10 ETH+NOR', 'visit held 2022-03-10 ETH+PER'],
    NEWS,
  ],
  [
    'Many leaders are in Addis Ababa. President Ana Otieno of Kenya arrived in the capital yesterday.',
    ['visit held 2022-03-09 ETH+KEN'],
    NEWS,
  ],
  [
    'Foreign Minister Ana Otieno of Kenya, who is leading the Kenyan delegation to the 77th Session of the UN General Assembly, met her Peruvian counterpart Luis Rojas on Monday.',
    ['conference held 2022-03-07 KEN+org:unga', 'meeting held 2022-03-07 KEN+PER'],
    NEWS,
  ],
  [
    'Foreign Minister Ana Otieno of Kenya met the President of Peru Luis Rojas at a dinner hosted by the Peruvian President.',
    ['meeting held 2022-03-10 KEN+PER'],
    NEWS,
  ],
  // Letters of somebody whose state is not told; an excellency is no "he"
  [
    'Guests were HE Ana Silva, Ambassador of Peru, and HE Petra Novak, Ambassador of Norway. HE Tangi presented his credentials earlier to the Prime Minister.',
    [],
    { title: 'At the palace', published: '2022-03-10' },
  ],
  // A king is known by his number
  [
    'President Ana Otieno of Kenya also had a late lunch with Felipe VI, King of Spain.',
    ['meeting held 2022-03-10 ESP+KEN'],
    NEWS,
  ],
  // A gathering that bears only its number is one of the series told of before
  [
    'The African Union held four summits in 2018. The last of them was the 12th extraordinary summit, held on 20-21 November here in Addis Ababa.',
    ['summit held 2018 org:au', 'summit held 2018-11-20/2018-11-21 org:au'],
    { title: 'Notes on reform', published: '2018-11-22' },
  ],
  [
    'The first ASEAN summit took place in Bali in February 1976. The third summit took place in Manila in December 1987.',
    ['summit held 1976-02 org:asean', 'summit held 1987-12 org:asean'],
    { title: 'Chronology', published: '2018-11-22' },
  ],
  [
    'The foreign ministers of Peru and Chile spoke by phone. The 5th summit was held in Lima on 5 May 2019.',
    ['call held 2022-03-10 CHL+PER'],
    NEWS,
  ],
  [
    'Summits of the Non-Aligned Movement\n\n• 1961 – Belgrade, Yugoslavia\n• 1964 – Cairo, Egypt\n• 1970 – Lusaka, Zambia',
    ['summit held 1961 org:nam', 'summit held 1964 org:nam', 'summit held 1970 org:nam'],
    { title: 'Movement', published: '2018-11-22' },
  ],
  [
    'Annual meetings\n\n• 1961 – Vienna, Austria\n• 1964 – Tokyo, Japan',
    [],
    { title: 'Bank', published: '2018-11-22' },
  ],
  // What the news is ahead of is still to come
  [
    'Foreign Minister Ana Otieno of Kenya and Foreign Minister Luis Rojas of Peru met in Lima on Monday. The ministers discussed preparations for the BRICS Summit.',
    ['meeting held 2022-03-07 KEN+PER', 'summit planned null org:brics'],
    NEWS,
  ],
  [
    'The ministers of Kenya and Peru met in Lima on Monday to review preparations for the summit.',
    ['meeting held 2022-03-07 KEN+PER'],
    NEWS,
  ],
  // Called off: to where, and not the day of the calling off
  [
    'President Ana Otieno of Kenya cancelled trips to Angola and Germany on Tuesday, a blow to plans for a meeting of the Contact Group of Peru’s donors.',
    ['visit cancelled null AGO+KEN', 'visit cancelled null DEU+KEN'],
    NEWS,
  ],
  [
    'Kenya’s talks with Peru were postponed after President Ana Otieno of Kenya cancelled a scheduled overseas trip, officials said. Kenya and Peru trade a lot.',
    ['meeting cancelled null KEN+PER'],
    NEWS,
  ],
  [
    'The United States has now delayed a regional ASEAN summit scheduled to be held in Las Vegas next month. Leaders from ASEAN had been due to be hosted by President Ana Silva of the United States on April 14.',
    ['summit cancelled 2022-04 USA+org:asean'],
    NEWS,
  ],
  [
    'The meeting comes after a postponed EAC Heads of State Summit scheduled for November 29 in Arusha.',
    ['summit cancelled 2022-11-29 org:eac'],
    NEWS,
  ],
  // Who stayed away, who was there, and who will be
  [
    'The ASEAN summit opened in Lima on 9 March 2022. Six presidents, representing Brazil, Chile and Peru, snubbed the summit.',
    ['summit held 2022-03-09 org:asean'],
    NEWS,
  ],
  [
    'ECOWAS leaders converged on Abuja for a summit on trade on 9 March 2022. Those present were President Ana Bio of Sierra Leone, President Kofi Darko of Ghana and President Luis Mendes of Cabo Verde.',
    ['summit held 2022-03-09 CPV+GHA+SLE+org:ecowas'],
    NEWS,
  ],
  [
    'The seventh meeting of the foreign ministers of Turkey, Kenya and Peru will be held today in Istanbul. In the meeting, Turkish Foreign Minister Ali Demir will come together with his Kenyan counterpart Ana Otieno.',
    ['meeting planned 2022-03-10 KEN+PER+TUR'],
    NEWS,
  ],
  [
    'Nov. 27, 2007 – The United States convenes the Lima peace conference, in which Kenyan Prime Minister Ana Otieno and Peruvian President Luis Rojas participate.\nJune 4, 2008 – Kenya and Peru sign a treaty in Lima.',
    ['conference held 2007-11-27 KEN+PER+USA'],
    { title: 'Chronology', published: '2018-11-22' },
  ],
  // One conference, told of twice; an assembly that bears a number; whose a seminar is
  [
    'Foreign Minister Ana Otieno of Kenya met Foreign Minister Luis Rojas of Peru on 9 March 2022 at the Lima Cocoa Trade Conference. The 60th Lima Cocoa Trade Conference took place in Lima from 8 to 10 March 2022, with Chile and Norway taking part.',
    ['conference held 2022-03-08/2022-03-10 CHL+KEN+NOR+PER', 'meeting held 2022-03-09 KEN+PER'],
    NEWS,
  ],
  [
    'Iranian Parliament Speaker Ali Rezai arrived in Belgrade, Serbia, to attend the 141st Assembly of the IPU. The 141st Assembly of the IPU is held in Belgrade, Serbia, on March 10-14, 2022.',
    ['conference held 2022-03-10/2022-03-14 IRN+org:ipu', 'visit held 2022-03-10 IRN+SRB'],
    NEWS,
  ],
  [
    'A Partnership for Peace seminar on training was held in Graz, Austria, from 1 to 3 March.',
    ['training held 2022-03-01/2022-03-03 AUT+org:pfp'],
    NEWS,
  ],
  [
    'The President of Peru Luis Rojas hosted a dinner for ASEAN leaders in Lima on 9 March 2022.',
    ['meeting held 2022-03-09 PER+org:asean'],
    NEWS,
  ],
  [
    'The ministers discussed preparations for the NATO summit in Madrid this coming July.',
    ['summit planned 2022-07 org:nato'],
    NEWS,
  ],
  [
    'Kenya and Peru celebrated the success of Exercise Amber Shield 2022 during a closing ceremony in Lima on March 7.',
    ['ceremony held 2022-03-07 KEN+PER', 'exercise held 2022-03-07 KEN+PER'],
    NEWS,
  ],
  // The day behind the relative verb
  [
    'Kenya’s foreign minister hosted this year’s meeting of the foreign ministers of Peru, Chile, Norway and Kenya, which took place in Nairobi today.',
    ['conference held 2022-03-10 CHL+KEN+NOR+PER'],
    NEWS,
  ],
  // What goes on in general, and what has no day yet
  ['Human rights consultations are taking place with Canada, Japan and Peru.', [], NEWS],
  ['The European Union currently holds human rights dialogues with Kenya and Peru.', [], NEWS],
  [
    'In December 2001, the European Union adopted Guidelines on Human Rights Dialogues with Kenya.',
    [],
    { title: 'The European Union and Kenya', published: '2018-11-22' },
  ],
  [
    'The date of a second round of strategic consultations between Kenya and Peru remained uncertain, Ambassador Luis Rojas of Peru said.',
    [],
    NEWS,
  ],
  [
    'On Monday Kenya and Peru held political consultations in Lima. They agreed to build upon the consensus reached during the visit of Prime Minister Luis Rojas to Kenya.',
    ['consultations held 2022-03-07 KEN+PER', 'visit held null KEN+PER'],
    NEWS,
  ],
  // Exercises that have a name of their own
  [
    'Kenya and Peru began the joint military exercise Amber Shield in Lima on 4 March 2022.',
    ['exercise held 2022-03-04 KEN+PER'],
    NEWS,
  ],
  [
    'The exercise, code-named “Amber Shield”, began in Lima on 4 March 2022 with troops from Kenya, Peru and Chile.',
    ['exercise held 2022-03-04 CHL+KEN+PER'],
    NEWS,
  ],
  [
    'Exercise Amber Shield, involving forces of Kenya and Peru, took place in Lima from 4 to 9 March 2022.',
    ['exercise held 2022-03-04/2022-03-09 KEN+PER'],
    NEWS,
  ],
  [
    'The 12th edition of the India-Nepal joint military exercise Amber Light concluded in Kathmandu on 6 March 2022.',
    ['exercise held 2022-03-06 IND+NPL'],
    NEWS,
  ],
  ['Exercise is good for health. Pupils in Kenya and Peru did a breathing exercise on 4 March 2022.', [], NEWS],
  [
    'Soldiers from Kenya and Peru gathered on 4 March 2022 in Lima for the opening ceremony of a joint exercise.',
    ['ceremony held 2022-03-04 KEN+PER'],
    NEWS,
  ],
  [
    'A five-day OSCE workshop concluded in Dushanbe today. Officers from the Uzbek Border Police and Tajik Border Guards took part in the workshop.',
    ['training held 2022-03-10 TJK+UZB+org:osce'],
    NEWS,
  ],
];

describe('gatherings', () => {
  for (const [text, expected, hints] of EXAMPLES)
    test(text, () => expect(summary(text, hints)).toEqual([...expected].sort()));
});
