import { Command, CommanderError } from 'commander';

import type { ExitCode } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';
import { commands } from './commands.js';

const EXAMPLES = `Examples:
  mentorship check signups.csv              how was my form understood?
  mentorship match signups.csv              pair everybody, write pairings.csv
  mentorship intro-emails --out letters     one letter per pair, ready to send
  mentorship agenda --meeting 1             the guide of the first meeting
`;

/**
 * Runs one command line (the arguments after the program's name). Only the command asked for is loaded, so that
 * `--help` costs little more than an empty process.
 */
export async function runProgram(args: readonly string[], shell: Shell): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const written: Promise<void>[] = [];
  const program = new Command('mentorship')
    .description('Pairs mentees with mentors and writes their letters and meeting guides.')
    .version(shell.version, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('before', `${EXAMPLES}\n`);
  const asked = askedCommand(args);
  for (const { name, summary, load } of commands) {
    if (name !== asked) {
      program.addCommand(new Command(name).summary(summary).description(summary));
      continue;
    }
    const build = await load();
    program.addCommand(
      build(shell, (code) => {
        exitCode = code;
      }).summary(summary),
    );
  }
  const all = [program, ...program.commands, ...program.commands.flatMap(({ commands: inner }) => inner)];
  for (const command of all) {
    command.exitOverride().configureOutput({
      writeOut: (text) => written.push(shell.print(text)),
      writeErr: (text) => written.push(shell.tell(text)),
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
