import { basename, dirname, resolve } from 'node:path';
import { Command } from 'commander';

import { countGapSolves, isGapCheap } from '../../core/explaining/recruitment/count-gap-solves.js';
import { findRecruitmentGap } from '../../core/explaining/recruitment/find-recruitment-gap.js';
import type { Workforce } from '../../core/preferences/workforce.js';
import type { RunRecord } from '../../core/rendering/report/counts/describe-certainty.js';
import { describeReport } from '../../core/rendering/report/describe-report.js';
import { renderReport } from '../../core/rendering/report/render-report.js';
import { isSealedPage } from '../../core/rendering/report/seal-page.js';
import { hashText } from '../../core/text/hash-text.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { OutputPlace, Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { hireWorkforce } from '../hire-workforce.js';
import { isStandardInput } from '../loading/input-file.js';
import { type LoadedRecall, loadRecalledCohort } from '../loading/load-recalled-cohort.js';
import type { LoadResultOptions } from '../loading/load-result.js';
import { addSettingsOptions } from '../options/settings-options.js';
import { addSharedOptions, addWritingOptions, type WritingOptions } from '../options/shared-options.js';
import { fitLine } from '../showing/fit-line.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { OUTPUTS_FORMAT, saveOutputs } from '../writing/save-outputs.js';
import { writeJson } from '../writing/write-json.js';

interface ReportOptions extends LoadResultOptions, WritingOptions {
  readonly out: string;
  readonly redact?: boolean;
  readonly gap?: boolean;
}

const EXAMPLES = `Examples:
  mentorship report                                   report.html, with the sign-ups that mentorship.yaml names
  mentorship report --signups signups.csv             with these sign-ups
  mentorship report --redact --out for-sharing.html   nobody is named, nothing in anybody's own words
`;

/** `mentorship report`: one page about the cohort, to open in a browser, to print, or to hand to a board. */
export const buildReport: CommandBuilder = (shell, finish) => {
  const command = new Command('report')
    .description(
      'Writes one page about the cohort, in English: who got what, the pairs with their reasons, who waits and why, skills and seats, and what was checked. It opens in any browser and loads nothing from elsewhere.',
    )
    .argument('[pairings]', 'what "match" wrote, or - for standard input', 'pairings.csv')
    .option(
      '--signups <files...>',
      'the sign-ups that were matched (default: those that mentorship.yaml names)',
    )
    .option('--mentors <file>', 'sign-ups that are all mentors')
    .option('--mentees <file>', 'sign-ups that are all mentees')
    .option('--audit <file>', 'the record of the run (default: audit.json beside the pairs)')
    .option('-o, --out <file>', 'the page', 'report.html')
    .option('--redact', 'number people instead of naming them, and leave out what is in their own words')
    .option(
      '--gap',
      'say which mentors to look for, also where that takes a while (small cohorts: always said)',
    )
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(addSettingsOptions(command)));
  return command.action(async (file: string, options: ReportOptions) => {
    finish(await report(shell, file, options));
  });
};

async function report(shell: Shell, file: string, options: ReportOptions): Promise<ExitCode> {
  if (isStandardInput(options.out)) {
    throw new Failure(
      2,
      '"-" is standard input, and nothing can be written there.',
      'Name a file: --out report.html',
    );
  }
  // Told before all the work, when something stands in the way.
  await shell.readOutput(placeOf(shell, options), basename(options.out));
  const workforce = hireWorkforce(shell);
  return writeReport(shell, file, options, workforce).finally(workforce.dismiss);
}

function placeOf({ workingFolder }: Shell, { out }: ReportOptions): OutputPlace {
  return { folder: dirname(resolve(workingFolder, out)), pathsHoldNames: false };
}

async function writeReport(
  shell: Shell,
  file: string,
  options: ReportOptions,
  workforce: Workforce,
): Promise<ExitCode> {
  const { loaded, diagnostics } = await loadRecalledCohort(shell, file, options, {
    example: 'mentorship report --signups signups.csv',
    workforce,
  });
  await reportDiagnostics(shell, diagnostics, options);
  const exitCode = exitCodeFor(diagnostics, options.strict === true);
  if (loaded === null || exitCode !== 0) {
    await shell.tell('Nothing was written.\n');
    return exitCode;
  }
  if (options.dryRun !== true) await shell.holdFolders([placeOf(shell, options).folder]);
  const gap = await lookForMentors(shell, loaded, workforce, options);
  await savePage(shell, await renderPage(shell, loaded, gap, options), loaded, options);
  shell.progress.clear();
  return 0;
}

/** Which mentors would help those who wait, or why nobody looked for them. */
async function lookForMentors(
  shell: Shell,
  { recalled: { preferences, now } }: LoadedRecall,
  workforce: Workforce,
  { gap = false }: ReportOptions,
): Promise<RunRecord['gap']> {
  const sides = { mentees: preferences.mentees.length, mentors: preferences.mentors.length };
  const solves = countGapSolves(sides);
  if (!gap && !isGapCheap(sides)) return 'unasked';
  if (solves === 0) return 'too-large';
  shell.progress.show('Trying which mentors would help', null);
  return (await findRecruitmentGap(now, { workforce, solves })) ?? 'too-large';
}

async function renderPage(
  shell: Shell,
  { recalled, stated: { audit } }: LoadedRecall,
  gap: RunRecord['gap'],
  { redact = false }: ReportOptions,
): Promise<string> {
  shell.progress.show('Writing the report', null);
  const record = {
    gap,
    audit: typeof audit === 'string' ? null : audit,
    faults: recalled.faults.length,
    version: shell.version,
  };
  return renderReport(describeReport(recalled, record, { redact }), {
    style: await shell.readShipped('report.css'),
    script: await shell.readShipped('report.js'),
  });
}

/** A page tells itself whether anybody edited it; anything else that stands in the way is somebody's own file. */
async function savePage(
  shell: Shell,
  page: string,
  { stated: { files } }: LoadedRecall,
  options: ReportOptions,
): Promise<void> {
  const path = resolve(shell.workingFolder, options.out);
  const read = [
    files.pairings,
    files.unmatched,
    files.audit,
    files.settings,
    ...files.signups,
    ...(options.history ?? []),
  ];
  if (read.some((name) => name !== null && resolve(shell.workingFolder, name) === path)) {
    throw new Failure(
      2,
      `${basename(path)} is read by this run and cannot be written by it.`,
      'Choose another file with --out.',
    );
  }
  const place = placeOf(shell, options);
  const name = basename(path);
  const present = await shell.readOutput(place, name);
  const isOurs = present !== null && isSealedPage(new TextDecoder().decode(present));
  const outputs = {
    ...place,
    followsLinks: true,
    files: [{ path: name, content: page }],
    recorded: new Map(isOurs ? [[name, hashText(present)]] : []),
    editsStay: false,
    replaceable: new Set<string>(),
  };
  const changes = await saveOutputs(shell, outputs, {
    ...options,
    namesMayShow: true,
    resultElsewhere: options.json === true,
  });
  if (options.json === true) await shell.print(writeJson({ format: OUTPUTS_FORMAT, files: changes }));
  if (options.quiet !== true && options.dryRun !== true) {
    const names =
      options.redact === true ? 'It names nobody.' : 'It names people; --redact writes one to share.';
    await shell.tell(fitLine(`Open ${options.out} in a browser. ${names}`, shell.messages));
  }
}
