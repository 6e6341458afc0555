import { readFile } from 'node:fs/promises';
import {
  type Comparison,
  compareReleases,
  diffMarkdown,
  diffRows,
  parseReasons,
  proposeRedirects,
  readRedirects,
  readRelease,
  redirectsText,
} from '@diplomatic-relations/versions';
import { Command, Option } from 'commander';
import { EXIT, UsageError } from '../exit.ts';
import { print, printError } from '../streams.ts';

interface Flags {
  readonly format: 'markdown' | 'json' | 'redirects';
  readonly reasons?: string;
  readonly redirects?: string;
  readonly strict?: boolean;
}

const PROPOSED = { moved: 'corrected', withdrawn: 'not asserted by the documents' };

/** `diff A B`. */
export function diffCommand(exit: (code: number) => void): Command {
  return new Command('diff')
    .summary('what differs between two releases or builds')
    .description(
      'Compares two releases or builds: rows added, removed and changed, table by table, what changed in the schema, and the least step in version that this calls for.',
    )
    .argument('<before>', 'the folder of the earlier one')
    .argument('<after>', 'the folder of the later one')
    .addOption(
      new Option(
        '-f, --format <format>',
        'markdown, json, or redirects: a redirects.csv proposed for the ids that are gone',
      )
        .choices(['markdown', 'json', 'redirects'])
        .default('markdown'),
    )
    .option('--reasons <file>', 'a reasons.json that says why rows changed')
    .option('--redirects <file>', "a redirects.csv, in place of the later one's own")
    .option('--strict', 'exit with 1 where a removed or changed row has no reason, or a redirect is wrong')
    .addHelpText(
      'after',
      '\nExamples:\n  diplomatic-relations diff releases/1.0.0 releases/1.1.0\n  diplomatic-relations diff releases/1.0.0 build/release --reasons reasons.json --strict\n  diplomatic-relations diff releases/1.0.0 build/release --format redirects > redirects.csv',
    )
    .action(async (before: string, after: string, flags: Flags) => {
      const [left, right] = [await readRelease(before), await readRelease(after)];
      if (flags.format === 'redirects') {
        const proposed = proposeRedirects(left, right, PROPOSED);
        await print(redirectsText([...left.redirects, ...proposed]));
        return;
      }
      const reasons =
        flags.reasons === undefined ? [] : parseReasons(await textOf(flags.reasons), flags.reasons).reasons;
      const redirects = flags.redirects === undefined ? right.redirects : await readRedirects(flags.redirects);
      const compared = compareReleases(left, right, redirects, reasons);
      await print(flags.format === 'json' ? jsonText(compared) : diffMarkdown(compared.report));
      if (flags.strict) report(compared, exit);
    });
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`${path}: cannot be read: ${error.message}`);
  });
}

function jsonText({ report }: Comparison): string {
  const { diff, schema, least, changes } = report;
  const { from, to } = diff;
  const value = { from, to, least_bump: least.bump, because: least.reasons, schema, changes: diffRows(changes) };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function report({ unexplained, unused, faults }: Comparison, exit: (code: number) => void): void {
  const lines = [
    ...unexplained.map(
      ({ table, change, key, column }) => `${table} ${key}: ${column ?? 'row'} ${change} without a reason`,
    ),
    ...unused.map(({ reason }) => `a reason that explains nothing: ${reason}`),
    ...faults,
  ];
  for (const line of lines) printError(line);
  if (lines.length > 0) exit(EXIT.findings);
}
