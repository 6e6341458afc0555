import type { Evaluation } from '@diplomatic-relations/job-evaluate';
import { DERIVED_TABLES } from '@diplomatic-relations/query';
import { table } from '@diplomatic-relations/schema';
import type { ReleaseInfo } from './info.ts';
import type { Manifest } from './manifest.ts';

/** The release's README.md: what is in it, and how to open it. */
export function releaseReadme(manifest: Manifest, release: ReleaseInfo, quality: Evaluation | null): string {
  const all = quality?.strict['ALL'];
  return `# ${release.title}, ${release.version}

Facts about the relations of states and international organizations, taken from ${manifest.inputs.length} documents. Every fact
points at the exact words that assert it (table \`evidence\`). Schema ${manifest.schema_version}, extractor ${manifest.extractor_version}.

| table | rows | what a row is |
| --- | --: | --- |
${manifest.tables.map(({ name, rows }) => `| \`${name}\` | ${rows} | ${firstSentence(table(name).description)} |`).join('\n')}

Derived from them, in \`derived/\`:

| table | rows | what a row is |
| --- | --: | --- |
${manifest.derived.map(({ name, rows }) => `| \`${name}\` | ${rows} | ${firstSentence(descriptionOf(name))} |`).join('\n')}

## Open it

DuckDB:

\`\`\`sql
FROM 'parquet/events.parquet' WHERE kind = 'meeting' ORDER BY date_start;
SELECT e.quote, m.* FROM 'parquet/missions.parquet' m JOIN 'parquet/evidence.parquet' e ON e.fact_id = m.id;
\`\`\`

Python: \`pandas.read_parquet("parquet/relations.parquet")\`. R: \`arrow::read_parquet("parquet/relations.parquet")\`.
\`views.sql\` makes ready views, \`queries/\` holds questions that it answers.

## Files

- \`csv/\`, \`parquet/\`: the same tables twice. CSV is UTF-8 with a header; null is an empty cell without quotes, text stands in
  quotes, lists are joined by \`;\`, and a text that a spreadsheet would run as a formula begins with an apostrophe.
- \`derived/\`: the tables derived from them, in both formats too. \`views.sql\` computes them, and \`verify\` compares.
- \`schema/\`: a JSON Schema (2020-12) a table. \`data-dictionary.md\`: every column in words.
- \`manifest.json\`: versions, inputs (bytes and text) and tables with their checksums. \`SHA256SUMS\`: \`sha256sum --check SHA256SUMS\`.
- \`rejects.ndjson\`: what could not be read (${manifest.rejects}).
${all ? `- \`quality.md\`, \`quality.json\`: agreement with annotations by hand, F1 ${all.f1.toFixed(3)} over all tables.\n` : ''}- \`datapackage.json\` (Data Package 2.0) and \`croissant.json\` (Croissant 1.1): the same for programs.
- \`redirects.csv\`: ids of earlier releases that are gone, and what stands in their place.
${release.previous === null ? '' : '- `diff/`: what changed since the release before, row by row and cell by cell, with the reason.\n'}- \`CHANGELOG.md\`, \`LICENSE.md\`, \`CITATION.cff\`.

A release never changes: corrections come with a new version. Ids of facts stay the same from release to release.
`;
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function descriptionOf(derived: string): string {
  return DERIVED_TABLES.find(({ name }) => name === derived)?.description ?? '';
}
