import type { Claim } from '../../src/claim.ts';

/** How many of the rows that it asks for are there, from 0 to 1. */
export type Wanted = (claims: readonly Claim[]) => number;

const OTHERS = ['PER', 'CHL', 'COL'];
const row = (claim: Claim): Readonly<Record<string, unknown>> => claim.row as unknown as Record<string, unknown>;
const isOf = (claim: Claim, parties: readonly string[]): boolean => {
  const { source, target, actor_a, actor_b, parties: several } = row(claim);
  const named = [source, target, actor_a, actor_b, ...(Array.isArray(several) ? several : [])];
  return [...new Set(named.filter((party) => typeof party === 'string'))].sort().join() === [...parties].sort().join();
};

/** Rows of such a table and kind: of Norway with each of the others. */
const withEach =
  (table: string, column: string, value: string): Wanted =>
  (claims) =>
    OTHERS.filter((other) =>
      claims.some((claim) => claim.table === table && row(claim)[column] === value && isOf(claim, ['NOR', other])),
    ).length / OTHERS.length;

/** One row of such a table and kind, of these parties. */
const among =
  (table: string, column: string, value: string, parties: readonly string[] = ['NOR', ...OTHERS]): Wanted =>
  (claims) =>
    claims.some((claim) => claim.table === table && row(claim)[column] === value && isOf(claim, parties)) ? 1 : 0;

/** Ways to tell that Norway met with Peru, Chile and Colombia in Oslo. */
export const MEETINGS: readonly string[] = [
  'The Foreign Ministers of Norway, Peru, Chile and Colombia met in Oslo on 3 May 2010.',
  'Norwegian Foreign Minister Ana Berg met with the foreign ministers of Peru, Chile and Colombia in Oslo on 3 May 2010.',
  'On 3 May 2010, a meeting of foreign ministers was held in Oslo, which was attended by the Minister of Foreign Affairs of Norway Ana Berg, the Minister of Foreign Affairs of Peru Luis Rojas, the Minister of Foreign Affairs of Chile Pedro Mora and the Minister of Foreign Affairs of Colombia Juan Gil.',
  'A quadrilateral meeting of Norway, Peru, Chile and Colombia took place in Oslo on 3 May 2010.',
  'Talks between Norway and Peru, Chile and Colombia were held in Oslo on 3 May 2010.',
  'Ministers from Norway, Peru, Chile and Colombia took part in talks in Oslo on 3 May 2010.',
  'On 3 May 2010, Foreign Ministers Ana Berg (Norway), Luis Rojas (Peru), Pedro Mora (Chile) and Juan Gil (Colombia) met in Oslo.',
  'On 3 May 2010, Norwegian Foreign Minister Ana Berg chaired a meeting of the foreign ministers of Norway, Peru, Chile and Colombia in Oslo.',
  'A meeting of foreign ministers took place in Oslo on 3 May 2010 with the participation of the foreign ministers of Norway, Peru, Chile and Colombia.',
  'The meeting in Oslo on 3 May 2010 brought together the foreign ministers of Norway, Peru, Chile and Colombia.',
];

/** What is told next of those who met, and the rows that it gives. */
export const MET: readonly (readonly [text: string, wanted: Wanted])[] = [
  ['The ministers discussed cooperation in tourism and energy.', withEach('cooperation_areas', 'area', 'energy')],
  ['The sides discussed cooperation in tourism and energy.', withEach('cooperation_areas', 'area', 'energy')],
  ['The four countries cooperate closely in tourism and energy.', withEach('cooperation_areas', 'area', 'energy')],
  ['They agreed to cooperate in energy.', withEach('cooperation_areas', 'area', 'energy')],
  ['The meeting focused on cooperation in tourism and energy.', withEach('cooperation_areas', 'area', 'energy')],
  ['The participants agreed to deepen cooperation in energy.', withEach('interactions', 'event_type', 'AGREE')],
  ['Norway thanked the three countries for their support.', withEach('interactions', 'event_type', 'SUPPORT')],
  ['The Norwegian minister thanked her counterparts.', withEach('interactions', 'event_type', 'SUPPORT')],
  ['The Chilean minister thanked Norway.', among('interactions', 'event_type', 'SUPPORT', ['CHL', 'NOR'])],
  ['The ministers adopted a joint statement.', among('agreements', 'action', 'adopted')],
  ['A memorandum of understanding on fisheries was signed at the end.', among('agreements', 'action', 'signed')],
  ['The next meeting will be held in Lima in 2011.', among('events', 'status', 'planned')],
];

/** Ways to tell that a Norwegian minister travels to Peru, Chile and Colombia. */
export const TOURS: readonly string[] = [
  'Foreign Minister Ana Berg visited Peru, Chile and Colombia from 3 to 9 May 2010.',
  'Foreign Minister Ana Berg will visit Peru, Chile and Colombia from 3 to 9 May 2010.',
  'Foreign Minister Ana Berg is on a tour of South America, which takes her to Peru, Chile and Colombia on 3-9 May 2010.',
  'Foreign Minister Ana Berg is travelling to Lima, Peru, Santiago, Chile, and Bogotá, Colombia, this week.',
];

const PERU = ['NOR', 'PER'];
const CHILE = ['CHL', 'NOR'];

/** What is told next of the journey, and the rows that it gives. */
export const STAGES: readonly (readonly [text: string, wanted: Wanted])[] = [
  ['In Lima, she met with Foreign Minister Luis Rojas.', among('positions', 'party', 'PER', [])],
  ['In Chile, Minister Berg held talks with Foreign Minister Pedro Mora.', among('positions', 'party', 'CHL', [])],
  ['The first stop is Lima, where the Minister will meet President Alan Ruiz.', among('positions', 'party', 'PER', [])],
  ['In Lima, the two ministers discussed cooperation in energy.', among('cooperation_areas', 'area', 'energy', PERU)],
  ['In Santiago, Berg signed an agreement on fisheries.', among('agreements', 'action', 'signed', CHILE)],
  ['In Santiago, the Minister thanked her hosts.', among('interactions', 'event_type', 'SUPPORT', CHILE)],
  [
    'In Lima, she will meet with President Alan Ruiz. In Santiago, she will hold talks with Foreign Minister Pedro Mora. The ministers will discuss cooperation in energy.',
    among('cooperation_areas', 'area', 'energy', CHILE),
  ],
  [
    'In Lima, she will open a school.\n\nIn Santiago, an agreement on fisheries was signed.',
    among('agreements', 'action', 'signed', CHILE),
  ],
];
