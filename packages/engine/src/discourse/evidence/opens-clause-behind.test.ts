import { expect, it } from 'vitest';
import { analyseDocument } from '../../analyse.ts';

/** Whose each official of a sentence is, on a page of Norway's foreign ministry. */
function parties(text: string): (string | null)[] {
  const { sentences } = analyseDocument(`Talks\n\n${text}\n`, {
    title: 'Talks',
    published: '2022-03-10',
    publisher: 'Ministry of Foreign Affairs of Norway',
    url: null,
  });
  return sentences.at(-1)?.people.map(({ party }) => party) ?? [];
}

it.each([
  [
    "Following talks with Kenya's Trade Minister Ali Juma, State Secretary Kari Dahl met Peruvian Foreign Minister Ana Vega.",
    ['KEN', 'NOR', 'PER'],
  ],
  ["She met with Kenya's Trade Minister Ali Juma, Interior Minister Ann Otieno and others.", ['KEN', 'KEN']],
])('%s', (text, expected) => {
  expect(parties(text)).toEqual(expected);
});
