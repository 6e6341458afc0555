import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOGICAL = { T: true, TRUE: true, true: true, True: true, F: false, FALSE: false, false: false, False: false };
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const LARGEST_INTEGER = 2 ** 31;
const RESERVED = new Set(
  'if else repeat while function for next break TRUE FALSE NULL Inf NaN NA in NA_integer_ NA_real_ NA_character_'.split(
    ' ',
  ),
);

/** The fields of a CSV text as R's scan() gives them with sep = "," and quote = "\"": whether a field was quoted is lost. */
const records = (text) => {
  const all = [];
  let record = [];
  let field = '';
  let inQuotes = false;
  let isBlankLine = true;
  const endField = () => {
    record.push(field);
    field = '';
  };
  const endLine = () => {
    endField();
    // blank.lines.skip = TRUE
    if (!isBlankLine) all.push(record);
    record = [];
    isBlankLine = true;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (inQuotes) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else inQuotes = false;
      continue;
    }
    if (character === '\n') {
      endLine();
      continue;
    }
    isBlankLine = false;
    if (character === '"') inQuotes = true;
    else if (character === ',') endField();
    else if (character !== '\r') field += character;
  }
  if (inQuotes) throw new Error('EOF within quoted string');
  if (!isBlankLine) endLine();
  return all;
};

/** A column as R's type.convert(as.is = TRUE) makes it, where no class is given. */
const converted = (fields, naStrings) => {
  const isMissing = (field) => naStrings.includes(field);
  const filled = fields.filter((field) => !isMissing(field) && field.trim() !== '');
  if (filled.every((field) => field in LOGICAL)) return classes.logical(fields, naStrings);
  if (filled.every((field) => NUMBER.test(field))) return classes.numeric(fields, naStrings);
  return classes.character(fields, naStrings);
};

const blankOrMissing = (field, naStrings) => naStrings.includes(field) || field.trim() === '';

const classes = {
  character: (fields, naStrings) => fields.map((field) => (naStrings.includes(field) ? null : field)),
  numeric: (fields, naStrings) =>
    fields.map((field) => {
      if (blankOrMissing(field, naStrings)) return null;
      if (!NUMBER.test(field)) throw new Error(`scan() expected 'a real', got '${field}'`);
      return Number(field);
    }),
  integer: (fields, naStrings) =>
    classes.numeric(fields, naStrings).map((value) => {
      if (value === null || (Number.isInteger(value) && Math.abs(value) < LARGEST_INTEGER)) return value;
      throw new Error(`scan() expected 'an integer', got '${value}'`);
    }),
  logical: (fields, naStrings) =>
    fields.map((field) => {
      if (blankOrMissing(field, naStrings)) return null;
      if (!(field in LOGICAL)) throw new Error(`scan() expected 'a logical', got '${field}'`);
      return LOGICAL[field];
    }),
};

/** What R's read.csv(text, na.strings, colClasses, check.names = TRUE) makes of a text: column names to values, null for NA. */
export const readCsvAsR = (text, { naStrings = ['NA'], colClasses = {} } = {}) => {
  const [header = [], ...rows] = records(text);
  for (const name of header)
    if (
      !/^(?:[A-Za-z]|\.(?!\d))[A-Za-z0-9._]*$/.test(name) ||
      RESERVED.has(name) ||
      header.indexOf(name) !== header.lastIndexOf(name)
    )
      throw new Error(`R would rename the column ${JSON.stringify(name)}`);
  const longer = rows.find((row) => row.length > header.length);
  if (longer) throw new Error('more columns than column names');
  return Object.fromEntries(
    header.map((name, at) => {
      // fill = TRUE
      const fields = rows.map((row) => row[at] ?? '');
      const given = colClasses[name];
      return [name, given === undefined ? converted(fields, naStrings) : classes[given](fields, naStrings)];
    }),
  );
};

const R_CLASSES = { integer: 'numeric', number: 'numeric', boolean: 'logical' };

const unguarded = (value) =>
  typeof value === 'string' && /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? value.slice(1) : value;

const sameInR = (value, cell) => {
  if (Array.isArray(value)) return (cell ?? '') === value.map((item) => item.replace(/[\\;]/g, '\\$&')).join(';');
  return (value ?? '') === (unguarded(cell) ?? '');
};

/** Reads every CSV file of a release as R does, with the classes of its manifest, and compares it with rows of its Parquet file. */
export async function readAsR(folder, readRows) {
  const { tables, derived = [] } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  let cells = 0;
  for (const { name, columns, csv, parquet } of [...tables, ...derived]) {
    const text = readFileSync(join(folder, csv.path), 'utf8');
    const colClasses = Object.fromEntries(
      columns.map((column) => [column.name, R_CLASSES[column.type] ?? 'character']),
    );
    const frame = readCsvAsR(text, { naStrings: [''], colClasses });
    const rows = await readRows(join(folder, parquet.path));
    for (const column of columns) {
      const values = frame[column.name];
      if (values?.length !== rows.length)
        throw new Error(`${name}.${column.name}: expected ${rows.length} values, got ${values?.length ?? 'no column'}`);
      for (const [at, row] of rows.entries())
        if (!sameInR(row[column.name], values[at]))
          throw new Error(
            `${csv.path}, row ${at + 1}, ${column.name}: expected ${JSON.stringify(row[column.name])}, R reads ${JSON.stringify(values[at])}`,
          );
      cells += rows.length;
    }
  }
  return { told: `${tables.length + derived.length} CSV files, ${cells} values, by the rules of R's read.csv` };
}
