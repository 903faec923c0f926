import { basename, dirname, resolve } from 'node:path';

import { Command, InvalidArgumentError } from 'commander';

import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import { buildPairingRow } from '../../core/pairing/build-pairing-row.js';
import { buildMatchDocument } from '../../core/pairing/match-document.js';
import { pairPeople } from '../../core/pairing/pair-people.js';
import type { PairedCohort } from '../../core/pairing/pairing.js';
import { buildAudit, writeAudit } from '../../core/pairing/write-audit.js';
import { writePairings } from '../../core/pairing/write-pairings.js';
import { SCORES_LIMIT, writeScores } from '../../core/pairing/write-scores.js';
import { writeUnmatched } from '../../core/pairing/write-unmatched.js';
import type { Person } from '../../core/signups/person.js';
import type { OutputFile } from '../../core/text/output-file.js';
import { plural } from '../../core/text/plural.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { type LoadedCohort, loadCohort, readsInput } from '../load-cohort.js';
import { parseJson } from '../manifest.js';
import { namesMayShow } from '../person-label.js';
import { reportDiagnostics } from '../report-diagnostics.js';
import { saveOutputs } from '../save-outputs.js';
import {
  addSharedOptions,
  addWritingOptions,
  type SharedOptions,
  type WritingOptions,
} from '../shared-options.js';
import { showCohort } from '../show-cohort.js';

interface MatchOptions extends SharedOptions, WritingOptions {
  readonly mentors?: string;
  readonly mentees?: string;
  readonly out?: string;
  readonly unmatched?: string;
  readonly audit?: string;
  readonly scores?: string;
  readonly excel?: boolean;
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
  const command = new Command('match')
    .description('Pairs mentees with mentors: no two people are left who would both rather have each other.')
    .argument('[signups...]', 'what the form exported, or - for standard input')
    .option('--mentors <file>', 'sign-ups that are all mentors')
    .option('--mentees <file>', 'sign-ups that are all mentees')
    .option('-o, --out <file>', 'where the pairs go; the other files go beside it (default: pairings.csv)')
    .option(
      '--unmatched <file>',
      'where the people without a pair go (default: unmatched.csv beside the pairs)',
    )
    .option('--audit <file>', 'where the record of the run goes (default: audit.json beside the pairs)')
    .option('--scores <file>', 'also write every acceptable pair with its scores and levels')
    .option('--excel', 'write CSV for a European Excel: semicolons and a byte order mark')
    .option('--fail-unmatched <count>', 'fail when more mentees than this have no mentor', readCount)
    .option('--start <date>', 'when these pairs begin, YYYY-MM-DD (default: the programme’s start)', readDate)
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(command));
  return command.action(async (files: readonly string[], options: MatchOptions) => {
    finish(await match(shell, files, options, command.parent?.version() ?? ''));
  });
};

async function match(
  shell: Shell,
  files: readonly string[],
  options: MatchOptions,
  version: string,
): Promise<ExitCode> {
  const source = { files, mentors: options.mentors, mentees: options.mentees };
  const loaded = await loadCohort(shell, source, options.config);
  const { cohort, people, diagnostics } = pair(loaded, options);
  await reportDiagnostics(shell, diagnostics, options);
  const exitCode = exitCodeFor(diagnostics, options.strict === true);
  if (cohort === null || exitCode !== 0) {
    await shell.tell('Nothing was written.\n');
    return exitCode;
  }
  const without = cohort.market.mentees.length - cohort.pairings.length;
  if (options.failUnmatched !== undefined && without > options.failUnmatched) {
    await shell.tell(
      `${plural(without, 'mentee')} would have no mentor; --fail-unmatched allows ${options.failUnmatched}. Nothing was written.\n`,
    );
    return 1;
  }
  await deliver(shell, cohort, people, options, { version, asFilter: readsInput(source) && !options.out });
  if (options.quiet !== true) await tellSummary(shell, loaded, without);
  return 0;
}

function pair(
  { programme, skillList, reading, diagnostics }: LoadedCohort,
  { start }: MatchOptions,
): { cohort: PairedCohort | null; people: readonly Person[]; diagnostics: readonly Diagnostic[] } {
  if (reading === null || hasErrors(diagnostics)) return { cohort: null, people: [], diagnostics };
  const settings = start === undefined ? programme : { ...programme, start };
  const result = pairPeople(reading.people, reading.index, settings, skillList);
  return {
    cohort: result.cohort,
    people: reading.people,
    diagnostics: [...diagnostics, ...result.diagnostics],
  };
}

