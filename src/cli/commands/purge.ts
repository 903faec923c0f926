import { basename, dirname, join, resolve } from 'node:path';
import { Command } from 'commander';

import { groupBy } from '../../core/text/group-by.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { OutputPlan, Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { CONFIG_NAME, loadProgramme } from '../loading/load-programme.js';
import { addSharedOptions, type SharedOptions, type WritingOptions } from '../options/shared-options.js';
import { findOutputs } from '../purging/find-outputs.js';
import type { FoundOutput } from '../purging/found-output.js';
import { refuseOtherPairs, tellStaying } from '../purging/other-pairs.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { OUTPUTS_FORMAT } from '../writing/save-outputs.js';
import { writeJson } from '../writing/write-json.js';

interface PurgeOptions extends SharedOptions, WritingOptions {
  readonly out: string;
  readonly yes?: boolean;
}

const EXAMPLES = `Examples:
  mentorship purge --dry-run                    what there is to remove, by kind and number
  mentorship purge                              asks, then removes it
  mentorship purge --yes                        without a question, for a script
  mentorship purge --out autumn/pairings.csv    the outputs of the cohort in autumn/
`;

/** `mentorship purge`: removes every output of a cohort; what people sent in and what the organiser wrote stays. */
export const buildPurge: CommandBuilder = (shell, finish) => {
  const command = new Command('purge')
    .description(
      'Removes everything that was made of a cohort: pairs, people without a pair, records, scores, report, letters, guides, handbooks. Looks in the folder of the pairs and in the folders directly below it. Sign-ups, mentorship.yaml and templates stay.',
    )
    .option('-o, --out <file>', 'the pairs, as "match" was told', 'pairings.csv')
    .option('--yes', 'remove without a question')
    .option('--dry-run', 'say what would be removed, and remove nothing')
    .option('--force', 'remove also what somebody edited since it was written')
    .addHelpText('before', `${EXAMPLES}\n`);
  addSharedOptions(command, 'beside the pairs');
  return command.action(async (options: PurgeOptions) => {
    finish(await purge(shell, options));
  });
};

async function purge(shell: Shell, options: PurgeOptions): Promise<ExitCode> {
  const pairs = resolve(shell.workingFolder, options.out);
  const folder = dirname(pairs);
  const { programme, diagnostics } = await loadProgramme(shell, options.config, folder);
  await reportDiagnostics(shell, diagnostics, options);
  const exitCode = exitCodeFor(diagnostics, options.strict === true);
  if (exitCode !== 0) return exitCode;

  const kept = new Set([CONFIG_NAME, ...programme.signups].map((path) => resolve(folder, path)));
  const found = await findOutputs(shell, folder, basename(pairs));
  const outputs = found.outputs.filter(({ path }) => !kept.has(resolve(folder, path)));
  refuseOtherPairs({ ...found, outputs }, options);
  refuseEdited(outputs, options);
  const isAgreed = options.dryRun !== true && outputs.length > 0 && (await agree(shell, outputs, options));
  if (isAgreed) {
    const below = outputs.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []));
    await shell.holdFolders([...new Set([folder, ...below.map((name) => join(folder, name))])]);
    await shell.applyPlan(planRemoval(folder, outputs));
  }
  await tell(shell, outputs, isAgreed, options);
  await tellUnread(shell, found.unread);
  if (options.quiet !== true) await tellStaying(shell, found.otherPairs, isAgreed, options);
  return 0;
}

function refuseEdited(outputs: readonly FoundOutput[], { force, dryRun }: PurgeOptions): void {
  const edited = outputs.filter(({ isEdited }) => isEdited);
  if (edited.length === 0 || force === true || dryRun === true) return;
  throw new Failure(
    1,
    `Nothing was removed: ${plural(edited.length, 'file')} would be lost that somebody edited, or that no record names (${countKinds(edited)}).`,
    'Pass --force to remove them too, or move them elsewhere first.',
  );
}

async function agree(shell: Shell, outputs: readonly FoundOutput[], { yes }: PurgeOptions): Promise<boolean> {
  if (yes === true) return true;
  if (shell.questions === null) {
    throw new Failure(
      2,
      `Nothing was removed: there are ${plural(outputs.length, 'file')} to remove (${countKinds(outputs)}), and nobody to ask.`,
      'Pass --yes to remove them without a question.',
    );
  }
  return shell.questions.confirm(`Remove ${plural(outputs.length, 'file')} (${countKinds(outputs)})?`, false);
}

/** Kinds and numbers: paths are made from people's names. */
function countKinds(outputs: readonly FoundOutput[]): string {
  const kinds = [...groupBy(outputs, ({ kind }) => kind)];
  return kinds.map(([kind, { length }]) => (length === 1 ? kind : `${length} ${kind}`)).join(', ');
}

function foldersOf(folder: string, outputs: readonly FoundOutput[]): readonly string[] {
  return [...new Set(outputs.map(({ path }) => dirname(join(folder, path))))];
}

/** Folders that only held what we wrote go too; the cohort's own folder stays. */
function planRemoval(folder: string, outputs: readonly FoundOutput[]): OutputPlan {
  return {
    folder,
    files: [],
    removals: outputs.map(({ path }) => path),
    emptied: foldersOf(folder, outputs).filter((path) => path !== folder),
    pathsHoldNames: true,
  };
}

async function tell(
  shell: Shell,
  outputs: readonly FoundOutput[],
  isDone: boolean,
  { json, quiet }: PurgeOptions,
): Promise<void> {
  if (json === true) {
    const files = outputs.map(({ path, bytes }) => ({ path, bytes, change: 'withdrawn' }));
    await shell.print(writeJson({ format: OUTPUTS_FORMAT, files }));
  }
  if (quiet === true) return;
  const links = outputs.filter(({ isLink }) => isLink).length;
  const found =
    outputs.length === 0
      ? 'There is nothing to remove'
      : `${plural(outputs.length, 'file')}: ${countKinds(outputs)}`;
  await shell.tell(
    `${found}${isDone ? '; removed' : outputs.length === 0 ? '' : '; nothing was removed'}.\n`,
  );
  if (links > 0) {
    const what = links === 1 ? 'what it leads to stays' : 'what they lead to stays';
    await shell.tell(`${plural(links, 'link')} among them: ${what}.\n`);
  }
}

/** Said also where little is to be said: nobody knows whether it is ours. Names may be those of people. */
async function tellUnread(shell: Shell, unread: ReadonlySet<string>): Promise<void> {
  if (unread.size === 0) return;
  const below = [...unread].filter((path) => path.includes('/')).length;
  const counts = [plural(unread.size - below, 'file'), plural(below, 'folder')];
  const what = joinWords(counts.filter((count) => !count.startsWith('0 ')));
  await shell.tell(`Left alone, as unreadable or too large: ${what}.\n`);
}
