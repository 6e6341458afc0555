import { type Static, type TArray, type TSchema, type TString, type TUnsafe, Type } from '@sinclair/typebox';
import { EDTF_PATTERN } from './edtf.ts';

const SLUG = '[a-z0-9][a-z0-9-]*';
const STATE = '[A-Z]{3}';
const ORGANIZATION = `org:${SLUG}`;
const PARTY = `(?:${STATE}|${ORGANIZATION})`;
const BODY = `body:${PARTY}/${SLUG}`;
const PERSON = `person:${SLUG}`;

/** A non-empty string that is a name or key of the dataset itself. */
export function text(description: string): TString {
  return Type.String({ description, minLength: 1 });
}

/** A non-empty string in the words of a document; two spellings that differ in case, accents or punctuation are the same value of an identity. */
export function asWritten(description: string): TString {
  return Type.String({ description, minLength: 1, 'x-text': 'as-written' });
}

/** A string that has to match a pattern; `expected` says in words what that is. */
export function patterned(pattern: string, expected: string, description: string): TString {
  return Type.String({ description, pattern, 'x-expected': expected });
}

/** A date as EDTF (ISO 8601-2, the forms of `edtfBounds`). */
export function edtf(description: string): TString {
  return Type.String({
    description,
    pattern: EDTF_PATTERN,
    'x-format': 'edtf',
    'x-expected': 'an EDTF date such as 2020-06-18, 1995-10, 2020, 2022-22, 2015/2020 or 1996/..',
  });
}

/** A calendar day, DATE in SQL. */
export function day(description: string): TString {
  return Type.String({ description, format: 'date', 'x-expected': 'a calendar day YYYY-MM-DD' });
}

/** A local date and time without zone, TIMESTAMP in SQL. */
export function timestamp(description: string): TString {
  return Type.String({
    description,
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$',
    'x-format': 'timestamp',
    'x-expected': 'a date and time YYYY-MM-DDTHH:MM:SS',
  });
}

/** The id of a state. */
export function state(description: string): TString {
  return patterned(`^${STATE}$`, 'an ISO 3166-1 alpha-3 code', description);
}

/** The id of an organization. */
export function organization(description: string): TString {
  return patterned(`^${ORGANIZATION}$`, 'the id of an organization, org:<slug>', description);
}

/** The id of a state or organization. */
export function party(description: string): TString {
  return patterned(`^${PARTY}$`, 'the id of a party: an ISO 3166-1 alpha-3 code or org:<slug>', description);
}

/** The id of a person. */
export function person(description: string): TString {
  return patterned(`^${PERSON}$`, 'the id of a person, person:<slug>', description);
}

/** The id of any actor. */
export function actor(description: string): TString {
  return patterned(
    `^(?:${PARTY}|${BODY}|${PERSON})$`,
    'the id of an actor: an ISO 3166-1 alpha-3 code, org:<slug>, body:<owner>/<slug> or person:<slug>',
    description,
  );
}

/** A code list as `{type: 'string', enum: […]}`; open lists may grow in a minor version of the schema. */
export function stringEnum<const V extends readonly string[]>(
  values: V,
  options: { readonly open: boolean; readonly description: string },
): TUnsafe<V[number]> {
  return Type.Unsafe<V[number]>({
    type: 'string',
    description: options.description,
    enum: [...values],
    'x-enum': options.open ? 'open' : 'closed',
  });
}

/** The same property with null as its "no value". */
export function nullable<S extends TSchema>(schema: S): TUnsafe<Static<S> | null> {
  const { type, enum: values, ...rest } = schema as TSchema;
  return Type.Unsafe<Static<S> | null>({
    type: [type, 'null'],
    ...rest,
    ...(values === undefined ? {} : { enum: [...(values as readonly unknown[]), null] }),
  });
}

/** A list without repeats; `atLeast` 0 allows the empty list. */
export function listOf<S extends TSchema>(items: S, atLeast: 0 | 1, description: string): TArray<S> {
  return Type.Array(items, { description, minItems: atLeast, uniqueItems: true });
}

/** A whole number. */
export function integer(minimum: number, description: string) {
  return Type.Integer({ description, minimum });
}
