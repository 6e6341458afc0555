import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** `name party` of the named persons on a page of a mission. */
function people(text: string, publisher: string, title = 'A visit', url: string | null = null): string[] {
  const { sentences } = analyseDocument(text, { title, published: '2019-05-04', publisher, url });
  return [
    ...new Set(sentences.flatMap((sentence) => sentence.people.map(({ fullName, party }) => `${fullName} ${party}`))),
  ];
}

const MET = 'Ambassador Kari Dahl met Minister of Health Otieno Mwangi in the ministry on 3 May.';

it.each([
  [MET, 'Embassy of Norway in Kenya', ['Kari Dahl NOR', 'Otieno Mwangi KEN']],
  [MET, 'Embassy of Norway, Nairobi', ['Kari Dahl NOR', 'Otieno Mwangi KEN']],
  [MET, 'High Commission of Norway in Kenya', ['Kari Dahl NOR', 'Otieno Mwangi KEN']],
  [
    'Kari Dahl, the Ambassador, gave the boat to Mayor Juma Ali.',
    'Embassy of Norway in Kenya',
    ['Kari Dahl NOR', 'Juma Ali KEN'],
  ],
  ['The Ambassador thanked the Minister of Health in Nairobi.', 'Embassy of Norway in Kenya', ['null NOR', 'null KEN']],
  ['Minister of Health Otieno Mwangi spoke of clinics.', 'Ministry of Health of Norway', ['Otieno Mwangi NOR']],
])('%s (%s)', (text, publisher, expected) => {
  expect(people(text, publisher)).toEqual(expected);
});

it('is told by the address of the page', () => {
  const url = 'https://ke.norwayembassy.gov.no/news/1';
  expect(people(MET, 'Embassy of Norway', 'A visit', url)).toEqual(['Kari Dahl NOR', 'Otieno Mwangi KEN']);
});

it('is nothing to a standing page', () => {
  const text = 'Minister of Fisheries Ola Berg came to Nairobi in 2015. Relations with Kenya are old.';
  expect(people(text, 'Embassy of Norway in Kenya', 'Relations of Norway and Kenya')).toEqual(['Ola Berg NOR']);
});
