import { Command } from 'commander';

import { noPast } from '../../core/scoring/past.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { loadCohort } from '../loading/load-cohort.js';
import { loadPast } from '../loading/load-past.js';
import {
  addSharedOptions,
  addSignupsOptions,
  type SharedOptions,
  type SignupsOptions,
} from '../options/shared-options.js';
import { describeReading } from '../reading/describe-reading.js';
import { findGap } from '../reading/find-gap.js';
import { showGap } from '../reading/show-gap.js';
import { showReading } from '../reading/show-reading.js';
import { nameSettings } from '../showing/name-settings.js';
import { namesMayShow } from '../showing/person-label.js';
import { reportDiagnostics, selectTold } from '../showing/report-diagnostics.js';
import { tellNextStep } from '../showing/tell-next-step.js';
import { writeJson } from '../writing/write-json.js';

interface CheckOptions extends SharedOptions, SignupsOptions {
  readonly gap?: boolean;
  readonly history?: readonly string[];
}

const EXAMPLES = `Examples:
  mentorship check signups.csv
  mentorship check --mentors mentors.csv --mentees mentees.csv
  mentorship check signups.csv --gap                        which mentors to look for, however long that takes
  mentorship check signups.csv --format github --strict     in CI
`;

/** `mentorship check`: how the sign-ups were understood, and every problem in them. Writes nothing. */
export const buildCheck: CommandBuilder = (shell, finish) => {
  const command = addSignupsOptions(new Command('check'))
    .description(
      'Shows what each question was taken for, every problem with its place, demand against seats, and which mentors to look for. Writes nothing.',
    )
    .option(
      '--gap',
      'say which mentors to look for, also where that takes a while (small cohorts: always said)',
    )
    .option(
      '--history <files...>',
      'what earlier cohorts left (their pairs, their unmatched), for the mentors to look for',
    )
    .addHelpText('before', `${EXAMPLES}\n`);
  addSharedOptions(command);
  return command.action(async (files: readonly string[], options: CheckOptions) => {
    finish(await check(shell, files, options));
  });
};

async function check(shell: Shell, files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const source = { files, mentors: options.mentors, mentees: options.mentees };
  const loaded = await loadCohort(shell, source, options.config);
  const { reading, tables, programme } = loaded;
  const { past, diagnostics: ofPast } =
    reading === null
      ? { past: noPast, diagnostics: [] }
      : await loadPast(shell, options.history ?? [], programme, reading.index);
  const diagnostics = [...loaded.diagnostics, ...ofPast];
  const cohort = { ...loaded, diagnostics };
  const asked = options.gap === true;
  const strict = options.strict === true;
  if (options.json === true) {
    const gap = await findGap(shell, cohort, { asked, past });
    await shell.print(writeJson(describeReading(cohort, diagnostics, gap)));
    return exitCodeFor(diagnostics, strict);
  }
  const isQuiet = options.quiet === true;
  if (reading !== null && !isQuiet) {
    const detail = {
      withAnswers: namesMayShow(shell.output, options),
      verbose: options.verbose === true,
    };
    await shell.print(`Settings: ${nameSettings(cohort.configFile)}.\n\n`);
    await shell.print(showReading(tables, reading, detail, shell.output));
    const gap = showGap(await findGap(shell, cohort, { asked, past }), detail, shell.output);
    if (gap !== '') await shell.print(`\n${gap}`);
    if (selectTold(diagnostics, options).length > 0) await shell.print('\n');
  }
  await reportDiagnostics(shell, diagnostics, options);
  if (!isQuiet) await tellNextStep(shell, source, cohort, { strict });
  return exitCodeFor(diagnostics, strict);
}
