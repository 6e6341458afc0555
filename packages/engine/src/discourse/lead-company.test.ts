import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** The company of a page that begins with such a sentence. */
function companyOf(lead: string, title: string | null, publisher: string | null): string {
  const hints = { title, published: null, publisher, url: null };
  return [...analyseDocument(`${lead} Trade was discussed.\n`, hints).company].sort().join('+');
}

const MINISTRY = 'Ministry of Foreign Affairs of Norway';

describe('leadCompany', () => {
  it.each([
    ['The foreign ministers of Norway, Peru and Chile met in Oslo on Monday.', null],
    ['Foreign Ministers Ana Berg (Norway), Luis Rojas (Peru) and Pedro Mora (Chile) gathered in Oslo.', null],
    ['Ministers from Norway, Peru and Chile took part in talks in Oslo.', null],
    ['Talks between Norway and Peru and Chile were held in Oslo.', null],
    ['A round of consultations among Norway, Peru and Chile took place in Oslo.', null],
    [
      'A meeting was held in Oslo, attended by Ministers Ana Berg of Norway, Luis Rojas of Peru and Pedro Mora of Chile.',
      null,
    ],
    ['A meeting took place in Oslo with the participation of the ministers of Norway, Peru and Chile.', null],
    ['The meeting in Oslo brought together the ministers of Norway, Peru and Chile.', null],
    ['Norwegian Foreign Minister Ana Berg met with the ministers of Peru and Chile in Oslo.', null],
    ['Foreign Minister Ana Berg hosted a meeting with the ministers of Peru and Chile in Oslo.', MINISTRY],
    ['Foreign Minister Ana Berg took part in the meeting of the ministers of Norway, Peru and Chile.', MINISTRY],
    ['Oslo saw talks. On Monday, the ministers of Norway, Peru and Chile met there.', null],
  ])('%s', (lead, publisher) => {
    expect(companyOf(lead, null, publisher)).toBe('CHL+NOR+PER');
  });

  it.each([
    // One after the other, or elsewhere
    ['Norwegian Foreign Minister Ana Berg held meetings with the ministers of Peru and Chile in Oslo.', null, null],
    [
      'Norwegian Foreign Minister Ana Berg met with Peruvian Foreign Minister Luis Rojas in Santiago, Chile.',
      null,
      null,
    ],
    [
      'Norwegian Foreign Minister Ana Berg met with Luis Rojas of Peru amid concern over its pact with Chile.',
      null,
      null,
    ],
    // A crowd; others than the page's own; a page on two
    ['The ministers of Norway, Peru, Chile, Togo, Mali, Chad, Niger and Kenya met in Oslo.', null, null],
    ['The ministers of Togo, Peru and Chile met in Oslo.', null, MINISTRY],
    ['The ministers of Norway, Peru and Chile met in Oslo.', 'Norway and Peru to deepen ties', null],
  ])('none: %s (%s, %s)', (lead, title, publisher) => {
    expect(companyOf(lead, title, publisher)).toBe('');
  });
});
