import { describe, expect, test } from 'vitest';
import { extractDocument } from '../extract-document.ts';

/** The events as "kind date: PARTY name, …", with all who took part. */
function attended(text: string): string[] {
  const { claims } = extractDocument({
    docId: 'example',
    text: `Norway and Kenya\n\n${text}\n`,
    title: 'Norway and Kenya',
    published: '2022-03-10',
    publisher: null,
    url: null,
    language: 'en',
    licence: null,
    sha256: '0'.repeat(64),
  });
  const rows = claims
    .filter((claim) => claim.table === 'events')
    .map((claim) => {
      const { kind, date } = claim.row as { kind: string; date: string | null };
      const people = (claim.participants ?? []).map(({ party, person_id }) => `${party} ${person_id?.slice(7) ?? '-'}`);
      return `${kind} ${date}: ${people.sort().join(', ')}`;
    });
  return [...new Set(rows)].sort();
}

const MET = 'On 8 March Prime Minister Kari Dahl of Norway met President Daniel Otieno of Kenya in Oslo.';

const EXAMPLES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    `${MET} The meeting was attended on the Norwegian side by Mr. Jan Berg, Minister of Fisheries, and on the Kenyan side by Ms. Ama Otoo, Ambassador of Kenya to Norway.`,
    ['meeting 2022-03-08: KEN ama-otoo, KEN daniel-otieno, NOR jan-berg, NOR kari-dahl'],
  ],
  [
    `${MET} Also present at the talks were Foreign Minister Jan Berg of Norway and Kenyan Ambassador Ama Otoo.`,
    ['meeting 2022-03-08: KEN ama-otoo, KEN daniel-otieno, NOR jan-berg, NOR kari-dahl'],
  ],
  [
    `${MET} She was joined by Foreign Minister Jan Berg of Norway.`,
    ['meeting 2022-03-08: KEN daniel-otieno, NOR jan-berg, NOR kari-dahl'],
  ],
  [
    'On 8 March President Daniel Otieno of Kenya, accompanied by Ms. Ama Otoo, Foreign Minister, met with Prime Minister Kari Dahl of Norway, accompanied by Mr. Jan Berg, Minister of Fisheries.',
    ['meeting 2022-03-08: KEN ama-otoo, KEN daniel-otieno, NOR jan-berg, NOR kari-dahl'],
  ],
  [
    `${MET} Taking part in the meeting were also the Norwegian Minister of Fisheries, Mr. Jan Berg, and the Ambassador of Kenya to Norway, Ms. Ama Otoo.`,
    ['meeting 2022-03-08: KEN ama-otoo, KEN daniel-otieno, NOR jan-berg, NOR kari-dahl'],
  ],
  // Who led the sides
  [
    'On 8 March Norway and Kenya held political consultations in Oslo. The Norwegian delegation was headed by Kari Dahl, Deputy Minister of Foreign Affairs, and the Kenyan side was led by Ama Otoo, Director General for Europe.',
    ['consultations 2022-03-08: KEN ama-otoo, NOR kari-dahl'],
  ],
  [
    'On 8 March Norway and Kenya held political consultations in Oslo. State Secretary Kari Dahl led the Norwegian delegation, while Ama Otoo, Ambassador of Kenya to Norway, headed the Kenyan side.',
    ['consultations 2022-03-08: KEN ama-otoo, NOR kari-dahl'],
  ],
  [
    'On 8 March Norway and Kenya held political consultations in Oslo. Norway was represented by Kari Dahl, Minister for Justice, and Jan Berg, Director of the Police.',
    ['consultations 2022-03-08: KEN -, NOR jan-berg, NOR kari-dahl'],
  ],
  [
    'On 8 March Norway and Kenya held political consultations in Oslo. The interests of Norway were represented by a lawyer, Kari Dahl. Deputy Minister Jan Berg of Norway led the choir.',
    ['consultations 2022-03-08: KEN -, NOR -'],
  ],
  // Somebody else's meeting, one that was not attended, and what is present in another sense
  [
    `${MET} The Peruvian school was attended by Foreign Minister Jan Berg of Norway in his youth.`,
    ['meeting 2022-03-08: KEN daniel-otieno, NOR kari-dahl'],
  ],
  [
    `${MET} The meeting was not attended by Foreign Minister Jan Berg of Norway.`,
    ['meeting 2022-03-08: KEN daniel-otieno, NOR kari-dahl'],
  ],
  [
    `${MET} The present difficulties were named by Foreign Minister Jan Berg of Norway.`,
    ['meeting 2022-03-08: KEN daniel-otieno, NOR kari-dahl'],
  ],
];

describe('people who were present', () => {
  for (const [text, expected] of EXAMPLES)
    test(text, () => {
      expect(attended(text)).toEqual(expected);
    });
});
