import { describe, expect, test } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

type Example = readonly [text: string, expected: readonly string[]];

const HINTS = { title: 'Foreign Minister meets counterpart', published: '2022-03-10' };

const EXAMPLES: readonly Example[] = [
  [
    'Foreign Minister Kari Dahl of Norway met President Daniel Otieno of Kenya on 3 March 2022.',
    ['Daniel Otieno head_of_state KEN 2022-03-03', 'Kari Dahl foreign_minister NOR 2022-03-03'],
  ],
  [
    'Deputy Prime Minister and Minister of Finance Jon Vik of Norway visited Nairobi today.',
    ['Jon Vik deputy_head_of_government NOR 2022-03-10', 'Jon Vik minister NOR 2022-03-10'],
  ],
  [
    'The Ambassador of Peru, Rosa Quispe, opened an exhibition in Zagreb on 4 May 2021.',
    ['Rosa Quispe ambassador PER 2021-05-04'],
  ],
  [
    'The Croatian delegation was headed by State Secretary Ana Horvat of Croatia.',
    ['Ana Horvat delegation_head HRV 2022-03-10', 'Ana Horvat deputy_minister HRV 2022-03-10'],
  ],
  ['Former President Luis Rojas of Peru attended the dinner.', []],
  ['The Foreign Minister of Kenya arrived in Oslo.', []],
  ['Kari Dahl wrote a book about Kenya.', []],
];

describe('positions', () => {
  for (const [text, expected] of EXAMPLES) {
    test(text, () => {
      const rows = claimsOf('positions', text, HINTS).map(
        (row) => `${row.person_name} ${row.role} ${row.party} ${row.as_of}`,
      );
      expect([...new Set(rows)].sort()).toEqual([...expected].sort());
    });
  }
});
