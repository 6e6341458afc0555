import type { NamedQuery } from './named-query.ts';
import { namedQuery, QUERIES } from './queries.ts';
import type { QueryResult } from './read-only-query.ts';
import type { Release } from './release.ts';

/** Parameters by name, from texts of the form `name=value`. */
export const parseParameters = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Error(`expected a parameter as name=value, got ${JSON.stringify(text)}`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );

const valuesFor = (
  query: NamedQuery,
  given: Readonly<Record<string, string | null>>,
): Record<string, string | null> => {
  const names = query.parameters.map((parameter) => parameter.name);
  for (const name of Object.keys(given))
    if (!names.includes(name))
      throw new Error(
        `${query.name}: expected ${names.length === 0 ? 'no parameters' : `parameters among ${names.join(', ')}`}, got ${name}`,
      );
  return Object.fromEntries(query.parameters.map(({ name, default: value }) => [name, given[name] ?? value]));
};

/** The answer of a release to a named query; parameters that are not given take their defaults. */
export const runNamedQuery = async (
  release: Release,
  name: string,
  given: Readonly<Record<string, string | null>> = {},
): Promise<QueryResult> => {
  const query = namedQuery(name);
  if (query === null)
    throw new Error(`expected the name of a query (${QUERIES.map((each) => each.name).join(', ')}), got ${name}`);
  const values = valuesFor(query, given);
  try {
    return await release.query(query.sql, values);
  } catch (error) {
    const used = Object.entries(values).map(([key, value]) => `${key}=${value ?? '(any)'}`);
    throw new Error(`${name} (${used.join(', ')}): ${(error as Error).message}`, { cause: error });
  }
};
