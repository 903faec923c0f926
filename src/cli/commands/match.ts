import { Command } from 'commander';

import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { isStandardInput } from '../loading/input-file.js';
import { loadCohort, readsInput, type SignupsSource } from '../loading/load-cohort.js';
import { readCountArgument, readWorkersArgument } from '../options/read-arguments.js';
import { addSettingsOptions, addStartOption } from '../options/settings-options.js';
import {
  addSharedOptions,
  addSignupsOptions,
  addWritingOptions,
  type SignupsOptions,
} from '../options/shared-options.js';
import { type PairingFlags, type PairingInput, pairCohort } from '../pair-cohort.js';
import { listAllQuestions, nameQuestion } from '../reading/question.js';
import { fitLine } from '../showing/fit-line.js';
import { nameSettings } from '../showing/name-settings.js';
import { nameStepAfterMatch } from '../showing/name-step-after-match.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { type DeliveryOptions, deliverCohort } from '../writing/deliver-cohort.js';
import { listOutputFolders } from '../writing/list-output-folders.js';
import { chooseOutputPaths, refuseClashes } from '../writing/output-paths.js';

interface MatchOptions extends DeliveryOptions, SignupsOptions, PairingFlags {
  readonly failUnmatched?: number;
}

const EXAMPLES = `Examples:
  mentorship match signups.csv                       writes pairings.csv, unmatched.csv and audit.json
  mentorship match signups.csv --dry-run             shows the pairs, writes nothing
  mentorship match --mentors a.csv --mentees b.csv   one form per role
  mentorship match - < signups.csv > pairings.csv    as a filter
  mentorship match signups.csv --keep pairings.csv   after changes: nobody who can stay is moved
  mentorship match signups.csv --lottery "Spring"    other lots; audit-history.json tells of the runs before
  mentorship match signups.csv --exact               proves that nobody more can be paired, if it can
  mentorship match new.csv --history pairings.csv unmatched.csv
                                                     the next cohort: nobody twice, who waited comes first
`;

/** For whoever typed the sign-ups after `--history`, which takes every file that follows. */
const HISTORY_EXAMPLE =
  'mentorship match signups.csv --history pairings.csv (what is typed after --history counts as a file of an earlier cohort)';

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
    .option('--keep <file>', 'an earlier pairings file: its pairs stay, and only the others are matched')
    .option(
      '--loosen <count>',
      'with --keep: also say what letting go of up to this many kept pairs would gain',
      readCountArgument,
    )
    .option(
      '--exact',
      'look for the largest number of pairs until it is proved; for small and middling cohorts',
    )
    .option(
      '--workers <count>',
      'threads for large cohorts; the result is the same (default: as many as the machine runs at a time, at most 8)',
      readWorkersArgument,
    )
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(addStartOption(addSettingsOptions(command))));
  return command.action(async (files: readonly string[], options: MatchOptions) => {
    finish(await match(shell, files, options));
  });
};

async function match(shell: Shell, files: readonly string[], options: MatchOptions): Promise<ExitCode> {
  const source = { files, mentors: options.mentors, mentees: options.mentees };
  refuseMisuse(source, options);
  const paths = chooseOutputPaths(shell, options);
  // Whoever is before this one in a pipe may still write: then the folders are held once everything was read.
  if (options.dryRun !== true && !readsInput(source)) {
    const { folder, pairings, unmatched, audit, auditHistory, scores } = paths;
    const outputs = [pairings, unmatched, audit, auditHistory, scores].filter((path) => path !== null);
    // Told before all the work, when something stands in the way.
    for (const path of outputs) await shell.readOutput({ folder, pathsHoldNames: false }, path);
    await shell.holdFolders(listOutputFolders(folder, outputs));
  }
  const { input, inputs, summary } = await readInput(shell, source, options);
  refuseClashes(shell, paths, {
    inputs: [...inputs, ...(options.history ?? [])],
    kept: options.keep,
  });
  const run = await pairCohort(shell, input, options);
  const { cohort, diagnostics } = run;
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
  await deliverCohort(shell, cohort, run, options, { asFilter });
  if (options.quiet !== true) await tellSummary(shell, cohort, summary, without);
  if (options.quiet !== true && options.dryRun !== true && !asFilter) {
    await shell.tell(`Next: ${nameStepAfterMatch(shell, cohort, source, { ...summary, ...options })}\n`);
  }
  shell.progress.clear();
  return 0;
}

/** Flags that make no sense together. */
function refuseMisuse(source: SignupsSource, options: MatchOptions): void {
  const { keep, loosen, history = [], out, unmatched, audit, scores } = options;
  if (loosen !== undefined && keep === undefined) {
    throw new Failure(
      2,
      '--loosen says what letting go of kept pairs would gain, and no pairs are kept.',
      'Name the earlier pairings file: --keep pairings.csv',
    );
  }
  if ([out, unmatched, audit, scores].some((file) => file !== undefined && isStandardInput(file))) {
    throw new Failure(
      2,
      '"-" is standard input, and nothing can be written there.',
      'Name a file; to print the pairs, leave --out away: mentorship match - < signups.csv',
    );
  }
  const inputs = [...source.files, keep, ...history].filter((file) => file !== undefined);
  if (inputs.filter(isStandardInput).length > 1) {
    throw new Failure(2, 'Standard input ("-") can be read once only.', 'Name files for the others.');
  }
}

/** What the summary tells of the reading. */
interface ReadingSummary {
  readonly configFile: string | null;
  readonly leftOut: number;
  readonly unused: readonly string[];
}

/** Reads everything, and lets go of the tables: those of a large cohort take as much memory as its matching. */
async function readInput(
  shell: Shell,
  source: SignupsSource,
  { config, history }: MatchOptions,
): Promise<{
  readonly input: PairingInput;
  readonly inputs: readonly string[];
  readonly summary: ReadingSummary;
}> {
  const { programme, placeOf, skillList, reading, diagnostics, inputs, configFile } = await loadCohort(
    shell,
    source,
    config,
    history === undefined ? {} : { example: HISTORY_EXAMPLE },
  );
  const questions = reading === null ? [] : listAllQuestions(reading);
  const people = reading && { people: reading.people, index: reading.index };
  return {
    input: { programme, placeOf, skillList, reading: people, diagnostics },
    inputs,
    summary: {
      configFile,
      leftOut: Object.values(reading?.leftOut ?? {}).reduce((sum, places) => sum + places.length, 0),
      unused: questions.filter(({ use }) => use.fields.length === 0).map(nameQuestion),
    },
  };
}

/** What became of `--exact` where it gave no proof. */
const EXACT_SENTENCES: Readonly<Record<PairedCohort['exact'], string | null>> = {
  unasked: null,
  proved: null,
  'aim-choice': '--exact does nothing where the aim is "choice": its result is the only one.',
  'too-large': '--exact was not tried: this cohort is too large for it. The bound holds all the same.',
  limit: '--exact looked as far as it may and proved nothing. The bound holds all the same.',
};

async function tellSummary(
  shell: Shell,
  { exact }: PairedCohort,
  { configFile, leftOut, unused }: ReadingSummary,
  without: number,
): Promise<void> {
  const sentences = [
    `Settings: ${nameSettings(configFile)}. ${plural(leftOut, 'sign-up')} left out at reading; ${plural(without, 'mentee')} without a mentor.`,
    ...(unused.length === 0 ? [] : [`Columns not used: ${joinWords(unused)}.`]),
    EXACT_SENTENCES[exact] ?? [],
  ].flat();
  await shell.tell(sentences.map((sentence) => fitLine(sentence, shell.messages)).join(''));
}
