// Measures what users run, the compiled packages: each layer of the engine and text → claims beside wink-nlp's full pipeline, in one run on
// the same documents, and how the time for text → claims grows with the text, hostile texts too.
// Rounds go on until some in a row bring nothing new: rules that a text seldom needs are compiled late, and corpora are long.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growthTable } from './growth.mjs';
import { CLAIMS, layersOf, WINK, wholeWays } from './layers.mjs';

const USAGE = `usage: npm run bench [-- FOLDER] [--megabytes N] [--rounds N] [--no-growth]

FOLDER holds .txt or .md documents, repeated to so many megabytes (2); so many rounds (4) without a gain end it.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '4' },
    'no-growth': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const folder = positionals[0] ?? 'datasets/diplomatic-relations/corpus';
/** So many rounds without a gain of a hundredth end the measurement. */
const patience = Number(values.rounds);
const MOST_ROUNDS = 40;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort();
if (files.length === 0) throw new Error(`no .txt or .md files in ${folder}`);
const once = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
const texts = [];
for (let size = 0; size < Number(values.megabytes) * 1e6; ) {
  for (const text of once) {
    texts.push(text);
    size += Buffer.byteLength(text);
  }
}
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Seconds by the clock and of the processor (garbage collection and compilation included). */
function timed(run) {
  const processor = process.cpuUsage();
  const start = performance.now();
  run();
  const clock = (performance.now() - start) / 1000;
  const used = process.cpuUsage(processor);
  return { clock, processor: (used.user + used.system) / 1e6 };
}

/** The best seconds of each row, round by round over all of them, so that a busy minute of the machine falls on all. */
function measure(rows) {
  const best = rows.map(([name]) => ({ name, clock: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY }));
  let rounds = 0;
  for (let idle = 0; idle < patience && rounds < MOST_ROUNDS; rounds++) {
    idle++;
    for (const [index, [, run]] of rows.entries()) {
      const known = best[index];
      const { clock, processor } = timed(run);
      if (clock < known.clock * 0.99) idle = 0;
      known.clock = Math.min(known.clock, clock);
      known.processor = Math.min(known.processor, processor);
    }
  }
  return { best, rounds };
}

// The whole ways come first: the layers hold what they read in memory, which would weigh on everything that is measured after them.
const whole = measure(wholeWays(texts));
const { layers, sentences } = layersOf(texts);
const apart = measure(layers);
process.stdout.write(`${megabytes.toFixed(1)} MB, ${texts.length} documents, ${sentences} sentences; `);
process.stdout.write(`best of ${apart.rounds} and ${whole.rounds} rounds\n`);
process.stdout.write('the last column is per second of processor time\n\n');
const row = (name, ...cells) => `${name.padEnd(26)}${cells.map((cell) => cell.padStart(13)).join('')}\n`;
process.stdout.write(row('layer', 'MB/s', 'sentences/s', 'MB/s (proc.)'));
for (const { name, clock, processor } of [...apart.best, ...whole.best])
  process.stdout.write(
    row(
      name,
      (megabytes / clock).toFixed(2),
      Math.round(sentences / clock).toString(),
      (megabytes / processor).toFixed(2),
    ),
  );
const clockOf = (name) => whole.best.find((known) => known.name === name).clock;
process.stdout.write(`\n${CLAIMS} against ${WINK}: ${(clockOf(WINK) / clockOf(CLAIMS)).toFixed(2)}\n`);
if (!values['no-growth']) process.stdout.write(`\n${growthTable(once, timed)}`);
