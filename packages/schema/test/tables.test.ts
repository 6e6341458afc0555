import { describe, expect, it } from 'vitest';
import {
  columns,
  FACT_TABLE_NAMES,
  factId,
  isTableName,
  type RowOf,
  TABLE_NAMES,
  TABLES,
  type TableName,
  table,
  validateRow,
} from '../src/index.ts';

describe('TABLES', () => {
  it('holds the tables in publication order', () => {
    expect(TABLES.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
    expect(TABLES.filter(({ fact }) => fact).map(({ name }) => name)).toEqual([...FACT_TABLE_NAMES]);
  });

  it('refuses a name that is none, also one that every object has', () => {
    expect(() => table('event' as TableName)).toThrow(/expected one of documents, actors, .*; got "event"/);
    expect(() => table('constructor' as TableName)).toThrow(/got "constructor"/);
    expect(isTableName('toString')).toBe(false);
  });

  it('gives each fact table a prefix of its own', () => {
    const prefixes = TABLES.flatMap(({ idPrefix }) => (idPrefix === null ? [] : [idPrefix]));
    expect(prefixes).toEqual(['rel', 'mis', 'mem', 'evt', 'agr', 'pos', 'ind', 'trg', 'int', 'are', 'hdl']);
  });
});

describe.each(TABLES.map((definition) => [definition.name, definition] as const))('%s', (name, definition) => {
  const { schema, key, identity, order, foreignKeys, example, counterexamples, fact } = definition;
  const names = Object.keys(schema.properties);

  it('names only columns that it has', () => {
    for (const column of [...key, ...identity, ...order, ...foreignKeys.flatMap((foreign) => foreign.columns)]) {
      expect(names).toContain(column);
    }
    for (const foreign of foreignKeys) {
      expect(foreign.references).toEqual(table(foreign.table).key);
      expect(foreign.columns).toHaveLength(foreign.references.length);
    }
    for (const { column, row } of counterexamples) expect([...names, ...Object.keys(row)]).toContain(column);
  });

  it('is sorted totally: the order holds a key', () => {
    expect(order).toEqual(expect.arrayContaining([...key]));
  });

  it('requires every column and no other, and describes each', () => {
    expect(schema.required).toEqual(names);
    expect(schema.additionalProperties).toBe(false);
    for (const column of columns(name)) expect(column.description.length, column.name).toBeGreaterThan(9);
    expect(columns(name).map((column) => column.name)).toEqual(names);
    expect(Object.keys(example)).toEqual(names);
  });

  it('starts a fact with its id and ends it with what supports it', () => {
    if (!fact) return expect(names).not.toContain('sources');
    expect(names[0]).toBe('id');
    expect(names.slice(-2)).toEqual(['confidence', 'sources']);
    if (names.includes('date')) {
      expect(names.slice(-7, -2)).toEqual(['date', 'date_start', 'date_end', 'date_precision', 'date_basis']);
    }
    const withoutDate = identity.filter((column) => column !== 'date');
    expect(names.slice(1, withoutDate.length + 1).sort()).toEqual([...withoutDate].sort());
  });

  it('accepts its example, whose id is derived', () => {
    expect(validateRow(name, example)).toEqual([]);
    if (fact) expect((example as { id: string }).id).toBe(factId(name as (typeof FACT_TABLE_NAMES)[number], example));
  });

  it.each(counterexamples.map((counterexample) => [counterexample.because, counterexample] as const))(
    'refuses a row, as %s',
    (_because, { row, column }) => {
      expect(validateRow(name, row).map((issue) => issue.column)).toContain(column);
    },
  );

  it('refuses every column that is left out, empty, or of another type', () => {
    for (const column of columns(name)) {
      const wrong = [undefined, '', { nested: true }, ...(column.nullable ? [] : [null])];
      for (const value of wrong) {
        const row = { ...(example as object), [column.name]: value };
        expect(validateRow(name, row).map((issue) => issue.column)).toContain(column.name);
      }
    }
  });

  it('marks every code list as open or closed', () => {
    for (const column of columns(name)) {
      if (column.enum === undefined) continue;
      expect(['open', 'closed']).toContain(schema.properties[column.name]?.['x-enum']);
      expect(new Set(column.enum).size).toBe(column.enum.length);
      expect(column.enum).not.toContain('');
    }
  });
});

it('has dates where the codebook says', () => {
  const dated = TABLES.filter(({ schema }) => 'date' in schema.properties).map(({ name }) => name);
  expect(dated).toEqual(['relations', 'missions', 'memberships', 'events', 'agreements', 'interactions']);
});

it('types rows statically', () => {
  const row: RowOf<'relations'> = table('relations').example as RowOf<'relations'>;
  const kind: 'diplomatic_relations' | 'consular_relations' | 'recognition' | 'strategic_partnership' | 'partnership' =
    row.kind;
  const date: string | null = row.date;
  // @ts-expect-error: a column that does not exist
  const missing: unknown = row.strength;
  // @ts-expect-error: a value outside the code list
  const wrong: RowOf<'events'>['status'] = 'expected';
  expect([kind, date, missing, wrong]).toEqual(['diplomatic_relations', '1969-03-14', undefined, 'expected']);
});
