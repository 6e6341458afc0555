import { expect, it } from 'vitest';
import { analyseDocument } from '../../analyse.ts';

/** The party of each person named, in the order of the text. */
function parties(text: string): string[] {
  const hints = { title: null, published: null, publisher: 'Commonwealth Secretariat', url: null };
  const { sentences } = analyseDocument(`The Secretary-General abroad\n\n${text}\n`, hints);
  return sentences.flatMap(({ people }) => people.flatMap(({ name, party }) => (name ? [`${name}: ${party}`] : [])));
}

it.each([
  [
    'In Togo, Ana Silva, Secretary-General of the Commonwealth, will call on President Afi Mensah.\n\nIn Lesotho, the Secretary-General will call on King Moletsi III. She will also meet Prime Minister Thabo Nkosi.',
    ['Ana Silva: org:commonwealth', 'Afi Mensah: TGO', 'Moletsi III: LSO', 'Thabo Nkosi: LSO'],
  ],
  [
    'The Secretary-General, in Lesotho from 21 to 24 January, met and briefed Prime Minister Thabo Nkosi.',
    ['Thabo Nkosi: LSO'],
  ],
])('%s', (text, expected) => {
  expect(parties(text)).toEqual(expected);
});
