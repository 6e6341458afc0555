import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { EVALUATED_TABLES, readGold, scoreLines } from '@diplomatic-relations/job-evaluate';
import { rejectMessage } from '@diplomatic-relations/job-ingest';
import { Command, InvalidArgumentError } from 'commander';
import { type BuildResult, buildDataset } from '../build-dataset.ts';
import { EXIT } from '../exit.ts';
import { print, printError, progressLine } from '../streams.ts';

interface BuildFlags {
  readonly out: string;
  readonly gold?: string;
  readonly jobs?: number;
  readonly strict?: boolean;
}

/** `build INPUT… --out DIR`. */
export function buildCommand(exit: (code: number) => void): Command {
  return new Command('build')
    .summary('documents to a dataset: CSV, Parquet, JSON Schema, manifest')
    .description(
      'Reads documents (.txt, .md, .html, .ndjson; front matter adds metadata, and so may a manifest.csv or manifest.json beside them, by file name), extracts their facts and writes the tables to a folder. The folder is replaced only when everything is written.',
    )
    .argument('<input...>', 'files, or folders with all they hold')
    .requiredOption('-o, --out <dir>', 'the folder to write: new, empty, or a former build')
    .option('-g, --gold <dir>', 'gold annotations to compare the build with (one .json a document)')
    .option(
      '-j, --jobs <n>',
      `documents to read at the same time (at most ${availableParallelism()} is of use here)`,
      positiveInteger,
    )
    .option('--strict', 'exit with 1 where a document was rejected')
    .addHelpText(
      'after',
      `
Examples:
  diplomatic-relations build my-documents/ --out out/
  diplomatic-relations build a.txt b.html more.ndjson --out out/ --strict
  diplomatic-relations build corpus/ --out out/ --gold gold/ --jobs 4`,
    )
    .action(async (inputs: string[], flags: BuildFlags) => {
      const gold = flags.gold === undefined ? null : await readGold(flags.gold, EVALUATED_TABLES);
      const progress = progressLine();
      try {
        const result = await buildDataset({
          inputs,
          out: flags.out,
          ...(gold && { gold }),
          ...(flags.jobs !== undefined && { jobs: flags.jobs }),
          onProgress: progress,
        });
        progress('');
        for (const { file, line, message } of result.warnings)
          printError(`warning: ${file}${line === null ? '' : `:${line}`}: ${message}`);
        for (const reject of result.rejects) printError(`rejected: ${rejectMessage(reject)}`);
        await print(buildSummary(result, flags.out));
        if (flags.strict && result.rejects.length > 0) exit(EXIT.findings);
      } finally {
        progress('');
      }
    });
}

/** What a build gave, in lines for people. */
export function buildSummary({ dataset, manifest, rejects, quality }: BuildResult, out: string): string {
  const place = relative('', out) || '.';
  const lines = [
    `documents            ${String(dataset.documents.length).padStart(7)}`,
    `rejected             ${String(rejects.length).padStart(7)}`,
  ];
  for (const { name, rows } of manifest.tables)
    if (name !== 'documents') lines.push(`${name.padEnd(20)} ${String(rows).padStart(7)}`);
  if (quality) lines.push('', ...scoreLines(quality));
  if (quality && quality.missingDocuments.length > 0)
    lines.push(`annotated, but not in the build: ${quality.missingDocuments.join(', ')}`);
  lines.push('', `written to ${place}${rejects.length > 0 ? ` (what was rejected: ${place}/rejects.ndjson)` : ''}`, '');
  return lines.join('\n');
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 256)
    throw new InvalidArgumentError('expected a whole number from 1 to 256.');
  return value;
}
