import { type Column, columns, type RowOf, TABLES, type TableName } from '@diplomatic-relations/schema';
import fc from 'fast-check';

/** The example row of each table, as the dataset of the tests. */
export const EXAMPLES = Object.fromEntries(TABLES.map(({ name, example }) => [name, [example]])) as {
  [T in TableName]: RowOf<T>[];
};

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '+a',
    '-b',
    '@c',
    '\td',
    '\re',
    'a;b',
    'a\\;b',
    '\\',
    "'",
    '"',
    'x"y\r\nz',
    'null',
    'true',
    '007',
  ),
);

const date = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const value = (column: Column): fc.Arbitrary<unknown> => {
  switch (column.type) {
    case 'integer':
      return fc.maxSafeInteger();
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return date;
    case 'timestamp':
      return fc
        .tuple(date, fc.nat(86_399))
        .map(([day, second]) => `${day}T${new Date(second * 1000).toISOString().slice(11, 19)}`);
    case 'string[]':
      return fc.array(text, { maxLength: 4 });
    case 'string':
      return column.enum === undefined ? text : fc.constantFrom(...column.enum);
  }
};

/** Rows of a table with the right types and no other sense. */
export const anyRows = <T extends TableName>(table: T): fc.Arbitrary<RowOf<T>[]> =>
  fc.array(
    fc.record(
      Object.fromEntries(
        columns(table).map((column) => [column.name, fc.option(value(column), { freq: 4, nil: null })]),
      ),
      { noNullPrototype: true },
    ) as unknown as fc.Arbitrary<RowOf<T>>,
    { maxLength: 8 },
  );
