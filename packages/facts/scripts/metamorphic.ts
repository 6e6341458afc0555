import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SourceDocument } from '../src/claim.ts';
import { compareVariant } from '../src/metamorphic/compare.ts';
import { TRANSFORMATIONS } from '../src/metamorphic/transformations.ts';

/** Prints which facts of the documents of a folder change when the documents are changed in ways that must not matter. */
function main(folder: string | undefined, only: string | undefined): number {
  if (!folder) {
    process.stderr.write('expected: metamorphic.ts FOLDER [WORD OF A TRANSFORMATION]\n');
    return 2;
  }
  const totals = new Map<string, { documents: number; facts: number; lost: number; gained: number }>();
  for (const source of documentsIn(folder)) {
    for (const transformation of TRANSFORMATIONS.filter(({ name }) => !only || name.includes(only))) {
      const comparison = compareVariant(source, transformation);
      if (!comparison) continue;
      const total = totals.get(transformation.name) ?? { documents: 0, facts: 0, lost: 0, gained: 0 };
      totals.set(transformation.name, { documents: total.documents + 1, facts: total.facts + comparison.facts, lost: total.lost + comparison.lost.length, gained: total.gained + comparison.gained.length });
      if (comparison.lost.length + comparison.gained.length === 0) continue;
      process.stdout.write(`${source.docId}: ${transformation.name}\n${comparison.lost.map((key) => `  - ${key}\n`).join('')}${comparison.gained.map((key) => `  + ${key}\n`).join('')}`);
    }
  }
  for (const [name, total] of totals) process.stdout.write(`${name}: ${total.documents} documents, ${total.facts} facts, ${total.lost} lost, ${total.gained} gained\n`);
  return [...totals.values()].some((total) => total.lost + total.gained > 0) ? 1 : 0;
}

function documentsIn(folder: string): SourceDocument[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file) && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => {
      const raw = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n');
      const matter = extname(file) === '.md' ? /^---\n([\s\S]*?)\n---\n/.exec(raw) : null;
      const field = (name: string): string | null => new RegExp(`^${name}: *['"]?(.*?)['"]?$`, 'm').exec(matter?.[1] ?? '')?.[1] ?? null;
      return {
        docId: file.replace(/\.\w+$/, ''),
        text: matter ? raw.slice(matter[0].length) : raw,
        title: field('title'),
        published: field('date'),
        publisher: null,
        url: field('source_url'),
        language: 'en',
        licence: null,
        sha256: createHash('sha256').update(raw).digest('hex'),
      };
    });
}

process.exitCode = main(process.argv[2], process.argv[3]);