/** Prints and writes the result; as a filter the pairs go to standard output and only files named go to the disk. */
async function deliver(
  shell: Shell,
  cohort: PairedCohort,
  people: readonly Person[],
  options: MatchOptions,
  { version, asFilter }: { readonly version: string; readonly asFilter: boolean },
): Promise<void> {
  const excel = options.excel === true;
  const rows = cohort.pairings.map((pairing) => buildPairingRow(pairing, cohort.programme));
  const pairings = writePairings(rows, { excel });
  const unmatched = writeUnmatched(cohort.unmatched, { excel });
  const audit = buildAudit(cohort, people, { pairings, unmatched }, version);
  if (options.scores !== undefined && cohort.market.candidates.length > SCORES_LIMIT) {
    throw new Failure(2, `--scores is for up to ${SCORES_LIMIT} acceptable pairs.`);
  }

  const out = resolve(shell.workingFolder, options.out ?? 'pairings.csv');
  const path = (named: string | undefined, standard: string): string =>
    named === undefined ? standard : resolve(shell.workingFolder, named);
  const files: OutputFile[] = [];
  const isWanted = (named: string | undefined): boolean => !asFilter || named !== undefined;
  if (options.scores !== undefined) {
    files.push({ path: path(options.scores, ''), content: writeScores(cohort.market) });
  }
  if (!asFilter) files.push({ path: basename(out), content: pairings });
  if (isWanted(options.unmatched))
    files.push({ path: path(options.unmatched, 'unmatched.csv'), content: unmatched });
  const auditPath = path(options.audit, 'audit.json');
  if (isWanted(options.audit)) files.push({ path: auditPath, content: writeAudit(audit) });
  if (files.length > 0) {
    const folder = dirname(out);
    const recorded = await readRecord(shell, resolve(folder, auditPath), {
      pairings: basename(out),
      unmatched: path(options.unmatched, 'unmatched.csv'),
    });
    await saveOutputs(
      shell,
      {
        folder,
        files,
        recorded: recorded.hashes,
        replaceable: new Set([
          ...(options.scores === undefined ? [] : [path(options.scores, '')]),
          ...(recorded.isOurs ? [auditPath] : []),
        ]),
        pathsHoldNames: false,
      },
      { ...options, namesMayShow: true },
    );
  }
  if (options.json === true) {
    await shell.print(`${JSON.stringify(buildMatchDocument(cohort, people, rows, audit), null, 2)}\n`);
  } else if (asFilter) await shell.print(pairings);
  else if (options.quiet !== true) {
    await shell.print(showCohort(shell, cohort, rows, { byName: namesMayShow(shell.output, options) }));
  }
}

/** What the last run in this folder wrote, by its audit; anything else there is somebody's own file. */
async function readRecord(
  shell: Shell,
  auditPath: string,
  paths: { readonly pairings: string; readonly unmatched: string },
): Promise<{ readonly isOurs: boolean; readonly hashes: ReadonlyMap<string, string> }> {
  const audit = parseJson(await shell.readFileIfThere(auditPath));
  const hashes = new Map<string, string>();
  const isOurs = audit?.['format'] === 'mentorship-audit/1';
  const recorded = isOurs ? audit['hashes'] : null;
  if (typeof recorded === 'object' && recorded !== null) {
    for (const output of ['pairings', 'unmatched'] as const) {
      const hash = (recorded as Record<string, unknown>)[output];
      if (typeof hash === 'string') hashes.set(paths[output], hash);
    }
  }
  return { isOurs, hashes };
}

async function tellSummary(
  shell: Shell,
  { configFile, reading }: LoadedCohort,
  without: number,
): Promise<void> {
  const settings = configFile === null ? 'default settings (no mentorship.yaml)' : configFile;
  const { leftOut } = reading ?? {};
  const dropped =
    leftOut === undefined ? 0 : Object.values(leftOut).reduce((sum, places) => sum + places.length, 0);
  await shell.tell(
    `Settings: ${settings}. ${plural(dropped, 'row')} left out at reading; ${plural(without, 'mentee')} without a mentor.\n`,
  );
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0.');
  return Number(text);
}

function readDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Give a date like 2026-10-05.');
  return text;
}
