// Measures each layer of the engine and text → claims beside wink-nlp's full pipeline, in one run on the same documents.
// usage: npm run bench [-- FOLDER] [--megabytes N]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CURRENCIES } from '../packages/gazetteer/src/index.ts';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyseDocument } from '../packages/engine/src/analyse.ts';
import { findDates } from '../packages/engine/src/dates/findDates.ts';
import { findNames } from '../packages/engine/src/names/actors.ts';
import { findPersons } from '../packages/engine/src/persons/findPersons.ts';
import { findQuantities } from '../packages/engine/src/quantities/findQuantities.ts';
import { layoutDocument } from '../packages/engine/src/segments/layoutDocument.ts';
import { splitSentences } from '../packages/engine/src/segments/splitSentences.ts';
import { findClauses } from '../packages/engine/src/syntax/clauses.ts';
import { tagTokens } from '../packages/engine/src/syntax/tags.ts';
import { findUnits } from '../packages/engine/src/syntax/units.ts';
import { tokenize } from '../packages/engine/src/tokens.ts';
import { extractDocument } from '../packages/facts/src/index.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { megabytes: { type: 'string', default: '3' } } });
const folder = positionals[0] ?? 'datasets/diplomatic-relations/corpus';
const wanted = Number(values.megabytes) * 1e6;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort();
if (files.length === 0) throw new Error(`no .txt or .md files in ${folder}`);
const once = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
const texts: string[] = [];
for (let size = 0; size < wanted; ) {
  for (const text of once) {
    texts.push(text);
    size += Buffer.byteLength(text);
  }
}
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const hints = { title: null, published: null, publisher: null, url: null };
const source = { docId: 'bench', title: null, published: null, publisher: null, url: null, language: 'en', licence: null, sha256: '0'.repeat(64) };

const layouts = texts.map((text) => layoutDocument(text, { title: null }));
const sentences = texts.flatMap((text, i) => (layouts[i]?.segments ?? []).flatMap((segment) => splitSentences(text, segment)));
const names = sentences.map((sentence) => findNames(sentence.tokens));
const dates = sentences.map((sentence) => findDates(sentence.tokens));
const tagged = sentences.map((sentence) => tagTokens(sentence.tokens));
const units = sentences.map((sentence, i) => findUnits(sentence.tokens, tagged[i]!, [...names[i]!.actors, ...names[i]!.places, ...dates[i]!]));
const nlp = winkNLP(model);
const its = nlp.its;

const layers: readonly (readonly [string, () => unknown])[] = [
  ['segments', () => texts.map((text) => layoutDocument(text, { title: null }))],
  ['sentences and tokens', () => texts.map((text, i) => (layouts[i]?.segments ?? []).map((segment) => splitSentences(text, segment)))],
  ['tokens alone', () => texts.map((text) => tokenize(text).length)],
  ['names', () => sentences.map((sentence) => findNames(sentence.tokens))],
  ['dates', () => sentences.map((sentence) => findDates(sentence.tokens))],
  ['quantities', () => sentences.map((sentence, i) => findQuantities(sentence.tokens, dates[i]!, CURRENCIES))],
  ['persons', () => sentences.map((sentence, i) => findPersons(sentence.tokens, names[i]!.actors, { surnames: new Map() }))],
  ['tags', () => sentences.map((sentence) => tagTokens(sentence.tokens))],
  ['units', () => sentences.map((sentence, i) => findUnits(sentence.tokens, tagged[i]!, [...names[i]!.actors, ...names[i]!.places, ...dates[i]!]))],
  ['clauses', () => sentences.map((sentence, i) => findClauses(sentence.tokens, tagged[i]!, units[i]!))],
  ['all layers (analyse)', () => texts.map((text) => analyseDocument(text, hints))],
  ['text → claims', () => texts.map((text) => extractDocument({ ...source, text }).claims.length)],
  [
    'wink-nlp, full pipeline',
    () =>
      texts.map((text) => {
        const doc = nlp.readDoc(text);
        return [doc.tokens().out(its.pos), doc.sentences().out(), doc.entities().out(its.detail)];
      }),
  ],
];

process.stdout.write(`${(bytes / 1e6).toFixed(1)} MB, ${texts.length} documents, ${sentences.length} sentences\n\n`);
process.stdout.write(`${'layer'.padEnd(26)} ${'MB/s'.padStart(8)} ${'sentences/s'.padStart(12)}\n`);
for (const [name, run] of layers) {
  run();
  const start = performance.now();
  run();
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(`${name.padEnd(26)} ${(bytes / 1e6 / seconds).toFixed(2).padStart(8)} ${Math.round(sentences.length / seconds).toString().padStart(12)}\n`);
}
