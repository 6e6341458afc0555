import {
  differenceLines,
  EVALUATED_TABLES,
  evaluate,
  loadBuild,
  readGold,
  scoreLines,
} from '@diplomatic-relations/job-evaluate';
import { Command } from 'commander';
import { EXIT } from '../exit.ts';
import { print, printError } from '../streams.ts';

/** `evaluate BUILD --gold DIR`. */
export function evaluateCommand(exit: (code: number) => void): Command {
  return new Command('evaluate')
    .summary('a build against gold annotations: precision, recall, F1')
    .description(
      'Compares a build or release with annotations by hand, by section 4 of the codebook: strict scores, core scores (without the date), and every row that was missed or is not in the gold.',
    )
    .argument('<build>', 'the folder of a build or release')
    .requiredOption('-g, --gold <dir>', 'the folder of gold annotations (one .json a document)')
    .option('--json', 'everything as JSON')
    .option('--no-list', 'the scores without the list of misses and extras')
    .addHelpText(
      'after',
      '\nExamples:\n  diplomatic-relations evaluate out/ --gold gold/\n  diplomatic-relations evaluate out/ --gold gold/ --json > quality.json',
    )
    .action(async (build: string, flags: { gold: string; json?: boolean; list: boolean }) => {
      const evaluation = evaluate(await loadBuild(build), await readGold(flags.gold, EVALUATED_TABLES));
      if (flags.json) await print(`${JSON.stringify(evaluation, null, 2)}\n`);
      else {
        const lines = scoreLines(evaluation);
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
