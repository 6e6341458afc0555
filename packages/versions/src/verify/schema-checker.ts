import type { JsonSchema } from '@diplomatic-relations/schema';
import { isEdtf, isTimestamp } from '@diplomatic-relations/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A check of rows against a JSON Schema of a release, which says what is wrong or gives null. */
export const schemaChecker = (schema: JsonSchema): ((row: unknown) => string | null) => {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv, ['date', 'uri']);
  ajv.addKeyword({
    keyword: 'x-format',
    type: 'string',
    schemaType: 'string',
    errors: false,
    validate: (format: string, value: string) => (format === 'edtf' ? isEdtf(value) : isTimestamp(value)),
  });
  const validate = ajv.compile(schema);
  return (row) => {
    if (validate(row)) return null;
    const [error] = validate.errors ?? [];
    return `${error?.instancePath.slice(1) || 'row'}: ${error?.message ?? 'does not follow the schema'}`;
  };
};
