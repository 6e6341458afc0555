import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** News of a ministry, the last item of it as given: whom "both sides" means at its end. */
function meant(title: string, text: string): string {
  const news = [
    'Our News',
    'Minister receives the Ambassador of Chad',
    '2021-05-03',
    'On 3 May 2021 the Minister received the Ambassador of Chad. They discussed fish.',
    'Minister receives the Ambassador of Ghana',
    '2021-04-20',
    'On 20 April 2021 the Minister received the Ambassador of Ghana. They discussed roads.',
    title,
    '2021-04-02',
    `${text} Both sides discussed trade.`,
  ].join('\n\n');
  const hints = { title: 'Our News', published: null, publisher: 'Ministry of Foreign Affairs of Kenya', url: null };
  const last = analyseDocument(`${news}\n`, hints).sentences.at(-1);
  return [...(last?.references.find(({ kind }) => kind === 'pair')?.parties ?? [])].sort().join('+');
}

it.each([
  ['Kenya and Peru strengthen their ties', 'Guests praised the African Union.', 'KEN+PER'],
  ['Minister meets the Peruvian Ambassador', 'Roads were praised.', 'KEN+PER'],
  // Of several states, of none, and of an organization, the title tells no pair
  ['Minister meets the envoys of Peru and Chile', 'Roads were praised.', ''],
  ['Ministry opens a new school for its staff', 'Roads were praised.', ''],
])('%s', (title, text, expected) => {
  expect(meant(title, text)).toBe(expected);
});
