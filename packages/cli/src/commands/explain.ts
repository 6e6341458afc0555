import { explain } from '@diplomatic-relations/job-extract';
import { Command } from 'commander';
import { EXIT } from '../exit.ts';
import { documentsOf } from '../one-document.ts';
import { print, printError } from '../streams.ts';

/** `explain FILE`. */
export function explainCommand(exit: (code: number) => void): Command {
  return new Command('explain')
    .summary('sentence by sentence: what was recognised, and which frame gave which row')
    .description(
      'Prints how a document was read: its segments and sentences, the names and dates recognised in each, the frames that gave rows, and what stopped the others.',
    )
    .argument('<file>', 'the document, or "-" for plain text on stdin')
    .addHelpText(
      'after',
      '\nExamples:\n  diplomatic-relations explain note.txt\n  diplomatic-relations explain page.html | less',
    )
    .action(async (file: string) => {
      const { sources, messages, rejected } = await documentsOf(file);
      for (const message of messages) printError(message);
      if (rejected) exit(EXIT.usage);
      for (const { source } of sources) {
        const text = explain(source);
        await print(text.endsWith('\n') ? text : `${text}\n`);
      }
    });
}
