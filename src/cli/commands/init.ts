import { basename, dirname, resolve } from 'node:path';

import { Command, InvalidArgumentError } from 'commander';

import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import { defaultProgramme } from '../../core/programme/default-programme.js';
import type { Mailbox, SharedAnswer } from '../../core/programme/programme.js';
import { readProgramme } from '../../core/programme/read-programme.js';
import { type GivenSettings, writeProgramme } from '../../core/programme/write-programme.js';
import { guessLanguage } from '../../core/signups/columns/guess-language.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Questions } from '../../shell/questions.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { ASKED_ANSWERS, askSettings } from '../first-evening/ask-settings.js';
import { previewPairs } from '../first-evening/preview-pairs.js';
import {
  type FormFlag,
  readColumnFlag,
  readOptionFlag,
  readRoleWordFlag,
} from '../first-evening/read-form-flags.js';
import { settingsOfForm } from '../first-evening/settings-of-form.js';
import { type UnderstoodForm, understandForm } from '../first-evening/understand-form.js';
import { readCountArgument, readDateArgument, readMailboxArgument } from '../options/read-arguments.js';
import {
  addSharedOptions,
  addWritingOptions,
  type SharedOptions,
  type WritingOptions,
} from '../options/shared-options.js';
import { remarkColumns } from '../reading/remark-columns.js';
import { quoteArguments } from '../showing/quote-arguments.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { OUTPUTS_FORMAT, saveOutputs } from '../writing/save-outputs.js';
import { writeJson } from '../writing/write-json.js';

interface InitOptions extends SharedOptions, WritingOptions {
  readonly out: string;
  readonly column?: readonly FormFlag[];
  readonly roleWord?: readonly FormFlag[];
  readonly option?: readonly FormFlag[];
  readonly programme?: string;
  readonly organiser?: Mailbox;
  readonly contact?: string;
  readonly start?: string;
  readonly months?: number;
  readonly meetings?: number;
  readonly language?: string;
  readonly lottery?: string;
  readonly share?: readonly SharedAnswer[];
  readonly questionnaire?: boolean;
}

const EXAMPLES = `Examples:
  mentorship init signups.csv       shows how the form was understood, asks what is unclear, writes mentorship.yaml
  mentorship init mentors.csv mentees.csv    the same, where each role has a form of its own
  mentorship init --questionnaire   prints questions to copy into a form, each with the field it feeds
  mentorship init signups.csv --programme "codebar Helsinki" --organiser "Aino Laine <aino@example.org>" --start 2026-10-05
  mentorship init signups.csv --column "goals=Why do you want this?" --column "unused=T-shirt size"
`;

/** `mentorship init`: a guided first evening that ends with a commented mentorship.yaml. */
export const buildInit: CommandBuilder = (shell, finish) => {
  const command = new Command('init')
    .description(
      'Reads what the form exported, asks what it cannot see there, and writes a commented mentorship.yaml. Every question has a flag; without a terminal nothing is asked.',
    )
    .argument(
      '[signups...]',
      'what the form exported (.csv or .xlsx), or the form of each role: the columns found there are written down',
    )
    .option('-o, --out <file>', 'the file to write', 'mentorship.yaml')
    .option(
      '--column <field=title>',
      'what a column of the form holds: a field, or "unused"; may be given several times',
      readColumnFlag,
    )
    .option(
      '--role-word <word=role>',
      'what an answer to the question for the role means: mentor, mentee or both; may be given several times',
      readRoleWordFlag,
    )
    .option(
      '--option <field=words>',
      'an option of a question that holds a comma; may be given several times',
      readOptionFlag,
    )
    .option('--programme <name>', 'what the programme is called')
    .option('--organiser <person>', 'who signs the letters: "Name <address>"', readMailboxArgument)
    .option('--contact <text>', 'whom to tell of silence or trouble (default: the organiser)')
    .option('--start <date>', 'when the pairs begin, YYYY-MM-DD', readDateArgument)
    .option('--months <count>', 'how long the programme runs', readCountArgument)
    .option('--meetings <count>', 'how many meetings a pair has, 1 to 6', readCountArgument)
    .option('--language <code>', 'of letters and guides, and of people who named none: en, fi or ar')
    .option('--lottery <text>', 'the text that settles ties; publish it before sign-ups close')
    .option(
      '--share <answers>',
      `answers to quote besides the usual: ${ASKED_ANSWERS.join(',')}; or none`,
      readAskedAnswers,
    )
    .option('--questionnaire', 'print a questionnaire for Google Forms or Microsoft Forms, write nothing')
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(command));
  return command.action(async (signups: readonly string[], options: InitOptions) => {
    finish(await init(shell, signups, options));
  });
};

