import { basename, dirname, relative, resolve } from 'node:path';

import { Command, InvalidArgumentError } from 'commander';

import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import { defaultProgramme } from '../../core/programme/default-programme.js';
import type { Mailbox, SharedAnswer } from '../../core/programme/programme.js';
import { readProgramme } from '../../core/programme/read-programme.js';
import { type GivenSettings, writeProgramme } from '../../core/programme/write-programme.js';
import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { nameColumns } from '../../core/signups/columns/mapping/name-columns.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { ASKED_ANSWERS, askSettings } from '../ask-settings.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { loadCohort } from '../loading/load-cohort.js';
import { readCountArgument, readDateArgument, readMailboxArgument } from '../options/read-arguments.js';
import {
  addSharedOptions,
  addWritingOptions,
  type SharedOptions,
  type WritingOptions,
} from '../options/shared-options.js';
import { remarkColumns } from '../reading/remark-columns.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { OUTPUTS_FORMAT, saveOutputs } from '../writing/save-outputs.js';
import { writeJson } from '../writing/write-json.js';

interface InitOptions extends SharedOptions, WritingOptions {
  readonly out: string;
  readonly programme?: string;
  readonly organiser?: Mailbox;
  readonly contact?: string;
  readonly start?: string;
  readonly months?: number;
  readonly meetings?: number;
  readonly lottery?: string;
  readonly share?: readonly SharedAnswer[];
  readonly questionnaire?: boolean;
}

const EXAMPLES = `Examples:
  mentorship init signups.csv       asks a few questions, writes mentorship.yaml
  mentorship init --questionnaire   prints questions to copy into a form, each with the field it feeds
  mentorship init --programme "codebar Helsinki" --organiser "Aino Laine <aino@example.org>" --start 2026-10-05
`;

/** `mentorship init`: writes a commented mentorship.yaml; asks only with a terminal on both ends. */
export const buildInit: CommandBuilder = (shell, finish) => {
  const command = new Command('init')
    .description(
      'Writes a commented mentorship.yaml. Every question has a flag; without a terminal nothing is asked.',
    )
    .argument('[signups]', 'what the form exported (.csv or .xlsx): the columns found in it are written down')
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
    .option('--questionnaire', 'print a questionnaire for Google Forms or Microsoft Forms, write nothing')
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(command));
  return command.action(async (signups: string | undefined, options: InitOptions) => {
    finish(await init(shell, signups, options));
  });
};

async function init(shell: Shell, signups: string | undefined, options: InitOptions): Promise<ExitCode> {
  if (options.questionnaire === true) {
    await shell.print(await shell.readShipped('en/questionnaire.md'));
    return 0;
  }
  const path = resolve(shell.workingFolder, options.out);
  // Better told now than after all the questions.
  if (options.force !== true && (await shell.readFileIfThere(path)) !== null) {
    throw new Failure(
      1,
      `${options.out} is there already.`,
      'Pass --force to replace it, or --out to write another file.',
    );
  }
  let given = settingsOf(options);
  let columns: readonly ColumnUse[] = [];
  if (signups !== undefined) {
    const { reading, diagnostics } = await loadCohort(shell, { files: [signups] }, options.config);
    if (reading === null) {
      await reportDiagnostics(shell, diagnostics, options);
      return exitCodeFor(diagnostics, false);
    }
    columns = reading.columns[0] ?? [];
    // Settings name files as seen from their own folder, on every system with forward slashes.
    const file = relative(dirname(path), resolve(shell.workingFolder, signups)).replaceAll('\\', '/');
    given = { ...given, signups: [file], columns: nameColumns(columns) };
  }
  if (shell.questions !== null) given = await askSettings(shell.questions, given);
  const content = writeProgramme(given, remarkColumns(columns));
  // A flag may have said what no programme can be, nine meetings say: better told now than by the next command.
  const { diagnostics } = readProgramme(content, options.out);
  if (hasErrors(diagnostics)) {
    await reportDiagnostics(shell, diagnostics, options);
    return 2;
  }
  await save(shell, path, content, options);
  if (options.quiet !== true && options.dryRun !== true) await tellNext(shell, columns, signups);
  return 0;
}

async function save(shell: Shell, path: string, content: string, options: InitOptions): Promise<void> {
  const outputs = {
    folder: dirname(path),
    files: [{ path: basename(path), content }],
    recorded: new Map(),
    editsStay: false,
    replaceable: new Set<string>(),
    pathsHoldNames: false,
  };
  const isJson = options.json === true;
  const changes = await saveOutputs(shell, outputs, {
    ...options,
    namesMayShow: true,
    resultElsewhere: isJson,
  });
  if (isJson) await shell.print(writeJson({ format: OUTPUTS_FORMAT, files: changes }));
}

async function tellNext(shell: Shell, columns: readonly ColumnUse[], signups = 'signups.csv'): Promise<void> {
  const doubts = columns.filter(({ certainty }) => certainty === 'doubtful').length;
  const look = doubts === 0 ? '' : `Look at the lines marked "Please check" under "columns". `;
  await shell.tell(`${look}Next: mentorship check ${signups}\n`);
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
