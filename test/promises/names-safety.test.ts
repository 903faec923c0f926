import { describe, expect, it } from 'vitest';

import { commands } from '../../src/cli/commands.js';
import { type Files, runInMemory } from '../cli/memory-shell.js';
import { columnSettings, signupsFile } from '../letters-safety/cohort.js';
import { hostileCohort } from '../letters-safety/hostile-cohort.js';
import { expectHarmless, STREAMS } from './expect-harmless.js';

/* What every command says of files, folders and words on the command line that a stranger named. */

const NAME = 'x\n::add-mask::boo\u001B[31m\u202E ##[y].csv';
/** For what is to be written. */
const OUT = `${NAME} of now`;
const SETTINGS = ['--config', `${NAME}.yaml`];
const PAIRS = [`${NAME}/pairings.csv`, ...SETTINGS];
const SIGNUPS = ['--signups', NAME];

const NOTHING: Files = {};
const GIVEN: Files = {
  [NAME]: signupsFile(hostileCohort),
  [`${NAME}.yaml`]: columnSettings(hostileCohort),
};
const matched = (await runInMemory(['match', NAME, ...SETTINGS, '--out', `${NAME}/pairings.csv`], GIVEN))
  .files;
const written = (await runInMemory(['handbook', '--out', NAME], NOTHING)).files;
/** Some left since. */
const LATER = `later ${NAME}`;
const fewer: Files = { ...matched, [LATER]: signupsFile(hostileCohort.slice(0, -4)) };
const KEEP = ['--keep', `${NAME}/pairings.csv`, ...SETTINGS];

const settings = (text: string): Files => ({ 'mentorship.yaml': text });
const quoted = JSON.stringify(NAME);

const FILES: readonly (readonly [args: readonly string[], files: Files])[] = [
  [['check', NAME, ...SETTINGS, '--verbose'], GIVEN],
  [['check', NAME], { [NAME]: 'Name,Role\n"Ann' }],
  [['match', NAME, ...SETTINGS, '--verbose', '--out', OUT], GIVEN],
  [['match', NAME, ...SETTINGS, '--out', OUT, '--dry-run'], GIVEN],
  [['match', NAME, ...SETTINGS, '--out', NAME], GIVEN],
  [['explain', 'mentee3@example.org', '--pairings', ...PAIRS, ...SIGNUPS], matched],
  [['explain', 'e', '--pairings', ...PAIRS, ...SIGNUPS], matched],
  [['verify', ...PAIRS, ...SIGNUPS], matched],
  [['review', ...PAIRS, ...SIGNUPS], matched],
  [['review', ...PAIRS, ...SIGNUPS, '--forbid', 'mentee3@example.org,mentor3@example.org'], matched],
  [['report', ...PAIRS, ...SIGNUPS, '--out', OUT], matched],
  [['intro-emails', ...PAIRS, '--out', OUT], matched],
  [['agenda', ...PAIRS, '--meeting', '1', '--out', OUT], matched],
  [['handbook', ...SETTINGS, '--out', OUT], GIVEN],
  [['handbook', ...SETTINGS, '--out', OUT, '--dry-run'], GIVEN],
  [['init', NAME, '--out', OUT], GIVEN],
  [['init', '--out', NAME], GIVEN],
  [['templates', 'eject', '--out', OUT], NOTHING],
  [['match', LATER, ...KEEP, '--out', OUT], fewer],
  [['match', LATER, ...KEEP, '--loosen', '1', '--out', OUT], fewer],
  [['purge', '--dry-run'], written],
  [['purge'], written],
];
const WORDS: readonly (readonly [args: readonly string[], files: Files])[] = [
  [['check', NAME], NOTHING],
  [['match', NAME], NOTHING],
  [['intro-emails', NAME], NOTHING],
  [['handbook', '--config', NAME], NOTHING],
  [['handbook'], settings(`templates: {introduction: ${quoted}}\n`)],
  [['check'], settings(`signups: [${quoted}]\n`)],
  [['match', 'signups.csv', '--start', NAME], NOTHING],
  [['match', 'signups.csv', '--aim', NAME], NOTHING],
  [['match', 'signups.csv', '--format', NAME], NOTHING],
  [['explain', NAME, '--pairings', ...PAIRS, ...SIGNUPS], matched],
  [['agenda', '--meeting', NAME], NOTHING],
  [['templates', NAME], NOTHING],
  [['templates', 'eject', NAME], NOTHING],
  [['completion', NAME], NOTHING],
  [['help', NAME], NOTHING],
  [['check', `--${NAME}`], NOTHING],
  [[NAME], NOTHING],
  [[`--${NAME}`], NOTHING],
];

it('every command that names files has its turn', () => {
  const tried = FILES.map(([[name]]) => name);
  expect(new Set([...tried, 'completion'])).toEqual(new Set(commands.map(({ name }) => name)));
});

describe.each([...FILES, ...WORDS])('%j', (args, files) => {
  it.each(STREAMS)('says nothing that acts %s', async (_, machine, flags) => {
    const takesFormat = args[0] !== 'templates' && args[0] !== 'handbook';
    const run = await runInMemory([...args, ...(takesFormat ? flags : [])], files, machine);
    expect([0, 1, 2, 74]).toContain(run.exitCode);
    expectHarmless(run);
  });
});
