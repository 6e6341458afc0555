import { describe, expect, it } from 'vitest';
import { splitSentences } from '../segments/split-sentences.ts';
import { splitGapped } from './gapped-sentences.ts';

function parts(text: string): string[] {
  const segment = { kind: 'body', start: 0, end: text.length, contentStart: 0, headings: [] } as const;
  return splitGapped(splitSentences(text, segment)).map(({ tokens }) => tokens.map((token) => token.text).join(' '));
}

/** A sentence, and the clauses behind its first one as they are read. */
const GAPPED: readonly (readonly [text: string, ...clauses: string[]])[] = [
  ['The mill in Bern was opened in 1990, and the mill in Oslo in 1992.', 'the mill in Oslo was opened in 1992'],
  [
    'The mill in Bern was opened in 1990, and the mill in Oslo – in May 1992.',
    'the mill in Oslo was opened in May 1992',
  ],
  [
    'The mill in Bern was opened in 1990; the mill in Oslo, on 3 May 1992.',
    'the mill in Oslo was opened on 3 May 1992',
  ],
  [
    "Chile's accession to the Club took place in 1990, and that of Cuba to the Guild in 1992.",
    'accession of Cuba to the Guild took place in 1992',
  ],
  ['The mill in Bern was opened in 1990 while that in Oslo in 1992.', 'The mill in Oslo was opened in 1992'],
  [
    'The office of Chile has been operating since 1990, the post of Cuba since 1992.',
    'the post of Cuba has been operating since 1992',
  ],
  [
    'The first round was held in Bern in 1990, the second in Oslo on May 3, 1992.',
    'the second round was held in Oslo on May 3 , 1992',
  ],
  ['The visit to Bern took place in 1990 and the trip to Oslo in 1992.', 'the trip to Oslo took place in 1992'],
  [
    'The treaty with Chile entered into force in 1990, the protocol with Cuba in 1992.',
    'the protocol with Cuba entered into force in 1992',
  ],
  ['Chile opened its mill in Bern in 1990, Cuba its mill in Oslo in 1992.', 'Cuba opened its mill in Oslo in 1992'],
  [
    'Ties with Chile were broken in 1990, with Cuba in 1992 and with Peru in 1994.',
    'Ties with Cuba were broken in 1992',
    'Ties with Peru were broken in 1994',
  ],
  ['Peru signed a treaty in 1990 and an accord on fish on 3 May 1992.', 'Peru signed an accord on fish on 3 May 1992'],
  [
    'Chile opened a consulate in Oslo in 1990, an embassy in Rome in 1992 and an office in Bern in 1994.',
    'Chile opened an embassy in Rome in 1992',
    'Chile opened an office in Bern in 1994',
  ],
  ['The prize was won by Chile in 1990 and by Cuba in 1992.', 'The prize was won by Cuba in 1992'],
  ['Peru became a member of the Club in 1990, and of the Guild in 1992.', 'Peru became a member of the Guild in 1992'],
  [
    'Trade with Chile amounted to 5 million in 1990 and with Cuba to 7 million in 1992.',
    'Trade with Cuba amounted to 7 million in 1992',
  ],
  ['Peru left the Club in 1990, as did Cuba in 1992.', 'Cuba left the Club in 1992'],
  [
    'The King of Peru toured Cuba in 1990, as did Queen Ana in 1992, 1994 and 1996.',
    'Queen Ana toured Cuba in 1992 , 1994 and 1996',
  ],
  [
    'The highlights were the visit of the king to Chile in 1990, that of the queen to Cuba in 1992 and the trip by the prince to Peru in May 1994.',
    'The highlights were the visit of the queen to Cuba in 1992',
    'The highlights were the trip by the prince to Peru in May 1994',
  ],
];

/** Sentences that stay whole: nothing is left out, or what is left out is not clear. */
const WHOLE: readonly string[] = [
  'The mill in Bern was opened in 1990, and the mill in Oslo was sold in 1992.',
  'The mill in Bern was opened in 1990, the warmest year before 1992.',
  'The mill was open in 1990 and in 1992.',
  'Peru was left alone in 1990, as did not matter in 1992.',
  'The mill was open from 1990 to 1992.',
  'Chile opened a mill in 1990 and Cuba in 1992.',
  'Chile visited Cuba in 1990, and the mill in Oslo in 1992.',
  'Chile signed the treaty in 1990, the worst year since 1982.',
  'Chile signed the treaty in 1990 and the mill in Oslo in 1992.',
  'The mill was opened in 1990, the birth of a trade in 1992.',
  'Chile, which opened a mill in 1990, and Cuba met in 1992.',
  'The mill was opened in 1990 and closed in 1992.',
  'The best year was the year of the visit in 1990 and the year of the flood in 1992.',
  'He studied in Bern in 1990 and with friends in 1992.',
  'The mill in Bern in 1990, and the mill in Oslo in 1992.',
  'The mill in Bern was opened in 1990, and the mill in Oslo in 1992 by the king.',
  'In 1990 the mill of Chile was opened in Bern, and in 1992 it was sold.',
];

describe('clauses without a verb of their own', () => {
  it.each(GAPPED)('%s', (text, ...clauses) => {
    expect(parts(text).slice(1)).toEqual(clauses);
  });

  it.each(WHOLE)('%s', (text) => {
    expect(parts(text)).toHaveLength(1);
  });

  it('stand where their own words stand', () => {
    const text = 'The mill in Bern was opened in 1990, and that in Oslo in 1992.';
    const segment = { kind: 'body', start: 0, end: text.length, contentStart: 0, headings: [] } as const;
    const spans = splitGapped(splitSentences(text, segment)).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['The mill in Bern was opened in 1990', 'that in Oslo in 1992']);
  });
});
