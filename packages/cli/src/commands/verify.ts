import { join, resolve } from 'node:path';
import { readManifest, verifyRelease } from '@diplomatic-relations/versions';
import { Command } from 'commander';
import { EXIT } from '../exit.ts';
import { findDataset } from '../find-release.ts';
import { differingFiles } from '../rebuild-release.ts';
import { print, progressLine } from '../streams.ts';

interface Flags {
  readonly rebuild?: boolean;
  readonly dataset?: string;
}

/** `verify DIR`. */
export function verifyCommand(exit: (code: number) => void): Command {
  return new Command('verify')
    .summary('whether a release is as it was published, and sound')
    .description(
      'Checks the checksums, the manifest, the schemas, every row of both formats, keys, references, quotes and derived tables. With --rebuild it also makes the release again from the documents of this checkout, which has to be at the tag of the release, and compares every byte. Exits with 1 where something is wrong.',
    )
    .argument('<dir>', 'the folder of a release')
    .option('--rebuild', 'make the release again and compare')
    .option('--dataset <dir>', 'the folder of the dataset in the checkout; without it, the one in the folders above')
    .addHelpText(
      'after',
      '\nExamples:\n  diplomatic-relations verify releases/1.0.0\n  diplomatic-relations verify releases/1.0.0 --rebuild',
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
      if (flags.rebuild) await compareRebuilt(folder, flags.dataset, exit);
    });
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
