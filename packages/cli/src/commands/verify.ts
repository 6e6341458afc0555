import { join, resolve } from 'node:path';
import { ingest, rejectMessage } from '@diplomatic-relations/job-ingest';
import { readManifest, verifyDocuments, verifyRelease } from '@diplomatic-relations/versions';
import { Command } from 'commander';
import { EXIT, UsageError } from '../exit.ts';
import { findDataset } from '../find-release.ts';
import { differingFiles } from '../rebuild-release.ts';
import { print, printError, progressLine } from '../streams.ts';

interface Flags {
  readonly documents?: readonly string[];
  readonly rebuild?: boolean;
  readonly dataset?: string;
}

/** `verify DIR`. */
export function verifyCommand(exit: (code: number) => void): Command {
  return new Command('verify')
    .summary('whether a release is as it was published, and sound')
    .description(
      'Checks the checksums, the manifest, the schemas, every row of both formats, keys, references, quotes and derived tables. With --documents it also looks whether files that you have are the texts that were read, and have every quote at its offsets, which is how to check a release whose texts are withheld. With --rebuild it makes the release again from the documents of this checkout, which has to be at the tag of the release, and compares every byte. Exits with 1 where something is wrong.',
    )
    .argument('<dir>', 'the folder of a release')
    .option('--documents <path...>', 'files or folders of documents to compare with')
    .option('--rebuild', 'make the release again and compare')
    .option('--dataset <dir>', 'the folder of the dataset in the checkout; without it, the one in the folders above')
    .addHelpText(
      'after',
      '\nExamples:\n  diplomatic-relations verify releases/1.0.0\n  diplomatic-relations verify releases/1.0.0 --rebuild\n  diplomatic-relations verify releases/1.2.0 --documents my-documents/',
    )
    .action(async (folder: string, flags: Flags) => {
      const { version, schemaVersion, files, rows, findings } = await verifyRelease(folder);
      for (const { file, message } of findings)
        await print(`${file === null ? '' : `${join(folder, file)}: `}${message}\n`);
      if (findings.length > 0) {
        await print(`${folder}: ${findings.length} ${findings.length === 1 ? 'fault' : 'faults'}\n`);
        exit(EXIT.findings);
        return;
      }
      const name = version === null ? 'a build' : `release ${version}`;
      await print(`${folder}: ${name}, schema ${schemaVersion}: ${files} files and ${rows} rows are sound\n`);
      if (flags.documents) await compareDocuments(folder, flags.documents, exit);
      if (flags.rebuild) await compareRebuilt(folder, flags.dataset, exit);
    });
}

async function compareDocuments(folder: string, paths: readonly string[], exit: (code: number) => void): Promise<void> {
  const texts = new Map<string, string>();
  for await (const item of ingest(paths)) {
    if ('source' in item) texts.set(item.source.docId, item.source.text);
    else if ('reject' in item) printError(rejectMessage(item.reject));
  }
  const { documents, quotes, findings } = await verifyDocuments(folder, texts);
  if (documents === 0)
    throw new UsageError(`${paths.join(', ')}: expected documents of the release, got ${texts.size} others`);
  for (const { message } of findings) await print(`${message}\n`);
  const given = `${documents} ${documents === 1 ? 'document' : 'documents'} of the release, ${quotes} quotes`;
  await print(
    `${folder}: ${given}: ${findings.length === 0 ? 'every text and offset is right' : `${findings.length} wrong`}\n`,
  );
  if (findings.length > 0) exit(EXIT.findings);
}

async function compareRebuilt(
  folder: string,
  dataset: string | undefined,
  exit: (code: number) => void,
): Promise<void> {
  const { dataset: released } = await readManifest(folder);
  const progress = progressLine();
  try {
    const differing = await differingFiles(
      resolve(folder),
      released?.version ?? null,
      await findDataset(dataset),
      progress,
    );
    progress('');
    for (const file of differing) await print(`${join(folder, file)}: the checkout gives other bytes\n`);
    if (differing.length === 0) await print(`${folder}: the checkout gives the same bytes\n`);
    else exit(EXIT.findings);
  } finally {
    progress('');
  }
}
