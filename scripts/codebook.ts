// Writes the generated tables of docs/codebook.md; `--check` only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { columns, isTableName } from '../packages/schema/src/index.ts';

const PATH = new URL('../docs/codebook.md', import.meta.url);

function columnTable(name: string): string {
  if (!isTableName(name))
    throw new Error(`docs/codebook.md: expected the name of a table after "columns:"; got "${name}"`);
  const rows = columns(name).map(
    (column) =>
      `| \`${column.name}\` | ${column.type}${column.nullable ? ', or null' : ''} | ${column.description.replaceAll('|', '\\|')} |`,
  );
  return ['| column | type | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

const before = readFileSync(PATH, 'utf8');
const after = before.replace(
  /<!-- columns: (\w+) -->[\s\S]*?<!-- \/columns -->/g,
  (_, name: string) => `<!-- columns: ${name} -->\n\n${columnTable(name)}\n\n<!-- /columns -->`,
);
if (!process.argv.includes('--check')) writeFileSync(PATH, after);
else if (before !== after) {
  process.stderr.write(
    'docs/codebook.md: its generated tables differ from packages/schema; run node --conditions=source --import tsx scripts/codebook.ts\n',
  );
  process.exitCode = 1;
}
