import { Command } from 'commander';

import type { ExitCode } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';
import { commands } from './commands.js';
import { refuseEmptyPaths } from './options/refuse-empty-paths.js';

const EXAMPLES = `Examples:
  mentorship init signups.csv               the first evening: a few questions, then mentorship.yaml
  mentorship check signups.csv              how was my form understood?
  mentorship match signups.csv              pair everybody, write pairings.csv
  mentorship review                         look at the doubtful pairs
  mentorship intro-emails --out letters     one letter per pair, ready to send
  mentorship agenda --meeting 1             the guide of the first meeting
`;

/**
 * The tree of commands. Only those that `isAsked` names are loaded, for that costs time; the others are there by name
 * and summary. `finish` hears the exit code of the command that ran.
 */
export async function buildProgram(
  shell: Shell,
  finish: (exitCode: ExitCode) => void,
  isAsked: (name: string) => boolean,
): Promise<Command> {
  const program = new Command('mentorship')
    .description('Pairs mentees with mentors and writes their letters and meeting guides.')
    .version(shell.version, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('before', `${EXAMPLES}\n`)
    .hook('preAction', (_program, command) => refuseEmptyPaths(command));
  for (const { name, summary, load } of commands) {
    const command = isAsked(name) ? (await load())(shell, finish) : new Command(name).description(summary);
    program.addCommand(command.summary(summary));
  }
  return program;
}
