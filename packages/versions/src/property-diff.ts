import type { JsonSchema } from '@diplomatic-relations/schema';
import type { SchemaChange } from './schema-change.ts';

type Found = Omit<SchemaChange, 'table' | 'column'>;

const text = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const typesOf = (property: JsonSchema): readonly string[] =>
  ([] as string[]).concat((property['type'] ?? []) as string | string[]);

/** What a value is, apart from null: its type, its format, and of lists the type of the items. */
const nature = (property: JsonSchema): string => {
  const types = typesOf(property).filter((type) => type !== 'null');
  const items = property['items'] as JsonSchema | undefined;
  return [types.join('|'), property['format'], property['x-format'], items && `of ${nature(items)}`]
    .filter((part) => part !== undefined)
    .join(' ');
};

const isNullable = (property: JsonSchema): boolean => typesOf(property).includes('null');

const tightened = (before: unknown, after: unknown): Found => ({
  kind: 'constraint tightened',
  bump: 'major',
  before,
  after,
});
const loosened = (before: unknown, after: unknown): Found => ({
  kind: 'constraint loosened',
  bump: 'minor',
  before,
  after,
});

const nullChanges = (before: JsonSchema, after: JsonSchema): Found[] => {
  if (isNullable(before) === isNullable(after)) return [];
  // a reader that never met null breaks on one, so this way round is major too
  return isNullable(after)
    ? [{ kind: 'constraint loosened', bump: 'major', before: 'never null', after: 'may be null' }]
    : [tightened('may be null', 'never null')];
};

const codesOf = (property: JsonSchema): readonly unknown[] | null =>
  Array.isArray(property['enum']) ? property['enum'].filter((value) => value !== null) : null;

const codeListChanges = (before: JsonSchema, after: JsonSchema): Found[] => {
  const [was, is] = [codesOf(before), codesOf(after)];
  if (was === null && is === null) return [];
  if (was === null) return [tightened('any value', is)];
  if (is === null) return [{ kind: 'constraint loosened', bump: 'major', before: was, after: 'any value' }];
  const wasOpen = before['x-enum'] === 'open';
  const isOpen = after['x-enum'] === 'open';
  return [
    ...was
      .filter((value) => !is.includes(value))
      .map((value): Found => ({ kind: 'value removed', bump: 'major', before: value, after: null })),
    ...is
      .filter((value) => !was.includes(value))
      .map((value): Found => ({ kind: 'value added', bump: wasOpen ? 'minor' : 'major', before: null, after: value })),
    ...(wasOpen === isOpen
      ? []
      : [
          isOpen
            ? ({ kind: 'code list opened', bump: 'major', before: 'closed', after: 'open' } as const)
            : ({ kind: 'code list closed', bump: 'minor', before: 'open', after: 'closed' } as const),
        ]),
  ];
};

// a higher number of these admits less, or more
const BOUNDS: readonly [keyword: string, higherIs: 'tighter' | 'looser'][] = [
  ['minimum', 'tighter'],
  ['exclusiveMinimum', 'tighter'],
  ['minLength', 'tighter'],
  ['minItems', 'tighter'],
  ['maximum', 'looser'],
  ['exclusiveMaximum', 'looser'],
  ['maxLength', 'looser'],
  ['maxItems', 'looser'],
];

const boundChanges = (before: JsonSchema, after: JsonSchema): Found[] =>
  BOUNDS.flatMap(([keyword, higherIs]) => {
    const [was, is] = [before[keyword], after[keyword]];
    if (was === is) return [];
    const shown = (value: unknown): unknown => (value === undefined ? null : `${keyword} ${text(value)}`);
    const isTighter = is !== undefined && (was === undefined || Number(is) > Number(was) === (higherIs === 'tighter'));
    return [(isTighter ? tightened : loosened)(shown(was), shown(is))];
  });

const patternChanges = (before: JsonSchema, after: JsonSchema): Found[] => {
  const [was, is] = [before['pattern'], after['pattern']];
  if (was === is) return [];
  // whether one pattern admits all that another does cannot be told in general, so a changed one counts as tighter
  return [is === undefined ? loosened(was, null) : tightened(was ?? null, is)];
};

const uniqueChanges = (before: JsonSchema, after: JsonSchema): Found[] => {
  const [was, is] = [before['uniqueItems'] === true, after['uniqueItems'] === true];
  if (was === is) return [];
  return [is ? tightened('repeats', 'no repeats') : loosened('no repeats', 'repeats')];
};

const describedAnew = (before: JsonSchema, after: JsonSchema): Found[] =>
  ['description', 'x-expected', 'title', 'deprecated', 'x-deprecated']
    .filter((member) => text(before[member]) !== text(after[member]))
    .map((member) => ({
      kind: 'described anew',
      bump: 'patch',
      before: before[member] ?? null,
      after: after[member] ?? null,
    }));

// words that are compared without case and accents make other ids
const wordingChanges = (before: JsonSchema, after: JsonSchema): Found[] =>
  before['x-text'] === after['x-text']
    ? []
    : [{ kind: 'identity changed', bump: 'major', before: before['x-text'] ?? null, after: after['x-text'] ?? null }];

const constraintChanges = (before: JsonSchema, after: JsonSchema): Found[] =>
  [codeListChanges, boundChanges, patternChanges, uniqueChanges].flatMap((changes) => changes(before, after));

/** What differs between two descriptions of a column. */
export const propertyChanges = (
  table: string,
  column: string,
  before: JsonSchema,
  after: JsonSchema,
): SchemaChange[] => {
  const [was, is] = [nature(before), nature(after)];
  const items = [before, after].map((each) => (each['items'] ?? {}) as JsonSchema) as [JsonSchema, JsonSchema];
  const found: Found[] =
    was === is
      ? [
          ...nullChanges(before, after),
          ...constraintChanges(before, after),
          ...constraintChanges(...items),
          ...wordingChanges(before, after),
          ...describedAnew(before, after),
        ]
      : [{ kind: 'column retyped', bump: 'major', before: was, after: is }];
  return found.map((each) => ({ table, column, ...each }));
};
