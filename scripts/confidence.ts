// Measures how often each rule is right, on builds of documents that the rules were not written on, and writes packages/facts/src/confidence/measured.ts.
// usage: node --conditions=source --import tsx scripts/confidence.ts BUILD GOLD [BUILD GOLD …]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVALUATED_TABLES, evaluate, loadBuild, readGold } from '../jobs/evaluate/src/index.ts';
import { rowsByDocument } from '../jobs/evaluate/src/rows-by-document.ts';
import { readCsv } from '../packages/artifacts/src/index.ts';
import { sharesOf, type Tally } from '../packages/facts/src/confidence/shares.ts';
import { SIGNS, type Sign, signsOf } from '../packages/facts/src/confidence/signs.ts';

const PATH = new URL('../packages/facts/src/confidence/measured.ts', import.meta.url);

/** A row of a build whose document has a key. */
interface Observation {
  readonly rule: string;
  readonly signs: readonly Sign[];
  readonly right: boolean;
}

const builds = process.argv.slice(2);
if (builds.length === 0 || builds.length % 2 === 1) {
  process.stderr.write('usage: confidence.ts BUILD GOLD [BUILD GOLD …]\n');
  process.exit(1);
}
const observations: Observation[] = [];
for (let i = 0; i < builds.length; i += 2) observations.push(...(await observe(builds[i] ?? '', builds[i + 1] ?? '')));
const tallies = tally(observations);
const shifts = fitted(observations, tallies);
writeFileSync(PATH, source(tallies, shifts));
const right = observations.filter((each) => each.right).length;
process.stdout.write(`${observations.length} rows, ${right} right, ${tallies.size} rules: ${PATH.pathname}\n`);

async function observe(build: string, gold: string): Promise<Observation[]> {
  const dataset = await loadBuild(build);
  const keys = await readGold(gold, EVALUATED_TABLES);
  const wrong = new Set(evaluate(dataset, keys).extras.map(({ doc_id, row }) => `${doc_id} ${row['id']}`));
  const quotes = await readCsv(join(build, 'csv', 'evidence.csv'), 'evidence');
  // The first of a document's quotes, as a map keeps the last.
  const evidence = new Map(quotes.reverse().map((quote) => [`${quote.doc_id} ${quote.fact_id}`, quote]));
  const genres = new Map(dataset.documents.map(({ doc_id, genre }) => [doc_id, genre]));
  const rows = rowsByDocument(dataset);
  const found: Observation[] = [];
  for (const { doc_id, tables } of keys)
    for (const table of EVALUATED_TABLES) {
      if (table === 'documents' || tables[table] === undefined) continue;
      for (const row of rows.get(table)?.get(doc_id) ?? []) {
        const support = evidence.get(`${doc_id} ${row['id']}`);
        if (!support) continue;
        found.push({
          rule: support.rule,
          signs: signsOf({ row, segment: support.segment, genre: genres.get(doc_id) ?? null }),
          right: !wrong.has(`${doc_id} ${row['id']}`),
        });
      }
    }
  return found;
}

function tally(seen: readonly Observation[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { rule, right } of [...seen].sort((a, b) => (a.rule < b.rule ? -1 : 1))) {
    const known = tallies.get(rule) ?? { rows: 0, right: 0 };
    tallies.set(rule, { rows: known.rows + 1, right: known.right + (right ? 1 : 0) });
  }
  return tallies;
}

/** Logistic regression on the signs, with the rules' shares given, drawn towards 0 by as much as four rows weigh. */
function fitted(seen: readonly Observation[], tallies: ReadonlyMap<string, Tally>): ReadonlyMap<Sign | 'none', number> {
  const RIDGE = 4;
  const STEPS = 2000;
  const share = sharesOf(tallies);
  const shifts = new Map<Sign | 'none', number>([['none', 0], ...SIGNS.map((sign) => [sign, 0] as const)]);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<Sign | 'none', number>();
    for (const { rule, signs, right } of seen) {
      const known = share(rule);
      const names = ['none', ...signs] as const;
      const odds = names.reduce((sum, name) => sum + (shifts.get(name) ?? 0), Math.log(known / (1 - known)));
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      for (const name of names) slope.set(name, (slope.get(name) ?? 0) + error);
    }
    for (const [name, value] of shifts) {
      const pull = name === 'none' ? 0 : RIDGE * value;
      shifts.set(name, value + (((slope.get(name) ?? 0) - pull) * 5) / seen.length);
    }
  }
  return shifts;
}

function source(tallies: ReadonlyMap<string, Tally>, shifts: ReadonlyMap<Sign | 'none', number>): string {
  const lines = [...tallies].map(([rule, { rows, right }]) => `${rule} ${rows} ${right}`);
  const weights = [...shifts].map(([name, value]) => `  ${name}: ${value.toFixed(2)},`);
  return `// Written by scripts/confidence.ts.
import type { Tally } from './shares.ts';
import type { Sign } from './signs.ts';

/** What each rule gave on documents that it had not seen: rows, and how many were right. */
export const MEASURED: ReadonlyMap<string, Tally> = readTallies(\`
${lines.join('\n')}
\`);

/** How far each sign moves the odds that a row is right, as a logarithm; \`none\` is there for every row. */
export const SHIFTS: Readonly<Record<Sign | 'none', number>> = {
${weights.join('\n')}
};

function readTallies(table: string): Map<string, Tally> {
  return new Map(
    table
      .trim()
      .split('\\n')
      .map((line) => {
        const [rule = '', rows, right] = line.split(' ');
        return [rule, { rows: Number(rows), right: Number(right) }];
      }),
  );
}
`;
}
