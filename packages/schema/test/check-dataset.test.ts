import { describe, expect, it } from 'vitest';
import { checkDataset, type Dataset, exampleDataset, sortedRows, TABLE_NAMES, table } from '../src/index.ts';

type Mutable = { -readonly [T in keyof Dataset]: Dataset[T][number][] };

/** Each change with the one thing that it makes wrong: check, table, column. */
const FAULTS: readonly [because: string, change: (dataset: Mutable) => void, faults: readonly string[]][] = [
  [
    'a row is not valid',
    ({ missions }) => {
      missions[0] = { ...missions[0]!, city: '' };
    },
    ['rows are valid · missions.city'],
  ],
  [
    'a document stands twice',
    ({ documents }) => {
      documents.push(documents[0]!);
    },
    ['keys are unique · documents.null'],
  ],
  [
    'a participant without a person stands twice',
    ({ event_participants }) => {
      event_participants.push({ ...event_participants[0]!, role: 'host' });
    },
    ['keys are unique · event_participants.null'],
  ],
  [
    'two facts differ only in what does not tell facts apart',
    (dataset) => {
      const id = 'agr_00000000000000ff';
      dataset.agreements.push({ ...dataset.agreements[0]!, id, title: 'The Memorandum of Understanding on Fisheries' });
      dataset.evidence.push({ ...dataset.evidence.find((row) => row.fact_table === 'agreements')!, fact_id: id });
    },
    ['facts are unique · agreements.null'],
  ],
  [
    'an id stands in two rows',
    (dataset) => {
      dataset.trade_goods.push({ ...dataset.trade_goods[0]!, product: 'wool' });
    },
    ['ids are unique · trade_goods.id'],
  ],
  [
    'an actor is missing',
    (dataset) => {
      dataset.actors = dataset.actors.filter((row) => row.actor_id !== 'org:arctic-circle');
    },
    ['foreign keys · memberships.organization'],
  ],
  [
    'one of the parties is missing among the actors',
    (dataset) => {
      dataset.events[0] = { ...dataset.events[0]!, parties: ['ISL', 'NOR', 'PER'] };
    },
    ['foreign keys · events.parties'],
  ],
  [
    'an event is missing',
    (dataset) => {
      dataset.event_participants[0] = { ...dataset.event_participants[0]!, event_id: 'evt_0' };
    },
    ['foreign keys · event_participants.event_id'],
  ],
  [
    'a fact has no evidence',
    (dataset) => {
      dataset.evidence = dataset.evidence.filter((row) => row.fact_table !== 'positions');
    },
    ['facts have evidence · positions.id'],
  ],
  [
    'evidence names another table than that of its fact',
    (dataset) => {
      const at = dataset.evidence.findIndex((row) => row.fact_table === 'positions');
      dataset.evidence[at] = { ...dataset.evidence[at]!, fact_table: 'missions' };
    },
    ['facts have evidence · positions.id', 'evidence has its fact · evidence.fact_id'],
  ],
  [
    'sources are miscounted',
    (dataset) => {
      dataset.relations[0] = { ...dataset.relations[0]!, sources: 2 };
    },
    ['sources are counted · relations.sources'],
  ],
  [
    'a quote differs from the text',
    (dataset) => {
      dataset.evidence[0] = { ...dataset.evidence[0]!, quote: dataset.evidence[0]!.quote.toUpperCase() };
    },
    ['quotes are exact · evidence.quote'],
  ],
  [
    'a mention lies one character beside its words',
    (dataset) => {
      dataset.mentions[0] = { ...dataset.mentions[0]!, start: 1, end: 8 };
    },
    ['quotes are exact · mentions.surface'],
  ],
  [
    'a span ends after the text',
    (dataset) => {
      dataset.mentions[0] = { ...dataset.mentions[0]!, start: 9000, end: 9007 };
    },
    ['quotes are exact · mentions.end'],
  ],
  [
    'date columns do not follow from the date',
    (dataset) => {
      dataset.events[0] = { ...dataset.events[0]!, date_end: '2023-05-06' };
    },
    ['rows are valid · events.date_end'],
  ],
  [
    'two actors are not in alphabetical order',
    (dataset) => {
      dataset.cooperation_areas[0] = { ...dataset.cooperation_areas[0]!, actor_a: 'PER', actor_b: 'ISL' };
    },
    ['rows are valid · cooperation_areas.actor_a'],
  ],
];

function mutableExample(): Mutable {
  return structuredClone(exampleDataset()) as Mutable;
}

describe('checkDataset', () => {
  it('finds nothing in the example, which holds the example row of each table in order', () => {
    const dataset = exampleDataset();
    expect(checkDataset(dataset)).toEqual([]);
    for (const name of TABLE_NAMES) {
      expect(dataset[name]).toContainEqual(table(name).example);
      expect(sortedRows(name, [...dataset[name]].reverse() as never)).toEqual(dataset[name]);
    }
  });

  it('finds nothing in an empty dataset', () => {
    expect(checkDataset(Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Dataset)).toEqual([]);
  });

  it.each(FAULTS)('finds that %s', (_because, change, faults) => {
    const dataset = mutableExample();
    change(dataset);
    const found = checkDataset(dataset as Dataset);
    expect(found.map((issue) => `${issue.check} · ${issue.table}.${issue.column}`)).toEqual(faults);
  });

  it('says where it is', () => {
    const dataset = mutableExample();
    dataset.memberships[0] = { ...dataset.memberships[0]!, organization: 'org:nowhere' };
    expect(checkDataset(dataset as Dataset).map(({ message }) => message)).toEqual([
      `memberships[0] (${dataset.memberships[0].id}): organization: expected a value of actors.actor_id; got "org:nowhere"`,
    ]);
  });

  it('counts offsets in code points', () => {
    const dataset = mutableExample();
    const text = `🌋🌋 ${dataset.documents[0]!.text}`;
    dataset.documents[0] = { ...dataset.documents[0]!, text, characters: dataset.documents[0]!.characters + 3 };
    for (const name of ['evidence', 'mentions'] as const) {
      dataset[name] = dataset[name].map((row) => ({ ...row, start: row.start + 3, end: row.end + 3 })) as never;
    }
    expect(checkDataset(dataset as Dataset)).toEqual([]);
  });

  it('needs every table', () => {
    const { missions: _missions, ...others } = exampleDataset();
    expect(() => checkDataset(others as Dataset)).toThrow('dataset.missions: expected a list of rows');
  });

  it('survives rows without any shape', () => {
    const dataset = mutableExample();
    for (const name of TABLE_NAMES)
      (dataset[name] as unknown[]).push({}, { id: null, parties: 7, text: 3, doc_id: [] });
    const found = checkDataset(dataset as Dataset);
    for (const name of TABLE_NAMES) expect(found.some((issue) => issue.table === name && issue.row > 0)).toBe(true);
  });
});
