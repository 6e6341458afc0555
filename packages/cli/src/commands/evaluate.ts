import {
  differenceLines,
  EVALUATED_TABLES,
  evaluate,
  evaluateKey,
  KEYS,
  type Key,
  loadBuild,
  readGold,
  reliabilityLines,
  scoreLines,
} from '@diplomatic-relations/job-evaluate';
import { Command, Option } from 'commander';
import { EXIT } from '../exit.ts';
import { print, printError } from '../streams.ts';

interface Flags {
  readonly gold?: string;
  readonly key?: Key;
  readonly answers?: string;
  readonly party: string;
  readonly json?: boolean;
  readonly list: boolean;
}

/** `evaluate BUILD --gold DIR`, `evaluate BUILD --key NAME --answers PATH`. */
export function evaluateCommand(exit: (code: number) => void): Command {
  return new Command('evaluate')
    .summary('a build against gold annotations: precision, recall, F1')
    .description(
      'Compares a build or release with annotations by hand, by section 4 of the codebook: strict scores, core scores (without the date), how many rows were right at each level of confidence, and every row that was missed or is not in the gold.',
    )
    .argument('<build>', 'the folder of a build or release')
    .option('-g, --gold <dir>', 'the folder of gold annotations (one .json a document)')
    .addOption(
      new Option(
        '-k, --key <name>',
        'an answer key of third parties instead; docs/evaluation.md has their sources',
      ).choices(KEYS),
    )
    .option('-a, --answers <path>', "the key's answers: a folder of JSON, a CSV or an NDJSON file")
    .option('--party <id>', 'the party whose relations the keys guide and status are about', 'USA')
    .option('--json', 'everything as JSON')
    .option('--no-list', 'the scores without the list of misses and extras')
    .addHelpText(
      'after',
      '\nExamples:\n  diplomatic-relations evaluate out/ --gold gold/\n  diplomatic-relations evaluate out/ --gold gold/ --json > quality.json\n  diplomatic-relations evaluate out/ --key status --answers mission-status.csv',
    )
    .action(async (build: string, flags: Flags) => {
      if (flags.key) {
        const result = await evaluateKey(await loadBuild(build), flags.key, flags.answers ?? null, flags.party);
        if (flags.json) await print(`${JSON.stringify(result, null, 2)}\n`);
        else
          await print(
            `${[...result.lines, ...(flags.list && result.differences.length > 0 ? ['', ...result.differences] : [])].join('\n')}\n`,
          );
        return;
      }
      if (flags.gold === undefined) {
        printError('expected --gold DIR, or --key NAME with its --answers');
        exit(EXIT.usage);
        return;
      }
      const evaluation = evaluate(await loadBuild(build), await readGold(flags.gold, EVALUATED_TABLES));
      if (flags.json) await print(`${JSON.stringify(evaluation, null, 2)}\n`);
      else {
        const lines = [...scoreLines(evaluation), '', ...reliabilityLines(evaluation)];
        if (flags.list) lines.push('', ...differenceLines(evaluation));
        await print(`${lines.join('\n')}\n`);
      }
      if (evaluation.missingDocuments.length === evaluation.documents.length) {
        printError('none of the annotated documents is in the build: their doc_id must be equal');
        exit(EXIT.findings);
      } else if (evaluation.missingDocuments.length > 0)
        printError(`annotated, but not in the build: ${evaluation.missingDocuments.join(', ')}`);
    });
}
