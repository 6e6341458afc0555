import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';
import { actLines } from './act-lines.ts';

/** Acts named by a noun, asides that tell of another act, and whose day an act takes. */
const SENTENCES: readonly (readonly [text: string, ...rows: string[]])[] = [
  // Nouns of one party that stand with exactly one other
  ["The chairman outlined Norway's support for the reforms begun by Malawi.", 'NOR -> MWI SUPPORT'],
  ['Swedish assistance to Laos grew.', 'SWE -> LAO AID'],
  ["The council took note of Japan's technical support to Samoa.", 'JPN -> WSM AID'],
  ['The steady support of Latvia for the membership of Georgia was recalled.', 'LVA -> GEO SUPPORT'],
  ['The aid provided by Kuwait to Djibouti saved the harvest.', 'KWT -> DJI AID'],
  ['The support from Peru for the fishermen of Ecuador was steady.', 'PER -> ECU SUPPORT'],
  ["Togo's opposition to the Ghanaian dam is well known.", 'TGO -> GHA REJECT'],
  ['A Kenyan aid worker left Malawi.'],
  ["Norway's aid programme in Nepal ended."],
  ['Possible support of Chile for Peru was discussed.'],
  ['The minister suggested Danish assistance to Fiji.'],
  ["The treaty shows Spain's commitment to Andorra."],
  ['Support for Ukraine is growing in Poland.'],
  ["The paper of Kenya and Chad omits Norway's support for Sudan."],
  ['The support of voters for the party fell in Malta and Cyprus.'],
  ['Kenya solicited support from Norway for its bid.', 'KEN -> NOR REQUEST'],
  // Help, votes, sympathy, costs
  ['The Commonwealth helped Tonga draft a law.', 'org:commonwealth -> TON AID'],
  ['He hoped the Chilean ambassador will help Peru sell its goods.'],
  ['The loan helped Kenya.'],
  ['Ireland shouldered the cost of the clinic in Lesotho.', 'IRL -> LSO AID'],
  ['Fiji gave its vote to Samoa.', 'FJI -> WSM SUPPORT'],
  ['The Danish minister condoled with Turkey over the earthquake.', 'DNK -> TUR SUPPORT'],
  ['Malta updated the Libyan minister on the talks.', 'LBY <> MLT CONSULT'],
  ['Japan voiced alarm at the use of water cannon by Chinese ships.', 'JPN -> CHN ACCUSE'],
  [
    "Ghana's president said both countries had made up their minds on the rail line, and commended Togo for the survey.",
    'GHA -> TGO SUPPORT',
  ],
  ['Kenya spoke with Chad to discuss the quarrel of Kenya and Togo.', 'KEN <> TCD CONSULT'],
  // Who travels on whose invitation
  [
    'At the invitation of Mr. Daniel Otieno, President of the Republic of Kenya, Ms. Ana Vega, President of the Republic of Peru, will travel to Nairobi.',
    'KEN -> PER REQUEST',
  ],
  [
    'The Nepali foreign minister will visit Oslo next week on the kind invitation of his Norwegian counterpart.',
    'NOR -> NPL REQUEST',
  ],
  [
    'The planned trip of the Prime Minister of Fiji to Samoa, at the invitation of the Samoan Government, is being prepared.',
    'WSM -> FJI REQUEST',
  ],
  ['The minister spoke at the invitation of the university.'],
  ['The annual fair of Mali and Togo was held upon the invitation of Benin.'],
  ['The invitation of the President of Chile was read out in Lima.'],
];

describe('invitations and plain nouns', () => {
  it.each(SENTENCES.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    expect(actLines(text)).toEqual([...rows].sort());
  });
});

