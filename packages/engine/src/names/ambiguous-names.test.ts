import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const EXAMPLES: readonly (readonly [text: string, states: string])[] = [
  ['Offices were opened in Atlanta, Georgia and in Peru.', 'PER'],
  ['Georgia and Alabama sent trade missions to Peru.', 'PER'],
  ['Washington and Georgia signed a charter with Peru.', 'GEO PER'],
  ['Ties between Georgia and Peru are good.', 'GEO PER'],
  ['Peru has consulates in Recife and Salvador.', 'PER'],
  ['Peru has consulates in São Paulo, Rio de Janeiro, Salvador and Manaus.', 'PER'],
  ['Peru and Salvador opened embassies.', 'PER SLV'],
  ['The player Michael Jordan travelled to Peru.', 'PER'],
  ['The Peruvian Ambassador to Jordan Ana Vidal travelled to Chad.', 'JOR PER TCD'],
];

describe('names of states that are also those of persons and places', () => {
  it.each(EXAMPLES)('%s', (text, states) => {
    const { sentences } = analyseDocument(text, { title: null, published: null, publisher: null, url: null });
    const named = sentences.flatMap(({ actors }) => actors.map(({ actorId }) => actorId));
    expect(
      [...new Set(named)]
        .filter((id) => /^[A-Z]{3}$/.test(id))
        .sort()
        .join(' '),
    ).toBe(states);
  });
});
