import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.ts';
import { diffCommand } from './commands/diff.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { explainCommand } from './commands/explain.ts';
import { extractCommand } from './commands/extract.ts';
import { queryCommand } from './commands/query.ts';
import { schemaCommand } from './commands/schema.ts';
import { validateCommand } from './commands/validate.ts';
import { verifyCommand } from './commands/verify.ts';
import { EXIT } from './exit.ts';
import { printError } from './streams.ts';
import { VERSION } from './version.ts';

/** Runs the command line and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  const exit = (wanted: number): void => {
    code = Math.max(code, wanted);
  };
  // A reader that has seen enough closes the pipe ("| head"): that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    printError(`error: the output cannot be written: ${error.message}`);
    process.exit(EXIT.usage);
  });
  const program = new Command('diplomatic-relations')
    .description('Diplomatic prose to a typed dataset in which every fact points at the words that assert it.')
    .version(VERSION)
    .showHelpAfterError('(--help shows what is expected)')
    .addHelpText(
      'after',
      '\nExample:\n  diplomatic-relations build my-documents/ --out out/\n  diplomatic-relations query --release out/ "FROM relations"',
    );
  const commands = [
    buildCommand(exit),
    extractCommand(exit),
    explainCommand(exit),
    queryCommand(),
    evaluateCommand(exit),
    validateCommand(exit),
    diffCommand(exit),
    verifyCommand(exit),
    schemaCommand(),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  exitOverride(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    printError(`error: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.usage;
  }
  return code;
}

function exitOverride(command: Command): void {
  command.exitOverride();
  for (const each of command.commands) exitOverride(each);
}
