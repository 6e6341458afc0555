import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isEdtf } from './edtf.ts';
import { expectation } from './expectation.ts';
import { type Issue, issue } from './issue.ts';
import { jsonSchema } from './json-schema.ts';
import { ROW_RULES, type RowRule } from './row-rules.ts';
import type { TableName } from './table-names.ts';
import { table } from './tables.ts';
import { isTimestamp } from './timestamp.ts';

const ANNOTATIONS = [
  'x-enum',
  'x-expected',
  'x-text',
  'x-primary-key',
  'x-identity',
  'x-conditional-identity',
  'x-foreign-keys',
  'x-order',
] as const;

/** A validator and what it needs besides; made when a table is first validated. */
interface TableValidator {
  readonly validate: ValidateFunction;
  readonly rules: readonly RowRule[];
}

let shared: Ajv2020 | undefined;
const validators = new Map<TableName, TableValidator>();

function ajv(): Ajv2020 {
  if (shared !== undefined) return shared;
  shared = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
  addFormats.default(shared, ['date', 'uri']);
  for (const annotation of ANNOTATIONS) shared.addKeyword(annotation);
  shared.addKeyword({
    keyword: 'x-format',
    type: 'string',
    schemaType: 'string',
    errors: false,
    validate: (format: string, value: string) => (format === 'edtf' ? isEdtf(value) : isTimestamp(value)),
  });
  return shared;
}

function validatorOf(name: TableName): TableValidator {
  let validator = validators.get(name);
  if (validator === undefined) {
    validator = {
      validate: ajv().compile(jsonSchema(name)),
      rules: ROW_RULES.filter(({ tables }) => tables.includes(name)),
    };
    validators.set(name, validator);
  }
  return validator;
}

function shapeIssue(name: TableName, row: unknown, error: ErrorObject): Issue {
  const { properties } = table(name).schema;
  if (error.keyword === 'additionalProperties') {
    const column = String(error.params['additionalProperty']);
    return issue(
      column,
      `no such column in ${name} (${Object.keys(properties).join(', ')})`,
      (row as Record<string, unknown>)[column],
    );
  }
  const column =
    error.keyword === 'required' ? String(error.params['missingProperty']) : error.instancePath.split('/')[1];
  const property = column === undefined ? undefined : properties[column];
  if (column === undefined || property === undefined) return issue(null, `an object with the columns of ${name}`, row);
  return issue(column, expectation(property), (row as Record<string, unknown>)[column]);
}

/** Everything that is wrong in a row of a table, at most one issue for each column and rule; empty where the row is valid. */
export function validateRow(name: TableName, row: unknown): Issue[] {
  const { validate, rules } = validatorOf(name);
  if (validate(row)) return rules.flatMap(({ check }) => check(row as Readonly<Record<string, unknown>>));
  const byColumn = new Map<string | null, Issue>();
  for (const error of validate.errors ?? []) {
    const found = shapeIssue(name, row, error);
    if (!byColumn.has(found.column)) byColumn.set(found.column, found);
  }
  return [...byColumn.values()];
}