async function init(shell: Shell, named: readonly string[], options: InitOptions): Promise<ExitCode> {
  if (options.questionnaire === true) {
    if (options.json === true) {
      throw new Failure(2, '--questionnaire prints words to copy, which are no JSON.', 'Leave --json away.');
    }
    await shell.print(await shell.readShipped('en/questionnaire.md'));
    return 0;
  }
  const path = resolve(shell.workingFolder, options.out);
  const place = { folder: dirname(path), pathsHoldNames: false };
  // Better told now than after all the questions; that a link leads nowhere, too.
  const present = (await shell.readOutput(place, basename(path))) ?? (await shell.readFileIfThere(path));
  if (present !== null && options.force !== true) {
    throw new Failure(
      1,
      `${options.out} is there already.`,
      'Pass --force to replace it, or --out to write another file.',
    );
  }
  // A document on standard output and questions there would not go together.
  const questions = options.json === true ? null : shell.questions;
  const signups = named.length > 0 || questions === null ? named : await askSignups(questions);
  const form = signups.length === 0 ? null : await understandForm(shell, signups, options, questions);
  if (form?.reading === null) {
    await reportDiagnostics(shell, form.diagnostics, options);
    return exitCodeFor(form.diagnostics, false);
  }
  const found = form === null ? {} : settingsOfForm(form, path, shell, signups);
  const flags = { ...settingsOf(options), ...found };
  const titles = (form?.columns ?? []).map(({ name }) => name);
  const given = questions === null ? flags : await askSettings(questions, flags, guessLanguage(titles));
  const content = writeProgramme(given, remarkColumns(form?.columns ?? []));
  // A flag may have said what no programme can be, nine meetings say: better told now than by the next command.
  const { programme, diagnostics } = readProgramme(content, options.out);
  if (programme === null || hasErrors(diagnostics)) {
    await reportDiagnostics(shell, diagnostics, options);
    return 2;
  }
  if (form !== null && questions !== null) {
    await previewPairs(shell, form.read(programme), programme, form.skillList);
  }
  await save(shell, path, content, options);
  if (options.quiet !== true && options.dryRun !== true) {
    await tellNext(shell, form, { signups, asked: questions !== null });
  }
  return 0;
}

async function askSignups(questions: Questions): Promise<readonly string[]> {
  const message = 'Which file did your form export? (.csv or .xlsx; empty: there is none yet)';
  const file = await questions.text({ message, preset: '', refuse: () => null });
  return file === '' ? [] : [file];
}

async function save(shell: Shell, path: string, content: string, options: InitOptions): Promise<void> {
  const outputs = {
    folder: dirname(path),
    followsLinks: true,
    files: [{ path: basename(path), content, keepsMode: true }],
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

/** A form that was looked through, and has nothing left to put right, can be matched at once. */
async function tellNext(
  shell: Shell,
  form: UnderstoodForm | null,
  { signups, asked }: { readonly signups: readonly string[]; readonly asked: boolean },
): Promise<void> {
  const doubts = (form?.columns ?? []).filter(({ certainty }) => certainty === 'doubtful').length;
  const look = doubts === 0 ? '' : `Look at the lines marked "Please check" under "columns". `;
  const isClear = form?.diagnostics.every(({ severity }) => severity === 'note') === true;
  const command = asked && isClear && doubts === 0 ? 'match' : 'check';
  const first = asked && hasErrors(form?.diagnostics ?? []) ? 'put that right, then run: ' : '';
  await shell.tell(
    `${look}Next: ${first}mentorship ${command}${quoteArguments(signups.length === 0 ? ['signups.csv'] : signups)}\n`,
  );
}

function settingsOf({ share, ...options }: InitOptions): GivenSettings {
  const { programme, organiser, contact, start, months, meetings, language, lottery } = options;
  return {
    programme,
    organiser,
    contact,
    start,
    months,
    meetings,
    language,
    lottery,
    share: share && [...defaultProgramme.share, ...share],
  };
}

function readAskedAnswers(text: string): readonly SharedAnswer[] {
  if (text.trim() === 'none') return [];
  const named = text.split(',').map((word) => word.trim());
  const known = ASKED_ANSWERS.filter((answer) => named.includes(answer));
  if (known.length < named.length)
    throw new InvalidArgumentError(`Give one or more of: ${ASKED_ANSWERS.join(',')}; or none.`);
  return known;
}
