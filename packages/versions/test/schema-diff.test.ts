import { type JsonSchema, jsonSchema, TABLE_NAMES } from '@diplomatic-relations/schema';
import { describe, expect, it } from 'vitest';
import { schemaChangeText } from '../src/schema-change.ts';
import { type Schemas, schemaDiff } from '../src/schema-diff.ts';

type Property = Record<string, unknown>;

const CODES = { type: 'string', enum: ['a', 'b'], 'x-enum': 'open', description: 'A code.' };
const BASE: Record<string, Property> = {
  id: { type: 'string', pattern: '^x_', description: 'An id.' },
  open: CODES,
  closed: { ...CODES, 'x-enum': 'closed' },
  words: { type: ['string', 'null'], minLength: 1, 'x-text': 'as-written' },
  number: { type: 'number', minimum: 0, maximum: 1 },
  list: { type: 'array', minItems: 0, uniqueItems: true, items: { type: 'string', pattern: '^[A-Z]{3}$' } },
};

const schemaOf = (properties: Record<string, Property>, rest: JsonSchema = {}): JsonSchema => ({
  $id: 'https://example.org/schema/1.0.0/t.schema.json',
  properties,
  required: Object.keys(properties),
  'x-primary-key': ['id'],
  'x-identity': ['words'],
  'x-foreign-keys': [{ columns: ['id'], table: 'other', references: ['id'] }],
  ...rest,
});

const changed = (column: string, property: Property): Schemas => ({
  t: schemaOf({ ...BASE, [column]: { ...BASE[column], ...property } }),
});

const without = (...columns: string[]): Record<string, Property> =>
  Object.fromEntries(Object.entries(BASE).filter(([name]) => !columns.includes(name)));

// what is done to the schema, what is found: bump and words
const CASES: readonly [string, Schemas, string[]][] = [
  ['nothing', { t: schemaOf(BASE) }, []],
  ['another version in the $id', { t: schemaOf(BASE, { $id: 'https://example.org/schema/1.2.0/t.schema.json' }) }, []],
  [
    'another place of the $id',
    { t: schemaOf(BASE, { $id: 'https://example.com/schema/1.0.0/t.schema.json' }) },
    ['major t: key changed'],
  ],
  ['a table added', { t: schemaOf(BASE), u: schemaOf(BASE) }, ['minor u: table added']],
  ['a table removed', {}, ['major t: table removed']],
  ['a column appended', { t: schemaOf({ ...BASE, more: { type: 'string' } }) }, ['minor t.more: column added']],
  [
    'a column put in front of the last',
    { t: schemaOf({ ...without('list'), more: { type: 'string' }, list: BASE['list'] as Property }) },
    ['minor t.more: column added', 'major t.list: column moved'],
  ],
  ['a column removed', { t: schemaOf(without('number')) }, ['major t.number: column removed']],
  ['a column retyped', changed('number', { type: 'string' }), ['major t.number: column retyped']],
  ['a column made a date', changed('words', { format: 'date' }), ['major t.words: column retyped']],
  ['items retyped', changed('list', { items: { type: 'number' } }), ['major t.list: column retyped']],
  ['null allowed', changed('number', { type: ['number', 'null'] }), ['major t.number: constraint loosened']],
  ['null forbidden', changed('words', { type: 'string' }), ['major t.words: constraint tightened']],
  ['a value added to an open list', changed('open', { enum: ['a', 'b', 'c'] }), ['minor t.open: value added']],
  ['a value added to a closed list', changed('closed', { enum: ['a', 'b', 'c'] }), ['major t.closed: value added']],
  ['a value removed', changed('open', { enum: ['a'] }), ['major t.open: value removed']],
  ['values in another order', changed('open', { enum: ['b', 'a'] }), []],
  ['a list opened', changed('closed', { 'x-enum': 'open' }), ['major t.closed: code list opened']],
  ['a list closed', changed('open', { 'x-enum': 'closed' }), ['minor t.open: code list closed']],
  ['a minimum raised', changed('number', { minimum: 0.5 }), ['major t.number: constraint tightened']],
  ['a minimum lowered', changed('number', { minimum: -1 }), ['minor t.number: constraint loosened']],
  ['a maximum raised', changed('number', { maximum: 2 }), ['minor t.number: constraint loosened']],
  ['a maximum lowered', changed('number', { maximum: 0.5 }), ['major t.number: constraint tightened']],
  ['a maximum dropped', changed('number', { maximum: undefined }), ['minor t.number: constraint loosened']],
  ['a length added', changed('words', { maxLength: 9 }), ['major t.words: constraint tightened']],
  ['more items asked for', changed('list', { minItems: 1 }), ['major t.list: constraint tightened']],
  ['repeats allowed', changed('list', { uniqueItems: false }), ['minor t.list: constraint loosened']],
  ['a pattern changed', changed('id', { pattern: '^y_' }), ['major t.id: constraint tightened']],
  ['a pattern dropped', changed('id', { pattern: undefined }), ['minor t.id: constraint loosened']],
  [
    'a pattern of items changed',
    changed('list', { items: { type: 'string', pattern: '^[A-Z]+$' } }),
    ['major t.list: constraint tightened'],
  ],
  ['another comparison of words', changed('words', { 'x-text': undefined }), ['major t.words: identity changed']],
  ['a description', changed('open', { description: 'Code.' }), ['patch t.open: described anew']],
  ['another key', { t: schemaOf(BASE, { 'x-primary-key': ['words'] }) }, ['major t: key changed']],
  [
    'a column that counts in some rows',
    { t: schemaOf(BASE, { 'x-conditional-identity': { column: 'words', where: 'open', values: ['a'] } }) },
    ['minor t: identity changed'],
  ],
  ['another identity', { t: schemaOf(BASE, { 'x-identity': ['words', 'open'] }) }, ['major t: identity changed']],
  ['another order', { t: schemaOf(BASE, { 'x-order': ['open'] }) }, ['patch t: order changed']],
  ['a reference dropped', { t: schemaOf(BASE, { 'x-foreign-keys': [] }) }, ['minor t.id: constraint loosened']],
  [
    'a reference added',
    {
      t: schemaOf(BASE, {
        'x-foreign-keys': [
          { columns: ['id'], table: 'other', references: ['id'] },
          { columns: ['open'], table: 'codes', references: ['id'] },
        ],
      }),
    },
    ['major t.open: constraint tightened'],
  ],
  [
    'a column no longer required',
    { t: schemaOf(BASE, { required: Object.keys(without('words')) }) },
    ['major t.words: constraint loosened'],
  ],
];

describe('schemaDiff', () => {
  it.each(CASES)('%s', (_, after, expected) => {
    const found = schemaDiff({ t: schemaOf(BASE) }, after);
    expect(
      found.map(({ bump, table, column, kind }) => `${bump} ${table}${column === null ? '' : `.${column}`}: ${kind}`),
    ).toEqual(expected);
    for (const change of found) expect(schemaChangeText(change)).toContain(change.kind);
  });

  it('finds no difference between our schemas and themselves', () => {
    const ours = Object.fromEntries(TABLE_NAMES.map((name) => [name, jsonSchema(name)]));
    expect(schemaDiff(ours, ours)).toEqual([]);
  });
});