const DATED: readonly (readonly [text: string, ...rows: string[]])[] = [
  [
    'Chile–Kenya relations\n\nA Chilean mission stayed in Nairobi from 2 to 4 September 2014. It met farmers. Kenya thanked Chile for the seeds and gave an assurance that they would be sown before the end of 2030.',
    'KEN -> CHL AGREE 2014-09-02/2014-09-04',
    'KEN -> CHL SUPPORT 2014-09-02/2014-09-04',
  ],
  [
    'Chile–Kenya relations\n\nThe foreign ministers met in Lima on 3 May 2012. Trade has grown since. Kenya supported Chile at the council.',
    'CHL <> KEN CONSULT 2012-05-03',
    'KEN -> CHL SUPPORT',
  ],
];

describe('whose day an act takes', () => {
  it.each(DATED.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    const found = claimsOf('interactions', text, { title: 'Chile–Kenya relations', published: '2020-01-01' });
    const lines = found.map(
      (row) =>
        `${row.source} ${row.symmetric ? '<>' : '->'} ${row.target} ${row.event_type}${row.date ? ` ${row.date}` : ''}`,
    );
    expect(lines.sort()).toEqual(expect.arrayContaining([...rows].sort()));
  });

  it('leaves the day of an arrival to the arrival', () => {
    const lines = actLines(
      'LIMA, May 14, 2019 (AAN) - Kenyan minister Ali Juma, who landed here on Sunday for a tour, asked Peru for seeds.',
      '2019-05-14',
    );
    expect(lines).toContain('KEN -> PER REQUEST 2019-05-14');
  });

  it('leaves the day of a deed to the deed', () => {
    const lines = actLines(
      'LIMA, May 14, 2019 (AAN) - Peru on Tuesday voiced concern at the seizure of its boats by Chile on 2 May.',
      '2019-05-14',
    );
    expect(lines).toContain('PER -> CHL ACCUSE 2019-05-14');
  });

  it('tells of no meeting that is still to come', () => {
    const lines = actLines(
      'The Kenyan deputy minister Ali Juma will go to Lima on May 16-18, during which he will attend a fair and have meetings with officials of Peru.',
      '2019-05-14',
    );
    expect(lines.filter((line) => line.includes('CONSULT'))).toEqual([]);
  });

  it('leaves the days of a fair to the fair', () => {
    const lines = actLines(
      'LIMA, May 14, 2019 (AAN) - The Kenyan minister invited Peru to the fair in Mombasa from 2 to 5 June.',
      '2019-05-14',
    );
    expect(lines).toContain('KEN -> PER REQUEST 2019-05-14');
  });
});

describe('what other tables imply', () => {
  it.each([
    ['On 3 May 2012 Peru and Chile adopted a programme of cooperation for 2012-2014.', 'CHL <> PER AGREE 2012-05-03'],
    ['In 2015 Kenya and Fiji extended their agreement on fisheries.', 'FJI <> KEN AGREE 2015'],
    ['Kenya has earmarked money for Fiji under the Indicative Programme, adopted in December 2011.', null],
    ['The agreement between Kenya and Fiji on fisheries entered into force in 2015.', null],
  ])('%s', (text, row) => {
    expect(actLines(text).filter((line) => line.includes('AGREE'))).toEqual(row ? [row] : []);
  });
});

describe('titles', () => {
  const body =
    'LIMA, May 14, 2019 (AAN) - The note was handed over at noon. Nobody spoke. The street was closed for an hour.';
  const rowsOf = (title: string): string[] =>
    claimsOf('interactions', `${title}\n\n${body}`, { title, published: '2019-05-14', publisher: 'AAN' }).map(
      (row) => `${row.source} -> ${row.target} ${row.event_type}`,
    );

  it.each([
    ['Peru expels Chilean diplomats', ['PER -> CHL SANCTION']],
    ['Ghana condemns Togo over dam', ['GHA -> TGO ACCUSE']],
    ['Peru may expel Chilean diplomats', []],
    ['Peru and Chile meet in Quito', ['CHL -> PER CONSULT']],
    ['Peru recalls envoy as Chile and Kenya make up', []],
  ])('%s', (title, rows) => {
    expect(rowsOf(title)).toEqual(rows);
  });
});
