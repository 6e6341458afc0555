import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** Whom the last reference to a pair or a person means, on a page with such a title and text. */
function meant(title: string | null, told: string, publisher: string | null = null): string {
  const { sentences } = analyseDocument(told, { title, published: '2019-09-26', publisher, url: null });
  const last = sentences.at(-1)?.references.find(({ kind }) => kind === 'pronoun' || kind === 'pair');
  return [...(last?.parties ?? [])].sort().join('+');
}

const MINISTRY = 'Ministry of Foreign Affairs of Norway';
const FIRST =
  'Norwegian Foreign Minister Ana Berg met with the Foreign Minister of Peru, Luis Rojas, in Geneva on Tuesday.';
const SECOND = 'During the meeting with Paul Mbeki, Foreign Minister of Kenya, the sides discussed tea.';

describe('talks with one counterpart after the other', () => {
  it.each([
    ['of the meeting that the sentence opens with', `${FIRST}\n\n${SECOND}`, 'KEN+NOR'],
    ['of that meeting still', `${FIRST}\n\n${SECOND} The two ministers agreed to trade.`, 'KEN+NOR'],
    [
      'of a counterpart who is called by his surname',
      `${FIRST}\n\n${SECOND}\n\nIn the meeting with Minister Rojas, the two sides agreed on ports.`,
      'NOR+PER',
    ],
    [
      'of a counterpart, and not of the framework of their work',
      `${FIRST}\n\n${SECOND}\n\nIn the meeting with Minister Rojas, the two sides agreed to work within APEC.`,
      'NOR+PER',
    ],
    [
      'of whoever meets them all',
      `${FIRST}\n\n${SECOND}\n\nIn his meeting with Minister Rojas, trade was raised.`,
      'NOR',
    ],
  ])('are %s', (_, told, parties) => {
    expect(meant('Ministers meet in Geneva', told)).toBe(parties);
    expect(meant('Foreign minister meets foreign counterparts', told)).toBe(parties);
    expect(meant('APEC 2019: Minister meets foreign counterparts', told)).toBe(parties);
    expect(meant(null, told, MINISTRY)).toBe(parties);
  });

  it('may be those of an organization, and with others', () => {
    const told =
      'United Nations Secretary-General Ana Berg met with the Secretary General of NATO, Luis Rojas, in New York. She also met with the Foreign Minister of Kenya, Paul Mbeki. The two sides discussed tea.';
    expect(meant('Secretary-General meets leaders', told, 'UN News')).toBe('KEN+org:un');
  });

  it('are none on a page about two', () => {
    const aside = `${FIRST} In Geneva, Ana Berg also met the Foreign Minister of Kenya, Paul Mbeki.\n\nThe two countries signed a pact.`;
    expect(meant('Norway and Peru sign a pact', aside)).toBe('NOR+PER');
  });
});
