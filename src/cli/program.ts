import { CommanderError } from 'commander';

import type { ExitCode } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';
import { buildProgram } from './build-program.js';
import { commands } from './commands.js';
import { fitHelp, layOutHelp } from './showing/help-layout.js';
import { showText } from './showing/show-text.js';

/**
 * Runs one command line (the arguments after the program's name). Only the command asked for is loaded, so that
 * `--help` costs little more than an empty process.
 */
export async function runProgram(args: readonly string[], shell: Shell): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const written: Promise<void>[] = [];
  const asked = askedCommand(args);
  const isWhole = commands.some(({ name, readsProgram }) => name === asked && readsProgram === true);
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = await buildProgram(shell, finish, (name) => isWhole || name === asked);
  const all = [program, ...program.commands, ...program.commands.flatMap(({ commands: inner }) => inner)];
  for (const command of all) {
    command.exitOverride().configureHelp(layOutHelp(shell.output.columns));
    command.configureOutput({
      writeOut: (text) => written.push(shell.print(fitHelp(text, shell.output.columns))),
      writeErr: (text) => written.push(shell.tell(text)),
      outputError: (text, write) => write(`${showText(text)}\n`),
      getOutHelpWidth: () => shell.output.columns,
      getErrHelpWidth: () => shell.messages.columns,
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    exitCode = error.exitCode === 0 ? 0 : 2;
  }
  await Promise.all(written);
  return exitCode;
}

/** The command a line asks for: its first word that is no option; `help match` asks for `match` too. */
function askedCommand(args: readonly string[]): string | undefined {
  const words = args.filter((word) => !word.startsWith('-'));
  return words[0] === 'help' ? words[1] : words[0];
}
