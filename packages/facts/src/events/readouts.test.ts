import { describe, expect, test } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

interface Example {
  readonly says: string;
  readonly title: string;
  readonly text: string;
  /** "kind status date PARTIES", in any order. */
  readonly rows: readonly string[];
  readonly publisher?: string;
}

/** What offices publish of calls, meetings and visits; published on Thursday 10 March 2022. */
const EXAMPLES: readonly Example[] = [
  {
    says: 'a journey goes on as planned',
    title: 'Minister to visit Peru',
    text: 'Kenyan Foreign Minister Juma Otieno will visit Peru on Friday before heading to Chile on Sunday.',
    rows: ['visit planned 2022-03-11 KEN+PER', 'visit planned 2022-03-13 CHL+KEN'],
  },
  {
    says: 'a visit to come that is told of in the present is still to come',
    title: 'President to visit Peru',
    text: 'Kenyan President Daniel Otieno is set to make a state visit to Peru on Sunday. The announcement came from his office.\n\n“The visit by President Otieno is a sign of trust,” said the Kenyan minister.',
    rows: ['visit planned 2022-03-13 KEN+PER'],
  },
  {
    says: 'letters taken from a number of ambassadors, who are named behind it',
    title: 'President accepts credentials from newly-appointed ambassadors',
    text: 'Kenyan President Daniel Otieno accepted credentials from a number of newly appointed ambassadors on Wednesday, including Ambassador Ana Silva of Peru, Ambassador Kofi Mensah of Ghana and Ambassador Kari Dahl of Norway.',
    rows: ['ceremony held 2022-03-09 GHA+KEN+NOR+PER'],
  },
  {
    says: 'the day within "this week" says when',
    title: 'Minister to travel to Peru',
    text: 'Kenyan Foreign Minister Juma Otieno will travel to Peru this week, his ministry said. Otieno will fly to Lima on Friday for a three-day visit.',
    rows: ['visit planned 2022-03-11 KEN+PER'],
  },
  {
    says: 'his reception for somebody is a meeting, also where it is told of again',
    title: 'Premier calls for more trade',
    text: 'Trade must grow, Kenyan Prime Minister Juma Otieno said during his reception in Nairobi for Peruvian Ambassador Ana Silva on March 9.\n\nThe reception took place shortly after the harvest.',
    rows: ['meeting held 2022-03-09 KEN+PER'],
  },
  {
    says: 'a conversation between two in office is a meeting',
    title: 'President receives ambassador',
    text: 'During a conversation between the Kenyan president and the Peruvian ambassador, the parties discussed fish.',
    rows: ['meeting held 2022-03-10 KEN+PER'],
  },
  {
    says: 'a reception for many is no meeting',
    title: 'President speaks of peace',
    text: 'At his reception for the diplomatic corps on March 9, the Kenyan President spoke of peace.',
    rows: [],
  },
  {
    says: 'in which stop of a journey they meet, and what lasts besides is no practice',
    title: 'Travel to Kenya and Peru',
    text: 'Foreign Minister Kari Dahl will travel to Nairobi, Kenya, and Lima, Peru, from March 14-18.\n\nIn Nairobi, the Foreign Minister will meet with host government officials in support of the ongoing efforts for peace. She will then take part in talks of several foreign ministers of Arab countries.\n\nIn Lima (March 17-18), the Foreign Minister will meet with senior officials.',
    rows: [
      'meeting planned 2022-03-14/2022-03-18 KEN+NOR',
      'meeting planned 2022-03-17/2022-03-18 NOR+PER',
      'visit planned 2022-03-14/2022-03-18 KEN+NOR',
      'visit planned 2022-03-14/2022-03-18 NOR+PER',
    ],
    publisher: 'Ministry of Foreign Affairs of Norway',
  },
  {
    says: 'who travels is of the state that speaks, whose name stands before others of its own',
    title: 'Secretary of Defense Travel to Kenya, Oman and Peru',
    text: 'Secretary of Defense Paul J. Holm will depart this week for a trip to Kenya, Oman, and Peru.\n\nAs part of his tenth visit to the region, Secretary Holm will first travel to Mombasa, Kenya for meetings with allies and with U.S. Sailors. From there, Secretary Holm will make his second visit to Oman. Secretary Holm will end his trip in Peru, which makes it the first ever visit by a U.S. Secretary of Defense there.',
    rows: [
      'visit planned 2022-03-07/2022-03-13 KEN+USA',
      'visit planned 2022-03-07/2022-03-13 OMN+USA',
      'visit planned 2022-03-07/2022-03-13 PER+USA',
    ],
    publisher: 'U.S. Department of Defense',
  },
  {
    says: 'the day that the title ends with is "this afternoon"',
    title: 'PM meeting with President Silva of Peru: 8 March 2022',
    text: 'The Prime Minister met President Ana Silva of Peru this afternoon. They spoke of fish.',
    rows: ['meeting held 2022-03-08 NOR+PER'],
    publisher: 'Office of the Prime Minister of Norway',
  },
  {
    says: 'the day behind "this afternoon" says which it is',
    title: 'President on telephone discussion with President Silva',
    text: 'President Daniel Otieno of Kenya has this afternoon, 8 March 2022, held a telephone discussion with President Ana Silva of Peru.',
    rows: ['call held 2022-03-08 KEN+PER'],
  },
  {
    says: 'a date as an aside between "will" and its verb',
    title: 'Deputy President to host Vice President of Peru',
    text: 'Nairobi: Deputy President Daniel Otieno of Kenya will tomorrow, Friday 11 March 2022, host his Peruvian counterpart, Vice President Ana Silva, for talks.',
    rows: ['meeting planned 2022-03-11 KEN+PER', 'visit planned 2022-03-11 KEN+PER'],
  },
  {
    says: 'the leader of the state whose page it is, with nobody named, beside another who has his state',
    title: 'Call with President Ana Silva of Peru',
    text: 'The President spoke with President Ana Silva of Peru on Tuesday.',
    rows: ['call held 2022-03-08 KEN+PER'],
    publisher: 'Presidency of Kenya',
  },
  {
    says: 'what was held in a phrase before the two who met there',
    title: 'Statement on the meeting with Peru’s minister',
    text: 'In a first frank meeting held on the sidelines of the G20 Summit in Oslo, Foreign Minister Ana Silva of Peru and Foreign Minister Daniel Otieno of Kenya reviewed the ties of both.',
    rows: ['meeting held 2022-03-10 KEN+PER', 'summit held 2022-03-10 org:g20'],
  },
  {
    says: 'one call with each, and what was said to both is no third',
    title: 'Calls with President Silva and President Berg',
    text: 'President Daniel Otieno of Kenya spoke today with President Ana Silva of Peru and, separately, with President Ola Berg of Chile. President Otieno also consulted with President Silva and President Berg on fish.',
    rows: ['call held 2022-03-10 CHL+KEN', 'call held 2022-03-10 KEN+PER'],
  },
  {
    says: 'met bilaterally: each for himself',
    title: 'Travel to Oslo',
    text: 'President Daniel Otieno of Kenya met bilaterally with President Ana Silva of Peru and President Ola Berg of Chile on Tuesday.',
    rows: ['meeting held 2022-03-08 CHL+KEN', 'meeting held 2022-03-08 KEN+PER'],
  },
  {
    says: 'others with whom one has the talks that are spoken of',
    title: 'Readout of the call with Kenya',
    text: 'Minister Ana Silva of Peru spoke today with Minister Daniel Otieno of Kenya. They also conferred about the fish talks with Chile.',
    rows: ['call held 2022-03-10 KEN+PER'],
  },
  {
    says: 'a call that one receives',
    title: 'Prime Minister receives call',
    text: 'The Prime Minister of Nepal, Ana Bello, received a call from the President of Kenya, Daniel Otieno, on Tuesday.',
    rows: ['call held 2022-03-08 KEN+NPL'],
  },
  {
    says: 'a call for something is none',
    title: 'Prime Minister receives appeal',
    text: 'The Prime Minister of Nepal, Ana Bello, received a call from the President of Kenya, Daniel Otieno, to end the strike.',
    rows: [],
  },
  {
    says: 'a video conference that one takes part in',
    title: 'Readout of a video conference',
    text: 'Today President Daniel Otieno of Kenya participated in a video conference with President Ana Silva of Peru and President Ola Berg of Chile.',
    rows: ['call held 2022-03-10 CHL+KEN+PER'],
  },
  {
    says: 'who was in office before is met as any other',
    title: 'Minister calls on former Prime Minister',
    text: 'Foreign Minister Daniel Otieno of Kenya has called on the former Prime Minister of Nepal, Ana Bello.',
    rows: ['meeting held 2022-03-10 KEN+NPL'],
  },
  {
    says: 'a session of talks is no standing mechanism',
    title: 'Talks of Kenya and Peru',
    text: 'President Daniel Otieno of Kenya and President Ana Silva of Peru held a session of talks on Tuesday.',
    rows: ['meeting held 2022-03-08 KEN+PER'],
  },
  {
    says: 'a reception for a delegation is a meeting with it',
    title: 'Assembly receives Peruvian senators',
    text: 'The Vice Chairwoman of the National Assembly of Kenya, Ann Otieno, hosted a reception in Nairobi on 8 March for a visiting delegation of Peru’s Senate.',
    rows: ['meeting held 2022-03-08 KEN+PER'],
  },
  {
    says: 'two who lead spoke on a day, in a newspaper',
    title: 'Otieno and Silva speak of fish',
    text: 'NAIROBI, March 10 (Coast News) - President Daniel Otieno of Kenya spoke with President Ana Silva of Peru on Tuesday about fish.',
    rows: ['call held 2022-03-08 KEN+PER'],
    publisher: 'Coast News',
  },
  {
    says: 'what plans are made for lies ahead',
    title: 'Call with President Otieno',
    text: 'Minister Ana Silva of Peru spoke today with President Daniel Otieno of Kenya. She also previewed plans for the NATO Summit in December.',
    rows: ['call held 2022-03-10 KEN+PER', 'summit planned 2022-12 org:nato'],
  },
  {
    says: 'who is received in a third country has paid no visit to his host',
    title: 'Otieno hosts Silva',
    text: 'President Daniel Otieno of Kenya hosted President Ana Silva of Peru in Paris, France, on Tuesday.',
    rows: ['meeting held 2022-03-08 KEN+PER'],
  },
  {
    says: 'a city that only lent its name to what was agreed there',
    title: 'Secretary’s call with Kenya',
    text: 'Minister Ana Silva of Peru spoke today with Minister Daniel Otieno of Kenya about the war and the worth of the Oslo Process in ending it.',
    rows: ['call held 2022-03-10 KEN+PER'],
  },
  {
    says: 'a message received, and in the next sentence who brought it',
    title: 'President receives message from Peru',
    text: 'President Daniel Otieno of Kenya has received a special message from President Ana Silva of Peru. The message was delivered on Tuesday by the Special Envoy of President Silva, Luis Rojas.',
    rows: ['meeting held 2022-03-08 KEN+PER'],
  },
  {
    says: 'a prince by the land of his title',
    title: 'Conversation with the Prince of Wales',
    text: 'Prime Minister Ana Bello of Nepal spoke by telephone today with His Royal Highness The Prince of Wales.',
    rows: ['call held 2022-03-10 GBR+NPL'],
  },
  {
    says: 'the Secretary-General of the only organization that is named',
    title: 'Readout of the Secretary-General’s meeting',
    text: 'Today the Secretary-General met with Ana Bello, Prime Minister of Nepal. He spoke of the support of the United Nations for Kenya and Nepal.',
    rows: ['meeting held 2022-03-10 NPL+org:un'],
  },
  {
    says: 'what they look ahead to lies ahead; a year of jubilee is no feast',
    title: 'Meeting with the President of Peru',
    text: 'President Daniel Otieno of Kenya met President Ana Silva of Peru today. Looking ahead to this week’s NATO Summit, they spoke of fish, as Kenya and Peru are celebrating the 10th anniversary of their partnership.',
    rows: ['meeting held 2022-03-10 KEN+PER', 'summit planned 2022-03-07/2022-03-13 org:nato'],
  },
  {
    says: 'consultations that a call opens are not the call',
    title: 'Joint statement on the call between President Otieno and President Silva',
    text: 'President Daniel Otieno of Kenya and President Ana Silva of Peru spoke by telephone on 8 March. They have chosen to open a process of in-depth consultations.',
    rows: ['call held 2022-03-08 KEN+PER'],
  },
];

describe('readouts', () => {
  for (const { says, title, text, rows, publisher } of EXAMPLES)
    test(says, () => {
      const hints = { title, published: '2022-03-10', publisher: publisher ?? null };
      const found = claimsOf('events', text, hints).map(
        ({ kind, status, date, parties }) => `${kind} ${status} ${date} ${parties.join('+')}`,
      );
      expect([...new Set(found)].sort()).toEqual([...rows].sort());
    });
});
