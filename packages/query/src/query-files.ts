import type { NamedQuery, QueryParameter } from './named-query.ts';
import { QUERIES } from './queries.ts';

const literal = (value: string | null): string =>
  value === null ? 'CAST(NULL AS VARCHAR)' : `'${value.replaceAll("'", "''")}'`;

const setting = ({ name, description, default: value }: QueryParameter): string =>
  `-- ${name}: ${description}\nSET VARIABLE ${name} = ${literal(value)};\n`;

const fileText = ({ name, question, sql, parameters }: NamedQuery): string => {
  // a plain client has no $parameters, but variables
  const plain = parameters.reduce(
    (text, parameter) => text.replaceAll(`$${parameter.name}`, `getvariable('${parameter.name}')`),
    sql.trim(),
  );
  return `-- ${name}: ${question}\n-- Run views.sql first.\n${parameters.map(setting).join('')}\n${plain};\n`;
};

/** The files of a release's folder `queries/`: each named query as SQL that any DuckDB client runs after `views.sql`. */
export const queryFiles = (): { path: string; text: string }[] =>
  QUERIES.map((query) => ({ path: `queries/${query.name}.sql`, text: fileText(query) }));
