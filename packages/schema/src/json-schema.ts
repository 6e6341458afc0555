import type { TableName } from './table-names.ts';
import { table } from './tables.ts';
import { SCHEMA_VERSION } from './version.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The address by which the JSON Schema of a table is known. */
export function jsonSchemaId(name: TableName): string {
  return `https://diplomatic-relations.org/schema/${SCHEMA_VERSION}/${name}.schema.json`;
}

/** The JSON Schema (2020-12) of a table's rows; its keys, identity and order stand in annotations that start with x-. */
export function jsonSchema(name: TableName): JsonSchema {
  const definition = table(name);
  const { type, properties, required, additionalProperties } = definition.schema;
  // A copy through JSON leaves out the library's symbols and cannot be used to change the definition.
  return JSON.parse(
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: jsonSchemaId(name),
      title: definition.title,
      description: definition.description,
      type,
      additionalProperties,
      required,
      properties,
      'x-primary-key': definition.key,
      'x-identity': definition.identity,
      'x-conditional-identity': definition.conditionalIdentity ?? undefined,
      'x-foreign-keys': definition.foreignKeys,
      'x-order': definition.order,
      examples: [definition.example],
    }),
  );
}

/** The JSON Schema of a table as the text of a file, the same each time. */
export function jsonSchemaText(name: TableName): string {
  return `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
}
