// Measures what users run, the compiled packages: each layer of the engine and text → claims beside wink-nlp's full pipeline, in one run on
// the same documents, and how the time for text → claims grows with the text, hostile texts too.
// usage: npm run bench [-- FOLDER] [--megabytes N] [--rounds N] [--no-growth]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growthTable } from './growth.mjs';
import { layersOf } from './layers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '4' },
    'no-growth': { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? 'datasets/diplomatic-relations/corpus';
const rounds = Number(values.rounds);

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

const { layers, sentences } = await layersOf(texts);
process.stdout.write(`${megabytes.toFixed(1)} MB, ${texts.length} documents, ${sentences} sentences\n`);
process.stdout.write(
  `best of ${rounds} rounds after one that warms up; the last column is per second of processor time\n\n`,
);

// Round by round over all layers, so that a busy minute of the machine falls on all of them.
const best = layers.map(() => ({ clock: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY }));
for (let round = 0; round <= rounds; round++) {
  for (const [index, [, run]] of layers.entries()) {
    const time = timed(run);
    if (round === 0) continue;
    best[index].clock = Math.min(best[index].clock, time.clock);
    best[index].processor = Math.min(best[index].processor, time.processor);
  }
}
const row = (name, ...cells) => `${name.padEnd(26)}${cells.map((cell) => cell.padStart(13)).join('')}\n`;
process.stdout.write(row('layer', 'MB/s', 'sentences/s', 'MB/s (proc.)'));
for (const [index, [name]] of layers.entries()) {
  const { clock, processor } = best[index];
  process.stdout.write(
    row(
      name,
      (megabytes / clock).toFixed(2),
      Math.round(sentences / clock).toString(),
      (megabytes / processor).toFixed(2),
    ),
  );
}
if (!values['no-growth']) process.stdout.write(`\n${growthTable(once, timed)}`);
