import { Command } from 'commander';

import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { loadCohort } from '../loading/load-cohort.js';
import {
  addSharedOptions,
  addSignupsOptions,
  type SharedOptions,
  type SignupsOptions,
} from '../options/shared-options.js';
import { describeReading } from '../reading/describe-reading.js';
import { showReading } from '../reading/show-reading.js';
import { nameSettings } from '../showing/name-settings.js';
import { namesMayShow } from '../showing/person-label.js';
import { reportDiagnostics, selectTold } from '../showing/report-diagnostics.js';
import { tellNextStep } from '../showing/tell-next-step.js';
import { writeJson } from '../writing/write-json.js';

interface CheckOptions extends SharedOptions, SignupsOptions {}

const EXAMPLES = `Examples:
  mentorship check signups.csv
  mentorship check --mentors mentors.csv --mentees mentees.csv
  mentorship check signups.csv --format github --strict     in CI
`;

/** `mentorship check`: how the sign-ups were understood, and every problem in them. Writes nothing. */
export const buildCheck: CommandBuilder = (shell, finish) => {
  const command = addSignupsOptions(new Command('check'))
    .description(
      'Shows what each question was taken for, every problem with its place, and demand against seats. Writes nothing.',
    )
    .addHelpText('before', `${EXAMPLES}\n`);
  addSharedOptions(command);
  return command.action(async (files: readonly string[], options: CheckOptions) => {
    finish(await check(shell, files, options));
  });
};

async function check(shell: Shell, files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const source = { files, mentors: options.mentors, mentees: options.mentees };
  const cohort = await loadCohort(shell, source, options.config);
  const { reading, tables, diagnostics } = cohort;
  const strict = options.strict === true;
  if (options.json === true) {
    await shell.print(writeJson(describeReading(cohort, diagnostics)));
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
    if (selectTold(diagnostics, options).length > 0) await shell.print('\n');
  }
  await reportDiagnostics(shell, diagnostics, options);
  if (!isQuiet) await tellNextStep(shell, source, cohort, { strict });
  return exitCodeFor(diagnostics, strict);
}
