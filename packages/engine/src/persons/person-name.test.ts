import { describe, expect, it } from 'vitest';
import type { PersonMention } from '../types.ts';
import { canonicalPersons } from './canonical-persons.ts';
import { collectNames } from './known-names.ts';
import { fullestName, nameParts, personId, samePerson } from './person-name.ts';

describe('personId', () => {
  it.each([
    ['Sergei Orlov', 'person:sergei-orlov'],
    ['R.Meredow', 'person:r-meredow'],
    ['Ukhnaagiin Khürel', 'person:ukhnaagiin-khurel'],
    ['Joseph R. Halloran, Jr.', 'person:joseph-r-halloran-jr'],
    ['Jean-Luc van den Broek', 'person:jean-luc-van-den-broek'],
    ['Patrick O’Malley', 'person:patrick-omalley'],
    ['Łukasz Żółty', 'person:lukasz-zolty'],
  ])('%s', (name, id) => {
    expect(personId(name)).toBe(id);
  });
});

describe('nameParts', () => {
  it.each([
    ['Joseph R. Halloran, Jr.', ['Joseph', 'R.', 'Halloran']],
    ['S.Orlov', ['S.', 'Orlov']],
    ['Omar bin Yusuf al-Harbi', ['Omar', 'Yusuf', 'Harbi']],
    ['B. Bat-Erdene', ['B.', 'Bat-Erdene']],
    ['George H.W. Marsh', ['George', 'H.', 'W.', 'Marsh']],
    ['Abdullah II', ['Abdullah']],
  ])('%s', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });
});

describe('samePerson', () => {
  it.each([
    ['R.Orazov', 'Rashid Orazov', true],
    ['Halloran', 'Joseph R. Halloran, Jr.', true],
    ['Joe Halloran', 'Joseph R. Halloran', true],
    ['Yasutoshi Mori', 'Yasunori Mori', false],
    ['Ali Juma', 'Ahmed Juma', false],
    ['Aleksandr Orlov', 'Alexander Orlov', true],
    ['Lula Pereira', 'Luiz Lula Pereira', true],
    ['Akiba Takeo', 'Takeo Akiba', true],
    ['Omar bin Yusuf', 'Omar bin Yusuf Al Harbi', true],
    ['Xi', 'Xi Mingde', true],
    ['GORAN PETROV', 'Goran Petrov', true],
    ['Jose Ibanez', 'José Ibáñez', true],
    ['S.Orazov', 'Rashid Orazov', false],
    ['Gurban Orazov', 'Serdar Orazov', false],
    ['George H. Marsh', 'George W. Marsh', false],
    ['Mohammed V', 'Mohammed VI', false],
    ['Haakon VII', 'Haakon bin Ali Omar', false],
    ['Haakon VII', 'Haakon', true],
    ['Goran Petrov', 'Goran Popov', false],
    ['Petrov', 'Petrova', false],
    ['Samir Hussein', 'Samir Husein', true],
    ['Badr Latteif', 'Badr Lateiff', true],
    ['Anna Bell', 'Anna Bel', false],
  ])('%s and %s', (a, b, expected) => {
    expect(samePerson(a, b)).toBe(expected);
    expect(samePerson(b, a)).toBe(expected);
  });
});

describe('fullestName', () => {
  it.each([
    [['Orazov', 'R.Orazov', 'Rashid Orazov'], 'Rashid Orazov'],
    [['Joe Halloran', 'Joseph R. Halloran, Jr.', 'Halloran'], 'Joseph R. Halloran, Jr.'],
    [['Petrov'], 'Petrov'],
  ])('%j', (names, expected) => {
    expect(fullestName(names)).toBe(expected);
  });
});

function mention(name: string | null, ...roles: string[]): PersonMention {
  const range = { from: 0, to: 1 };
  const offices = roles.map((role) => ({ role, title: role, party: null, former: false, range }));
  return { type: 'person', ...range, name, nameRange: name === null ? null : range, offices };
}

describe('canonicalPersons', () => {
  it('maps every form to the fullest one of the same person', () => {
    const canonical = canonicalPersons([
      mention('R.Orazov', 'foreign_minister'),
      mention('Rashid Orazov'),
      mention('Orazov'),
      mention(null, 'head_of_state'),
      mention('Goran Petrov'),
    ]);
    expect([...canonical]).toEqual([
      ['R.Orazov', 'Rashid Orazov'],
      ['Rashid Orazov', 'Rashid Orazov'],
      ['Goran Petrov', 'Goran Petrov'],
      ['Orazov', 'Rashid Orazov'],
    ]);
  });

  it('gives a bare family name to the one who holds the same office', () => {
    const family = [
      mention('Esther Wambua', 'other'),
      mention('Esther Wambua'),
      mention('Joseph Wambua', 'head_of_state'),
    ];
    expect(canonicalPersons([...family, mention('Wambua', 'head_of_state')]).get('Wambua')).toBe('Joseph Wambua');
    expect(canonicalPersons([...family, mention('Wambua')]).get('Wambua')).toBe('Esther Wambua');
  });

  it('knows a king by his number', () => {
    expect(canonicalPersons([mention('Abdullah II'), mention('Abdullah')]).get('Abdullah')).toBe('Abdullah II');
  });

  it('keeps many names apart', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => mention(`Ali${i % 700} Name${i % 50} Ogly${i}`));
    expect(canonicalPersons(many).size).toBe(2_000);
  });
});

describe('collectNames', () => {
  it('knows family names and given names of one person only', () => {
    const { surnames } = collectNames([
      mention('Ali Rahimov'),
      mention('Ali Mammadli'),
      mention('Do Hung Long'),
      mention('The Fund'),
    ]);
    expect(surnames.get('rahimov')).toBe('Ali Rahimov');
    expect(surnames.get('mammadli')).toBe('Ali Mammadli');
    expect(surnames.has('ali')).toBe(false);
    expect(surnames.get('long')).toBe('Do Hung Long');
    expect(surnames.get('hung')).toBe('Do Hung Long');
    expect(surnames.has('the')).toBe(false);
  });
});
