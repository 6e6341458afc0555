import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const FILLER = ' The day was long. Much was said of it. People went home late.';

function pairOf(text: string, url: string | null = null): string {
  return analyseDocument(text, { title: null, published: null, publisher: null, url }).mainPair?.join(' ') ?? 'none';
}

const TEXTS: readonly (readonly [text: string, pair: string])[] = [
  ['Foreign relations of Fiji\n\nFiji joined the Commonwealth in 1970. Fiji signed an agreement on fisheries.', 'none'],
  [
    `Match report\n\nPeru beat Kenya in the rain. Kenya had led at the break, before Peru scored twice.${FILLER}`,
    'none',
  ],
  [`Storm nears\n\nA storm crossed Peru. It was expected south of Chile by Monday.${FILLER}`, 'none'],
  [`Results\n\nSales in Norway rose. Those in Kenya fell.${FILLER}`, 'none'],
  [`Talks\n\nThe ambassador of Norway called on the minister of Kenya.${FILLER}`, 'KEN NOR'],
  [`Ties\n\nPeru and Kenya want closer relations.${FILLER}`, 'KEN PER'],
  // What a group of states states about others makes nobody its partner.
  [
    `G7 ministers condemn Belarus\n\nThe ministers condemned Belarus over the sentences. Diplomacy goes on.${FILLER}`,
    'none',
  ],
  [`Ministry rejects claims of Peru\n\nKenya rejects the claims of Peru about its embassy.${FILLER}`, 'none'],
  // A conversation is one between those who have somebody to speak for them.
  [
    `Call with the Foreign Minister of Latvia\n\nSecretary of State Alan R. Brook spoke with Latvian Foreign Minister Ilze Ozola about Afghans and the safety of Afghans in Afghanistan.${FILLER}`,
    'LVA USA',
  ],
];

describe('the pair that a document is about', () => {
  it.each(TEXTS)('%s', (text, pair) => {
    expect(pairOf(text)).toBe(pair);
  });

  it('leaves the Secretary of State of another state to it', () => {
    const text = 'Meeting\n\nSecretary of State Jan Wilk met the ambassador of Kenya.';
    expect(pairOf(text, 'https://www.gov.pl/web/diplomacy/meeting')).toBe('KEN POL');
  });

  it('knows government sites by their second-level labels', () => {
    expect(
      pairOf('Visit\n\nThe Prime Minister spoke with the President of Kenya.', 'https://www.beehive.govt.nz/release/1'),
    ).toBe('KEN NZL');
    expect(
      pairOf('Visit\n\nThe Prime Minister spoke with the President of Kenya.', 'https://international.gc.ca/news/1'),
    ).toBe('CAN KEN');
  });
});
