import { Command } from 'commander';

import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { pairPeople } from '../../core/pairing/pair-people.js';
import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import type { Person } from '../../core/signups/person.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { type DeliveryOptions, deliverCohort } from '../deliver-cohort.js';
import { exitCodeFor } from '../exit-code.js';
import { type LoadedCohort, loadCohort, readsInput } from '../load-cohort.js';
import { nameSettings } from '../name-settings.js';
import { readCountArgument, readDateArgument } from '../read-arguments.js';
import { listAllQuestions, nameQuestion } from '../reading/question.js';
import { reportDiagnostics } from '../report-diagnostics.js';
import {
  addSharedOptions,
  addSignupsOptions,
  addWritingOptions,
  type SignupsOptions,
} from '../shared-options.js';

interface MatchOptions extends DeliveryOptions, SignupsOptions {
  readonly failUnmatched?: number;
  readonly start?: string;
}

const EXAMPLES = `Examples:
  mentorship match signups.csv                       writes pairings.csv, unmatched.csv and audit.json
  mentorship match signups.csv --dry-run             shows the pairs, writes nothing
  mentorship match --mentors a.csv --mentees b.csv   one form per role
  mentorship match - < signups.csv > pairings.csv    as a filter
`;

/** `mentorship match`: check, score, pair, prove, write. */
export const buildMatch: CommandBuilder = (shell, finish) => {
  const command = addSignupsOptions(new Command('match'))
    .description('Pairs mentees with mentors: no two people are left who would both rather have each other.')
    .option('-o, --out <file>', 'where the pairs go; the other files go beside it (default: pairings.csv)')
    .option(
      '--unmatched <file>',
      'where the people without a pair go (default: unmatched.csv beside the pairs)',
    )
    .option('--audit <file>', 'where the record of the run goes (default: audit.json beside the pairs)')
    .option('--scores <file>', 'also write every acceptable pair with its scores and levels')
    .option('--excel', 'write CSV for a European Excel: semicolons and a byte order mark')
    .option('--fail-unmatched <count>', 'fail when more mentees than this have no mentor', readCountArgument)
    .option(
      '--start <date>',
      'when these pairs begin, YYYY-MM-DD (default: the programme’s start)',
      readDateArgument,
    )
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(command));
  return command.action(async (files: readonly string[], options: MatchOptions) => {
    finish(await match(shell, files, options));
  });
};

async function match(shell: Shell, files: readonly string[], options: MatchOptions): Promise<ExitCode> {
  const source = { files, mentors: options.mentors, mentees: options.mentees };
  const loaded = await loadCohort(shell, source, options.config);
  const { cohort, people, diagnostics } = await pair(loaded, options);
  await reportDiagnostics(shell, diagnostics, options);
  const exitCode = exitCodeFor(diagnostics, options.strict === true);
  if (cohort === null || exitCode !== 0) {
    await shell.tell('Nothing was written.\n');
    return exitCode;
  }
  const without =
    cohort.preferences.mentees.length - new Set(cohort.pairings.map(({ mentee }) => mentee.key)).size;
  if (options.failUnmatched !== undefined && without > options.failUnmatched) {
    await shell.tell(
      `${plural(without, 'mentee')} would have no mentor; --fail-unmatched allows ${options.failUnmatched}. Nothing was written.\n`,
    );
    return 1;
  }
  const asFilter = readsInput(source) && options.out === undefined;
  await deliverCohort(shell, cohort, people, options, { asFilter, inputs: loaded.inputs });
  if (options.quiet !== true) await tellSummary(shell, loaded, without);
  return 0;
}

async function pair(
  { programme, skillList, reading, diagnostics }: LoadedCohort,
  { start }: MatchOptions,
): Promise<{ cohort: PairedCohort | null; people: readonly Person[]; diagnostics: readonly Diagnostic[] }> {
  if (reading === null || hasErrors(diagnostics)) return { cohort: null, people: [], diagnostics };
  const settings = start === undefined ? programme : { ...programme, start };
  const result = await pairPeople(reading.people, reading.index, settings, skillList);
  return {
    cohort: result.cohort,
    people: reading.people,
    diagnostics: [...diagnostics, ...result.diagnostics],
  };
}

async function tellSummary(
  shell: Shell,
  { configFile, reading }: LoadedCohort,
  without: number,
): Promise<void> {
  const leftOut = Object.values(reading?.leftOut ?? {}).reduce((sum, places) => sum + places.length, 0);
  const questions = reading === null ? [] : listAllQuestions(reading);
  const unused = questions.filter(({ use }) => use.fields.length === 0);
  const sentences = [
    `Settings: ${nameSettings(configFile)}. ${plural(leftOut, 'sign-up')} left out at reading; ${plural(without, 'mentee')} without a mentor.`,
    ...(unused.length === 0 ? [] : [`Columns not used: ${joinWords(unused.map(nameQuestion))}.`]),
  ];
  await shell.tell(disarmCommands(sentences.map((sentence) => `${sentence}\n`).join('')));
}
