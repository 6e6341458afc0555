import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

function pairOfPage(title: string, text: string): string | undefined {
  const hints = { title, published: '2019-05-04', publisher: 'The Daily Harbour', url: null };
  return analyseDocument(`${title}\n\n${text}\n`, hints).mainPair?.join('+');
}

it.each([
  [
    'leaders whom a title calls by their names',
    'Macron, Modi talk trade over the phone',
    'Emmanuel Macron and Narendra Modi spoke at length. Kenyan President Ali Juma and Modi had spoken a day before. According to the French statement, President Macron spoke first. Prime Minister Modi praised the Kenyan minister and the Kenyan people.',
    'FRA+IND',
  ],
  [
    'nobody, where the other side is one of many equals',
    'Envoys present their letters in Nairobi',
    'President Ali Juma of Kenya received the ambassadors of Peru, Chile, Norway, Fiji and Mali. Kenya welcomed them.',
    undefined,
  ],
  [
    'nobody, where a title tells of talks with several',
    'Ali Juma discusses the safety of Peru with Chilean, Norwegian and Malian counterparts',
    'Kenyan Foreign Minister Ali Juma spoke with the ministers of Chile, Norway and Mali about Peru. Peru welcomed it.',
    undefined,
  ],
  [
    'nobody, where a title tells of the envoys of several',
    'President receives new Peruvian, Norwegian ambassadors',
    'President Ali Juma of Kenya received the ambassador of Peru. He also received Norwegian Ambassador Ann Hale. Peru and Norway sent them.',
    undefined,
  ],
  [
    'whoever a title calls by a name that the text knows',
    'Ali Juma, Ana Silva talk trade over the phone',
    'Kenyan Foreign Minister Ali Juma called the Peruvian Trade Minister, Ana Silva. Norway sells fish, and Norway and Peru are friends. Norwegian ministers agreed.',
    'KEN+PER',
  ],
  [
    'no framework at which others meet',
    'Kenyan minister meets world leaders at UNGA',
    'Kenyan Foreign Minister Ali Juma met the President of Peru, Ana Silva, at the UNGA. Peru and Kenya spoke of tea.',
    'KEN+PER',
  ],
  [
    'nobody, where a title names one state and no more',
    'Kenya',
    'Kenya has close ties with Peru, and Peru trades with Kenya. Kenya broke off relations with Chile in 1973.',
    undefined,
  ],
])('is of %s', (_, title, text, pair) => {
  expect(pairOfPage(title, text)).toBe(pair);
});

it('gives way to the officials of a sentence', () => {
  const text =
    'The Kenyan Foreign Minister, Ali Juma, received letters from the envoys of Peru and Chile. In a meeting with the Ambassador of Peru, Ana Silva, the Minister recalled the ties of the two countries. In a meeting with the Ambassador of Chile, Luis Rojas, the Minister recalled the ties of the two countries and said that Kenya sells tea.';
  const hints = { title: 'Kenya and Peru', published: '2019-05-04', publisher: null, url: null };
  const last = analyseDocument(text, hints).sentences.at(-1);
  expect(last?.references.find(({ kind }) => kind === 'pair')?.parties).toEqual(expect.arrayContaining(['CHL', 'KEN']));
});
