import { Command } from 'commander';

import type { Pairing } from '../../core/pairing/pairing.js';
import { listReviewCases } from '../../core/pairing/review/list-review-cases.js';
import type { ExitCode } from '../../shell/failure.js';
import type { HiredWorkforce, Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { hireWorkforce } from '../hire-workforce.js';
import { type LoadedRecall, loadRecalledCohort } from '../loading/load-recalled-cohort.js';
import { addSettingsOptions, addStartOption } from '../options/settings-options.js';
import { addSharedOptions } from '../options/shared-options.js';
import { askCases } from '../reviewing/ask-cases.js';
import { carryOut } from '../reviewing/carry-out.js';
import { describeReview } from '../reviewing/describe-review.js';
import { listCases } from '../reviewing/list-cases.js';
import { readDecisions } from '../reviewing/read-decisions.js';
import type { ReviewOptions } from '../reviewing/review-options.js';
import { namePairs } from '../showing/name-pairs.js';
import { namesMayShow } from '../showing/person-label.js';
import { quoteArguments } from '../showing/quote-arguments.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { writeJson } from '../writing/write-json.js';

const EXAMPLES = `Examples:
  mentorship review                       walks through the doubtful pairs: keep, fix, forbid
  mentorship review --list                what is worth a look, without any question
  mentorship review --fix "grace@example.org,amina@example.org" --dry-run
                                          what the next match would change if these two were put together
  mentorship review --release "grace@example.org,amina@example.org"
                                          takes an earlier fix or forbid back
`;

/** `mentorship review`: a look at the doubtful pairs; what is decided goes into mentorship.yaml. */
export const buildReview: CommandBuilder = (shell, finish) => {
  const command = new Command('review')
    .description(
      'Walks through the pairs worth a look and writes what you decide into mentorship.yaml: under "together" or "apart", never with a reason. Says first what the next match would change. Without a terminal it asks nothing.',
    )
    .argument('[pairings]', 'what "match" wrote, or - for standard input', 'pairings.csv')
    .option('--list', 'list what is worth a look, and ask nothing')
    .option('--fix <mentee,mentor>', 'put these two together; may be given several times', addPair)
    .option('--forbid <mentee,mentor>', 'keep these two apart; may be given several times', addPair)
    .option(
      '--release <mentee,mentor>',
      'take an earlier fix or forbid back; may be given several times',
      addPair,
    )
    .option('--dry-run', 'say what the next match would change, and write nothing')
    .option(
      '--signups <files...>',
      'the sign-ups that were matched (default: those that mentorship.yaml names)',
    )
    .option('--mentors <file>', 'sign-ups that are all mentors')
    .option('--mentees <file>', 'sign-ups that are all mentees')
    .addHelpText('before', `${EXAMPLES}\n`);
  addSharedOptions(addStartOption(addSettingsOptions(command)));
  return command.action(async (file: string, options: ReviewOptions) => {
    const workforce = hireWorkforce(shell);
    finish(await review(shell, file, options, workforce).finally(workforce.dismiss));
  });
};

async function review(
  shell: Shell,
  file: string,
  options: ReviewOptions,
  workforce: HiredWorkforce,
): Promise<ExitCode> {
  const example = 'mentorship review --signups signups.csv';
  const { loaded, diagnostics } = await loadRecalledCohort(shell, file, options, { example, workforce });
  await reportDiagnostics(shell, diagnostics, options);
  if (loaded === null) return exitCodeFor(diagnostics, false);
  const { recalled } = loaded;
  const cases = listReviewCases(recalled);
  const told = readDecisions(options, recalled.now.index);
  const questions =
    options.list === true || options.json === true || told.length > 0 ? null : shell.questions;
  const isNothingToAsk = cases.length === 0 && recalled.programme.apart.length === 0;
  if (told.length === 0 && (questions === null || isNothingToAsk)) {
    if (options.json === true) await shell.print(writeJson(describeReview(recalled, cases, null)));
    else {
      const detail = { byName: namesMayShow(shell.output, options), all: options.verbose === true };
      await shell.print(listCases(recalled, cases, shell.output, detail));
      if (questions !== null) await shell.tell(tellNothingToAsk(nameLetters(shell, file, loaded)));
    }
    return exitCodeFor(diagnostics, options.strict === true);
  }
  shell.progress.clear();
  const walk = questions === null ? null : await askCases(shell, questions, recalled, cases);
  const decisions = walk?.decisions ?? told;
  const approved: readonly Pairing[] = walk?.approved ?? [];
  if (walk !== null && decisions.length === 0) {
    await shell.tell(`\nNothing to change. ${nameLetters(shell, file, loaded)}`);
    return 0;
  }
  return carryOut(shell, file, options, { loaded, cases, decisions, approved, questions, workforce });
}

/** Somebody may have a pair in mind all the same. */
function tellNothingToAsk(next: string): string {
  return `To put two people together all the same, or keep two apart: --fix "mentee,mentor" or --forbid "mentee,mentor".\n${next}`;
}

function nameLetters(shell: Shell, file: string, { stated }: LoadedRecall): string {
  const pairs = namePairs(shell, stated.files.settings, file);
  return `Next: mentorship intro-emails${quoteArguments(pairs)}\n`;
}

function addPair(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
