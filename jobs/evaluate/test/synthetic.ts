import { exampleDataset, table } from '@diplomatic-relations/schema';
import { EVALUATED_TABLES, type EvaluatedDataset, type EvaluatedTable } from '../src/index.ts';

/** A gold file as coders write it. */
export type GoldFile = Record<string, unknown> & { doc_id: string };

type Row = Record<string, unknown>;

/** Numbers from 0 to 1 that depend on the seed alone. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PARTIES = ['AUS', 'FJI', 'TON', 'org:pif', 'org:pacific-islands-forum', 'org:un'];
const DATES = ['2001', '2001-05', '2001-05-09', null];
const TITLES = [
  'the Agreement on Air Services',
  'Air Services Agreement',
  'Plan for Fisheries 2020',
  'fisheries plan (2020)',
  'Déclaration of Suva',
  'declaration of Suva',
];
const PERSONS = ['Ana Tui', 'A. Tui', 'Tui', 'Ana Maria Tui', 'Bela Tui', 'José Ratu'];

/** What the columns that are compared may hold: few values, so that rows often agree. */
const VALUES: Readonly<Record<EvaluatedTable, Readonly<Record<string, readonly unknown[]>>>> = {
  relations: {
    kind: ['recognition', 'diplomatic_relations'],
    change: ['established', 'in_force'],
    actor_a: PARTIES,
    actor_b: PARTIES,
    date: DATES,
  },
  missions: {
    kind: ['embassy', 'consulate'],
    change: ['opened', 'closed'],
    sender: PARTIES,
    host: PARTIES,
    date: DATES,
  },
  memberships: {
    member: PARTIES,
    organization: ['org:pif', 'org:pacific-islands-forum', 'org:un'],
    role: ['member', 'chair'],
    change: ['joined', 'held'],
    date: DATES,
  },
  events: {
    kind: ['meeting', 'call', 'summit', 'conference', 'visit'],
    status: ['held', 'planned'],
    date: DATES,
    parties: [['AUS', 'FJI'], ['FJI', 'TON'], ['AUS', 'FJI', 'TON'], ['org:pif'], ['FJI', 'org:pacific-islands-forum']],
  },
  agreements: {
    title: TITLES,
    action: ['signed', 'cited'],
    date: DATES,
    parties: [['AUS', 'FJI'], ['FJI', 'org:pif'], ['FJI', 'org:pacific-islands-forum'], ['TON']],
  },
  positions: { person_name: PERSONS, role: ['ambassador', 'foreign_minister'], party: PARTIES },
  indicators: {
    metric: ['exports', 'aid'],
    value: [100, 25.7, 1e6, -3],
    unit: ['USD', 'count', null],
    actor_a: PARTIES,
    actor_b: [...PARTIES, null],
    period: ['2001', '1996/..', null],
  },
  trade_goods: {
    exporter: ['AUS', 'FJI'],
    importer: ['TON', 'AUS'],
    product: ['raw sugar', 'sugar', 'brown raw sugar', 'machines and tools'],
  },
  interactions: { source: PARTIES, target: PARTIES, event_type: ['CONSULT', 'SUPPORT'], date: DATES },
  cooperation_areas: { actor_a: PARTIES, actor_b: PARTIES, area: ['trade', 'health'] },
  headlines: { title: TITLES, published_at: ['2025-10-21T23:41:00', '2025-10-21T00:00:00', null] },
  documents: {
    title: TITLES,
    language: ['en', 'fr'],
    genre: ['news_wire', 'other'],
    published: ['2001-05-09', '2001', null],
  },
};

/** The columns that gold files name otherwise. */
const GOLD_NAMES: Readonly<Record<string, string>> = { person_name: 'person' };

/** A build of two documents, and gold files for both, full of near misses, options, optional rows and alias ids. */
export function syntheticCase(seed: number): { dataset: EvaluatedDataset; gold: GoldFile[] } {
  const random = randomNumbers(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const documents = ['doc-a', 'doc-b'];
  const dataset = exampleDataset() as unknown as Record<string, Row[]>;
  for (const name of [...EVALUATED_TABLES, 'evidence']) dataset[name] = [];
  const gold: GoldFile[] = documents.map((doc_id) => ({ doc_id }));
  let number = 0;
  for (const name of EVALUATED_TABLES) {
    const draw = (): Row =>
      Object.fromEntries(Object.entries(VALUES[name]).map(([column, values]) => [column, pick(values)]));
    const drawn: Row[] = [];
    const rows = name === 'documents' ? documents.length : Math.floor(random() * 9);
    for (let i = 0; i < rows; i++) {
      const values = draw();
      drawn.push(values);
      const row: Row = { ...table(name).example, ...values };
      if (name === 'documents') row['doc_id'] = documents[i];
      else if (name === 'headlines') row['doc_id'] = pick(documents);
      const id = `x${++number}`;
      if ('id' in row) row['id'] = id;
      dataset[name]?.push(row);
      if ('doc_id' in row) continue;
      for (const doc_id of random() < 0.3 ? documents : [pick(documents)]) {
        dataset['evidence']?.push({ ...table('evidence').example, fact_table: name, fact_id: id, doc_id });
      }
    }
    // Most gold rows are predicted ones with a column or none changed, so that all ways of nearly agreeing occur.
    const near = (): Row => {
      if (drawn.length === 0 || random() < 0.25) return draw();
      const row = { ...pick(drawn) };
      const column = pick(Object.keys(row));
      return random() < 0.4 ? { ...row, [column]: pick(VALUES[name][column] ?? [null]) } : row;
    };
    for (const file of gold) {
      if (random() < 0.1) continue;
      const wanted = name === 'documents' ? 1 : Math.floor(random() * 6);
      const list = Array.from({ length: wanted }, () => goldRow(near(), name, random, pick));
      if (name === 'documents') file['document'] = list[0];
      else file[name] = list;
    }
  }
  return { dataset: dataset as unknown as EvaluatedDataset, gold };
}

function goldRow(drawn: Row, name: EvaluatedTable, random: () => number, pick: <T>(values: readonly T[]) => T): Row {
  const row: Row = {};
  for (const [column, value] of Object.entries(drawn)) {
    const key = GOLD_NAMES[column] ?? column;
    row[key] = column === 'published_at' && typeof value === 'string' ? value.slice(0, 16) : value;
    // Optional parties have their own name in gold files, and persons, values and goods have no options.
    const single = [
      'parties',
      'person_name',
      'value',
      'product',
      'exporter',
      'importer',
      'source',
      'target',
      'published_at',
    ].includes(column);
    if (!single && !['headlines', 'documents'].includes(name) && random() < 0.15) {
      row[`${key}_options`] = [value, pick(VALUES[name][column] ?? [null])];
    }
  }
  if ('parties' in row && random() < 0.3) {
    const options = [row['parties'], pick(VALUES[name]['parties'] ?? [[]])];
    row[name === 'agreements' && random() < 0.5 ? 'parties_options' : 'party_options'] = options;
  }
  if (name === 'interactions') row['symmetric'] = random() < 0.5;
  if (random() < 0.2) row['optional'] = true;
  return row;
}
