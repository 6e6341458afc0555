import { fileURLToPath } from 'node:url';
import { isTableName, TABLE_NAMES } from '@diplomatic-relations/schema';

const VERSION = /^\d+\.\d+\.\d+$/;
const FORMATS = ['parquet', 'csv'];

const fileOf = (name, format) => {
  if (!isTableName(name)) throw new Error(`expected a table, one of ${TABLE_NAMES.join(', ')}; got ${JSON.stringify(name)}`);
  if (!FORMATS.includes(format)) throw new Error(`expected a format, parquet or csv; got ${JSON.stringify(format)}`);
  return `${format}/${name}.${format}`;
};

export const tablePath = (name, format = 'parquet') =>
  fileURLToPath(new URL(`../release/${fileOf(name, format)}`, import.meta.url));

export const tableUrl = (name, version, format = 'parquet') => {
  if (!VERSION.test(version)) throw new Error(`expected an exact version such as 1.2.3; got ${JSON.stringify(version)}`);
  return `https://cdn.jsdelivr.net/npm/@diplomatic-relations/dataset@${version}/release/${fileOf(name, format)}`;
};
