import { resolve } from 'node:path';

import { Command } from 'commander';

import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import { isCalendarDay } from '../../core/programme/is-calendar-day.js';
import type { Mailbox, Programme } from '../../core/programme/programme.js';
import { readMailbox } from '../../core/programme/read-mailbox.js';
import { writeProgramme } from '../../core/programme/write-programme.js';
import { nameColumns } from '../../core/signups/columns/name-columns.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Questions } from '../../shell/questions.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
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
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

type Answers = Partial<Programme>;

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
  let answers: Answers = answersOf(options);
  if (signups !== undefined) {
    const { reading, diagnostics } = await loadCohort(shell, { files: [signups] }, options.config);
    const unreadable = diagnostics.filter(() => reading === null);
    await reportDiagnostics(shell, unreadable, options);
    if (reading === null || hasErrors(unreadable)) return 1;
    answers = { ...answers, signups: [signups], columns: nameColumns(reading.columns[0] ?? []) };
  }
  if (shell.questions !== null) answers = await ask(shell.questions, answers);
  const content = writeProgramme(answers);
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

function answersOf(options: InitOptions): Answers {
  const { programme, organiser, contact, start, months, meetings, lottery } = options;
  return {
    ...(programme === undefined ? {} : { programme }),
    ...(organiser === undefined ? {} : { organiser }),
    ...(contact === undefined ? {} : { contact }),
    ...(start === undefined ? {} : { start }),
    ...(months === undefined ? {} : { months }),
    ...(meetings === undefined ? {} : { meetings }),
    ...(lottery === undefined ? {} : { lottery }),
  };
}

/** Asks for what no flag said; an empty answer leaves a setting out. */
async function ask(questions: Questions, known: Answers): Promise<Answers> {
  const askText = async (
    message: string,
    preset: string,
    refuse: (answer: string) => string | null = () => null,
  ): Promise<string | undefined> => {
    const answer = await questions.text({
      message,
      preset,
      refuse: (text) => (text === '' ? null : refuse(text)),
    });
    return answer === '' ? undefined : answer;
  };
  const programme = known.programme ?? (await askText('What is the programme called?', ''));
  const organiser =
    known.organiser ??
    readMailbox(
      (await askText('Who signs the letters? (Name <address>)', '', (text) =>
        readMailbox(text) === null ? 'Write it like: Aino Laine <aino@example.org>' : null,
      )) ?? '',
    );
  const start =
    known.start ??
    (await askText('When do the pairs begin? (YYYY-MM-DD, empty: not yet known)', '', (text) =>
      isCalendarDay(text) ? null : 'Write it like 2026-10-05',
    ));
  const months =
    known.months ?? Number(await askText('How many months does it run?', '6', refuseCount(1, 60)));
  const meetings =
    known.meetings ?? Number(await askText('How many meetings does a pair have?', '6', refuseCount(1, 6)));
  return {
    ...known,
    ...(programme ? { programme } : {}),
    ...(organiser ? { organiser } : {}),
    ...(start ? { start } : {}),
    ...(Number.isNaN(months) ? {} : { months }),
    ...(typeof meetings === 'number' && Number.isNaN(meetings) ? {} : { meetings }),
  };
}

function refuseCount(least: number, most: number): (answer: string) => string | null {
  return (answer) =>
    /^\d+$/.test(answer) && Number(answer) >= least && Number(answer) <= most
      ? null
      : `Give a whole number from ${least} to ${most}`;
}
