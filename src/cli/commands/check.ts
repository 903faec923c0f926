import { Command } from 'commander';

import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import { diagnosticsToJson } from '../../core/diagnostics/diagnostics-to-json.js';
import { countSkillDemand } from '../../core/signups/count-skill-demand.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import { sumSeats } from '../../core/signups/sum-seats.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { loadCohort } from '../load-cohort.js';
import { namesMayShow } from '../person-label.js';
import { reportDiagnostics } from '../report-diagnostics.js';
import { addSharedOptions, type SharedOptions } from '../shared-options.js';
import { showReading } from '../show-reading.js';

interface CheckOptions extends SharedOptions {
  readonly mentors?: string;
  readonly mentees?: string;
}

const EXAMPLES = `Examples:
  mentorship check signups.csv
  mentorship check --mentors mentors.csv --mentees mentees.csv
  mentorship check signups.csv --format github --strict     in CI
`;

/** `mentorship check`: how the sign-ups were understood, and every problem in them. Writes nothing. */
export const buildCheck: CommandBuilder = (shell, finish) => {
  const command = new Command('check')
    .description(
      'Shows what each column was taken for, every problem with its place, and demand against seats.',
    )
    .argument('[signups...]', 'what the form exported, or - for standard input')
    .option('--mentors <file>', 'sign-ups that are all mentors')
    .option('--mentees <file>', 'sign-ups that are all mentees')
    .addHelpText('before', `${EXAMPLES}\n`);
  addSharedOptions(command);
  return command.action(async (files: readonly string[], options: CheckOptions) => {
    finish(await check(shell, files, options));
  });
};

async function check(shell: Shell, files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const source = { files, mentors: options.mentors, mentees: options.mentees };
  const { reading, tables, diagnostics, configFile } = await loadCohort(shell, source, options.config);
  if (options.json === true) {
    await shell.print(`${JSON.stringify(describeReading(reading, diagnostics), null, 2)}\n`);
  } else {
    if (reading !== null && options.quiet !== true) {
      const byName = namesMayShow(shell.output, options);
      await shell.print(showReading(shell, tables, reading, { byName, verbose: options.verbose === true }));
      await shell.print(`\nSettings: ${configFile ?? 'the defaults (no mentorship.yaml)'}.\n`);
    }
    await reportDiagnostics(shell, diagnostics, options);
  }
  return exitCodeFor(diagnostics, options.strict === true);
}

/** The same as data (`mentorship-check/1`, schemas/check.schema.json): counts and places, no answers. */
function describeReading(reading: SignupsReading | null, diagnostics: readonly Diagnostic[]) {
  const people = reading?.people ?? [];
  return {
    format: 'mentorship-check/1',
    columns: (reading?.columns ?? []).map((table) =>
      table.map(({ index, header, fields, side, rank, reason, certainty, answered }) => ({
        index,
        header,
        fields,
        side,
        rank,
        reason,
        certainty,
        answered,
      })),
    ),
    counts: {
      people: people.length,
      mentors: people.filter(({ isMentor }) => isMentor).length,
      mentees: people.filter(({ isMentee }) => isMentee).length,
      seats: sumSeats(people),
    },
    leftOut: Object.fromEntries(
      Object.entries(reading?.leftOut ?? {}).map(([why, places]) => [why, places.length]),
    ),
    skills: countSkillDemand(people).map(({ skill, ...demand }) => ({ skill: skill.label, ...demand })),
    diagnostics: diagnosticsToJson(diagnostics),
  };
}
