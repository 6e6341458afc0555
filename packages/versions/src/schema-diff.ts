import type { JsonSchema } from '@diplomatic-relations/schema';
import { propertyChanges } from './property-diff.ts';
import type { SchemaChange } from './schema-change.ts';

/** JSON Schemas by table. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

type Properties = Readonly<Record<string, JsonSchema>>;
interface Key {
  readonly columns: readonly string[];
}

const propertiesOf = (schema: JsonSchema): Properties => (schema['properties'] ?? {}) as Properties;
const text = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const columnChanges = (table: string, before: Properties, after: Properties): SchemaChange[] => {
  const names = Object.keys(after);
  const former = Object.keys(before);
  return [
    ...former
      .filter((column) => !names.includes(column))
      .map(
        (column): SchemaChange => ({
          table,
          column,
          kind: 'column removed',
          bump: 'major',
          before: column,
          after: null,
        }),
      ),
    ...names
      .filter((column) => !former.includes(column))
      .map(
        (column): SchemaChange => ({ table, column, kind: 'column added', bump: 'minor', before: null, after: column }),
      ),
    ...names.flatMap((column, at): SchemaChange[] => {
      const was = before[column];
      if (was === undefined) return [];
      const place = former.indexOf(column);
      // who reads CSV by position reads another column
      const moved = former.slice(0, place).every((name) => names.includes(name)) && place !== at;
      return [
        ...(moved
          ? [{ table, column, kind: 'column moved', bump: 'major', before: place + 1, after: at + 1 } as const]
          : []),
        ...propertyChanges(table, column, was, after[column] as JsonSchema),
      ];
    }),
  ];
};

const foreignKeyChanges = (table: string, before: JsonSchema, after: JsonSchema): SchemaChange[] => {
  const keys = (schema: JsonSchema): readonly Key[] => (schema['x-foreign-keys'] ?? []) as readonly Key[];
  const without = (list: readonly Key[], others: readonly Key[]): readonly Key[] =>
    list.filter((key) => !others.some((other) => text(other) === text(key)));
  const columns = propertiesOf(before);
  return [
    ...without(keys(before), keys(after)).map(
      (key): SchemaChange => ({
        table,
        column: key.columns.join(', '),
        kind: 'constraint loosened',
        bump: 'minor',
        before: key,
        after: null,
      }),
    ),
    ...without(keys(after), keys(before))
      .filter((key) => key.columns.every((column) => column in columns))
      .map(
        (key): SchemaChange => ({
          table,
          column: key.columns.join(', '),
          kind: 'constraint tightened',
          bump: 'major',
          before: null,
          after: key,
        }),
      ),
  ];
};

const base = (schema: JsonSchema): string => String(schema['$id'] ?? '').replace(/\/\d+\.\d+\.\d+\//, '/');

// what a table says of itself, and how far a change of it goes
const MEMBERS: readonly [member: string, kind: SchemaChange['kind'], bump: SchemaChange['bump']][] = [
  ['x-primary-key', 'key changed', 'major'],
  ['x-identity', 'identity changed', 'major'],
  // Rows of some codes are told apart that were one; an id that goes with it needs its redirect as any other.
  ['x-conditional-identity', 'identity changed', 'minor'],
  ['additionalProperties', 'key changed', 'major'],
  ['x-order', 'order changed', 'patch'],
  ['title', 'described anew', 'patch'],
  ['description', 'described anew', 'patch'],
  ['examples', 'described anew', 'patch'],
];

const tableChanges = (table: string, before: JsonSchema, after: JsonSchema): SchemaChange[] => {
  const required = (schema: JsonSchema): readonly string[] => (schema['required'] ?? []) as readonly string[];
  const shared = Object.keys(propertiesOf(after)).filter((column) => column in propertiesOf(before));
  return [
    ...columnChanges(table, propertiesOf(before), propertiesOf(after)),
    ...shared
      .filter((column) => required(before).includes(column) !== required(after).includes(column))
      .map(
        (column): SchemaChange => ({
          table,
          column,
          kind: required(after).includes(column) ? 'constraint tightened' : 'constraint loosened',
          bump: 'major',
          before: required(before).includes(column) ? 'required' : 'optional',
          after: required(after).includes(column) ? 'required' : 'optional',
        }),
      ),
    ...foreignKeyChanges(table, before, after),
    ...MEMBERS.filter(([member]) => text(before[member]) !== text(after[member])).map(
      ([member, kind, bump]): SchemaChange => ({
        table,
        column: null,
        kind,
        bump,
        before: before[member] ?? null,
        after: after[member] ?? null,
      }),
    ),
    ...(base(before) === base(after)
      ? []
      : [
          {
            table,
            column: null,
            kind: 'key changed',
            bump: 'major',
            before: before['$id'],
            after: after['$id'],
          } as const,
        ]),
  ];
};

/** What differs between two sets of JSON Schemas, and how far each difference goes. */
export const schemaDiff = (before: Schemas, after: Schemas): SchemaChange[] => [
  ...Object.keys(before)
    .filter((table) => !(table in after))
    .map(
      (table): SchemaChange => ({
        table,
        column: null,
        kind: 'table removed',
        bump: 'major',
        before: table,
        after: null,
      }),
    ),
  ...Object.entries(after).flatMap(([table, schema]): SchemaChange[] => {
    const was = before[table];
    if (was === undefined)
      return [{ table, column: null, kind: 'table added', bump: 'minor', before: null, after: table }];
    return tableChanges(table, was, schema);
  }),
];
