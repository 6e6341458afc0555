import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf } from '../../cli/src/one-document.ts';
import type { SourceDocument } from '../src/claim.ts';
import { compareVariant } from '../src/metamorphic/compare.ts';
import { TRANSFORMATIONS } from '../src/metamorphic/transformations.ts';

/**
 * Prints which facts of the documents of a folder change when the documents are changed in ways that must not matter.
 *
 * A renaming is left out where the new text would say something else: where somebody would hold an office that the stand-in has not, or
 * one whose rank differs from state to state (a Secretary of State); where nothing but the offices of the states tells whose officer
 * somebody is, and the stand-ins have others; where a stand-in has no town left for a town of the text (the Holy See); where Chad, Jordan
 * or Georgia would stand right before a person's name; and years are not shifted in a text that speaks of decades.
 */
async function main(folder: string | undefined, only: string | undefined): Promise<number> {
  if (!folder) {
    process.stderr.write('expected: metamorphic.ts FOLDER [WORD OF A TRANSFORMATION]\n');
    return 2;
  }
  const totals = new Map<string, { documents: number; facts: number; lost: number; gained: number }>();
  for (const source of await documentsIn(folder)) {
    for (const transformation of TRANSFORMATIONS.filter(({ name }) => !only || name.includes(only))) {
      const comparison = compareVariant(source, transformation);
      if (!comparison) continue;
      const total = totals.get(transformation.name) ?? { documents: 0, facts: 0, lost: 0, gained: 0 };
      totals.set(transformation.name, {
        documents: total.documents + 1,
        facts: total.facts + comparison.facts,
        lost: total.lost + comparison.lost.length,
        gained: total.gained + comparison.gained.length,
      });
      if (comparison.lost.length + comparison.gained.length === 0) continue;
      process.stdout.write(
        `${source.docId}: ${transformation.name}\n${comparison.lost.map((key) => `  - ${key}\n`).join('')}${comparison.gained.map((key) => `  + ${key}\n`).join('')}`,
      );
    }
  }
  for (const [name, total] of totals)
    process.stdout.write(
      `${name}: ${total.documents} documents, ${total.facts} facts, ${total.lost} lost, ${total.gained} gained\n`,
    );
  return [...totals.values()].some((total) => total.lost + total.gained > 0) ? 1 : 0;
}

async function documentsIn(folder: string): Promise<SourceDocument[]> {
  const files = readdirSync(folder).filter((file) => statSync(join(folder, file)).isFile());
  const read = await Promise.all(files.sort().map((file) => documentsOf(join(folder, file))));
  return read.flatMap(({ sources }) => sources.map(({ source }) => source));
}

void main(process.argv[2], process.argv[3]).then((code) => {
  process.exitCode = code;
});
