import { extractOne } from '@diplomatic-relations/job-extract';
import { rejectMessage } from '@diplomatic-relations/job-ingest';
import { Command } from 'commander';
import { EXIT } from '../exit.ts';
import { documentsOf } from '../one-document.ts';
import { print, printError } from '../streams.ts';

/** `extract [FILE|-]`. */
export function extractCommand(exit: (code: number) => void): Command {
  return new Command('extract')
    .summary('one document to claims, as NDJSON on stdout')
    .description(
      'Reads one document (or an .ndjson of several) and prints a JSON object a claim: doc_id, table, row, evidence, and participants of events.',
    )
    .argument('[file]', 'the document, or "-" for plain text on stdin', '-')
    .addHelpText(
      'after',
      `
Examples:
  diplomatic-relations extract note.txt
  echo "Fiji and Tonga established diplomatic relations in 1990." | diplomatic-relations extract
  diplomatic-relations extract page.html | grep '"table":"missions"'`,
    )
    .action(async (file: string) => {
      const { sources, messages, rejected } = await documentsOf(file);
      for (const message of messages) printError(message);
      if (rejected) exit(EXIT.usage);
      for (const input of sources) {
        const result = extractOne(input);
        if ('reject' in result) {
          printError(`rejected: ${rejectMessage(result.reject)}`);
          exit(EXIT.usage);
          continue;
        }
        const lines = result.claims.claims.map(
          (claim) => `${JSON.stringify({ doc_id: input.source.docId, ...claim })}\n`,
        );
        if (lines.length > 0) await print(lines.join(''));
      }
    });
}
