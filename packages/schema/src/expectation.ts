import type { TSchema } from '@sinclair/typebox';

function listed(values: readonly string[]): string {
  return values.length === 1 ? values[0]! : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

function withoutNull(property: TSchema, type: string): string {
  if (property['x-expected'] !== undefined) return property['x-expected'];
  if (type === 'boolean') return 'true or false';
  if (type === 'string') return 'a non-empty string';
  if (type === 'array') {
    const list = property['minItems'] > 0 ? 'a list of at least one element' : 'a list';
    return `${list} without repeats, each ${expectation(property['items'])}`;
  }
  const noun = type === 'integer' ? 'a whole number' : 'a number';
  const { minimum, maximum } = property;
  if (minimum === undefined) return noun;
  return maximum === undefined ? `${noun} of at least ${minimum}` : `${noun} from ${minimum} to ${maximum}`;
}

/** What a property takes, in words that complete "expected …". */
export function expectation(property: TSchema): string {
  const types: readonly string[] = Array.isArray(property['type']) ? property['type'] : [property['type']];
  const values = property['enum'] as readonly (string | null)[] | undefined;
  if (values !== undefined) return `one of ${listed(values.map((value) => value ?? 'null'))}`;
  const expected = withoutNull(property, types[0]!);
  return types.includes('null') ? `${expected}, or null` : expected;
}

/** What came, cut to a readable length. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  const points = [...text.slice(0, 200)];
  return points.length > 80 ? `${points.slice(0, 77).join('')}…` : text;
}
