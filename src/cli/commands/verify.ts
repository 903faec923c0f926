import { Command } from 'commander';

import { describeFault } from '../../core/pairing/verify/describe-fault.js';
import { describeVerification } from '../../core/pairing/verify/describe-verification.js';
import { verifyResult } from '../../core/pairing/verify/verify-result.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { hireWorkforce } from '../hire-workforce.js';
import { type LoadResultOptions, loadResult } from '../loading/load-result.js';
import { addSettingsOptions } from '../options/settings-options.js';
import { addSharedOptions } from '../options/shared-options.js';
import { namesMayShow } from '../showing/person-label.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { createCaller } from '../verification/create-caller.js';
import { showVerification } from '../verification/show-verification.js';
import { writeJson } from '../writing/write-json.js';

const EXAMPLES = `Examples:
  mentorship verify                                     pairings.csv, with the sign-ups that mentorship.yaml names
  mentorship verify --signups signups.csv               with these sign-ups
  mentorship verify autumn/pairings.csv --mentors mentors.csv --mentees mentees.csv
  mentorship verify --signups signups.csv --lottery "as published" --history spring/pairings.csv
`;

/** `mentorship verify`: proves a result again from its files. Writes nothing. */
export const buildVerify: CommandBuilder = (shell, finish) => {
  const command = new Command('verify')
    .description(
      'Reads sign-ups, settings and pairs again and proves the result: who is with whom, that nothing was changed by hand, that nobody was lost, and that no two people would both rather have each other. Writes nothing.',
    )
    .argument('[pairings]', 'what "match" wrote, or - for standard input', 'pairings.csv')
    .option(
      '--signups <files...>',
      'the sign-ups that were matched (default: those that mentorship.yaml names)',
    )
    .option('--mentors <file>', 'sign-ups that are all mentors')
    .option('--mentees <file>', 'sign-ups that are all mentees')
    .option('--unmatched <file>', 'the people without a pair (default: unmatched.csv beside the pairs)')
    .option('--audit <file>', 'the record of the run (default: audit.json beside the pairs)')
    .addHelpText('before', `${EXAMPLES}\n`);
  addSharedOptions(addSettingsOptions(command));
  return command.action(async (file: string, options: LoadResultOptions) => {
    finish(await verify(shell, file, options));
  });
};

async function verify(shell: Shell, file: string, options: LoadResultOptions): Promise<ExitCode> {
  const { loaded, diagnostics } = await loadResult(
    shell,
    file,
    options,
    'mentorship verify --signups signups.csv',
  );
  if (loaded === null) {
    await reportDiagnostics(shell, diagnostics, options);
    await shell.tell('Nothing was checked.\n');
    return exitCodeFor(diagnostics, false);
  }
  const workforce = hireWorkforce(shell);
  shell.progress.show('Comparing what everybody asks and offers', null);
  const verification = await verifyResult(loaded.stated, loaded.now, workforce).finally(workforce.dismiss);
  const byName = namesMayShow(shell.messages, options);
  const call = createCaller(byName);
  const findings = [...diagnostics, ...verification.faults.map((fault) => describeFault(fault, call))];
  await reportDiagnostics(shell, findings, options);
  if (options.json === true) {
    const { files } = loaded.stated;
    await shell.print(writeJson(describeVerification(verification, files, diagnostics, createCaller(false))));
  } else if (options.quiet !== true) {
    await shell.print(showVerification(shell, verification, loaded, findings));
  }
  shell.progress.clear();
  return findings.length === 0 ? 0 : 1;
}
