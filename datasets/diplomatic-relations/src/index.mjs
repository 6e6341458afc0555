import { fileURLToPath } from 'node:url';
import { TABLE_NAMES } from '@diplomatic-relations/schema';

const VERSION = /^\d+\.\d+\.\d+$/;
const FORMATS = ['parquet', 'csv'];

export const DERIVED_TABLE_NAMES = ['timeline', 'dyads', 'evidence_text', 'interactions_directed', 'dyad_year'];

const fileOf = (name, format) => {
  if (!FORMATS.includes(format)) throw new Error(`expected a format, parquet or csv; got ${JSON.stringify(format)}`);
  if (TABLE_NAMES.includes(name)) return `${format}/${name}.${format}`;
  if (DERIVED_TABLE_NAMES.includes(name)) return `derived/${name}.${format}`;
  const names = [...TABLE_NAMES, ...DERIVED_TABLE_NAMES].join(', ');
  throw new Error(`expected a table, one of ${names}; got ${JSON.stringify(name)}`);
};

export const tablePath = (name, format = 'parquet') =>
  fileURLToPath(new URL(`../release/${fileOf(name, format)}`, import.meta.url));

export const tableUrl = (name, version, format = 'parquet') => {
  if (!VERSION.test(version)) throw new Error(`expected an exact version such as 1.2.3; got ${JSON.stringify(version)}`);
  return `https://cdn.jsdelivr.net/npm/@diplomatic-relations/dataset@${version}/release/${fileOf(name, format)}`;
};
