import { dirname, relative, resolve } from 'node:path';

import { Command, InvalidArgumentError } from 'commander';

import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import { defaultProgramme } from '../../core/programme/default-programme.js';
import type { Mailbox, SharedAnswer } from '../../core/programme/programme.js';
import { readProgramme } from '../../core/programme/read-programme.js';
import { type GivenSettings, writeProgramme } from '../../core/programme/write-programme.js';
import { nameColumns } from '../../core/signups/columns/name-columns.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { ASKED_ANSWERS, askSettings } from '../ask-settings.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { loadCohort } from '../load-cohort.js';
import { readCountArgument, readDateArgument, readMailboxArgument } from '../read-arguments.js';
import { reportDiagnostics } from '../report-diagnostics.js';
import { addSharedOptions, type SharedOptions } from '../shared-options.js';

interface InitOptions extends SharedOptions {
  readonly out: string;
  readonly programme?: string;
  readonly organiser?: Mailbox;
  readonly contact?: string;
  readonly start?: string;
  readonly months?: number;
  readonly meetings?: number;
  readonly lottery?: string;
  readonly share?: readonly SharedAnswer[];
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

const EXAMPLES = `Examples:
  mentorship init signups.csv       asks a few questions, writes mentorship.yaml
  mentorship init --programme "codebar Helsinki" --organiser "Aino Laine <aino@example.org>" --start 2026-10-05
`;

/** `mentorship init`: writes a commented mentorship.yaml; asks only with a terminal on both ends. */
export const buildInit: CommandBuilder = (shell, finish) => {
  const command = new Command('init')
    .description(
      'Writes a commented mentorship.yaml. Every question has a flag; without a terminal nothing is asked.',
    )
    .argument('[signups]', 'what the form exported: the columns found in it are written down')
    .option('-o, --out <file>', 'the file to write', 'mentorship.yaml')
    .option('--programme <name>', 'what the programme is called')
    .option('--organiser <person>', 'who signs the letters: "Name <address>"', readMailboxArgument)
    .option('--contact <text>', 'whom to tell of silence or trouble (default: the organiser)')
    .option('--start <date>', 'when the pairs begin, YYYY-MM-DD', readDateArgument)
    .option('--months <count>', 'how long the programme runs', readCountArgument)
    .option('--meetings <count>', 'how many meetings a pair has, 1 to 6', readCountArgument)
    .option('--lottery <text>', 'the text that settles ties; publish it before sign-ups close')
    .option(
      '--share <answers>',
      `answers to quote besides the usual: ${ASKED_ANSWERS.join(',')}`,
      readAskedAnswers,
    )
    .option('--dry-run', 'print the file, write nothing')
    .option('--force', 'replace the file if it is there')
    .addHelpText('before', `${EXAMPLES}\n`);
  addSharedOptions(command);
  return command.action(async (signups: string | undefined, options: InitOptions) => {
    finish(await init(shell, signups, options));
  });
};

async function init(shell: Shell, signups: string | undefined, options: InitOptions): Promise<ExitCode> {
  const path = resolve(shell.workingFolder, options.out);
  const isThere = (await shell.readFileIfThere(path)) !== null;
  if (isThere && options.force !== true && options.dryRun !== true) {
    throw new Failure(
      1,
      `${options.out} is there already.`,
      'Pass --force to replace it, or --out to write another file.',
    );
  }
  let given = settingsOf(options);
  if (signups !== undefined) {
    const { reading, diagnostics } = await loadCohort(shell, { files: [signups] }, options.config);
    if (reading === null) {
      await reportDiagnostics(shell, diagnostics, options);
      return exitCodeFor(diagnostics, false);
    }
    // Settings name files as seen from their own folder, on every system with forward slashes.
    const file = relative(dirname(path), resolve(shell.workingFolder, signups)).replaceAll('\\', '/');
    given = { ...given, signups: [file], columns: nameColumns(reading.columns[0] ?? []) };
  }
  if (shell.questions !== null) given = await askSettings(shell.questions, given);
  const content = writeProgramme(given);
  // A flag may have said what no programme can be, nine meetings say: better told now than by the next command.
  const { diagnostics } = readProgramme(content, options.out);
  if (hasErrors(diagnostics)) {
    await reportDiagnostics(shell, diagnostics, options);
    return 2;
  }
  if (options.dryRun === true) {
    await shell.print(content);
    return 0;
  }
  await shell.applyPlan({ folder: resolve(path, '..'), files: [{ path, content }], removals: [] });
  if (options.quiet !== true) {
    await shell.tell(`Wrote ${options.out}. Next: mentorship check ${signups ?? 'signups.csv'}\n`);
  }
  return 0;
}

function settingsOf({ share, ...options }: InitOptions): GivenSettings {
  const { programme, organiser, contact, start, months, meetings, lottery } = options;
  return {
    programme,
    organiser,
    contact,
    start,
    months,
    meetings,
    lottery,
    share: share && [...defaultProgramme.share, ...share],
  };
}

function readAskedAnswers(text: string): readonly SharedAnswer[] {
  const named = text.split(',').map((word) => word.trim());
  const known = ASKED_ANSWERS.filter((answer) => named.includes(answer));
  if (known.length < named.length)
    throw new InvalidArgumentError(`Give one or more of: ${ASKED_ANSWERS.join(',')}.`);
  return known;
}
