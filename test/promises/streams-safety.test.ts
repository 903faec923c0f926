import { describe, expect, it } from 'vitest';

import { commands } from '../../src/cli/commands.js';
import { type Files, runInMemory } from '../cli/memory-shell.js';
import { columnSettings, signupsFile } from '../letters-safety/cohort.js';
import { HOSTILE, hostileCohort } from '../letters-safety/hostile-cohort.js';
import { expectHarmless, STREAMS } from './expect-harmless.js';

/* What every command says of people who typed what they should not: on a terminal, in a pipe and in a build's log. */

const GIVEN: Files = {
  'signups.csv': signupsFile(hostileCohort),
  'mentorship.yaml': `${columnSettings(hostileCohort)}signups: signups.csv\nprogramme: "::error::x"\n`,
};
/** The same with titles that are hostile, and nothing that says what they hold. */
const TITLES: Files = {
  'signups.csv': [
    ['Name', 'Email', 'Role', 'What can you teach?', 'What would you like to learn?', ...HOSTILE],
    ['Ann', 'ann@example.org', 'Mentor', 'SQL', '', ...HOSTILE],
    ['Bo', 'bo@example.org', 'Mentee', '', 'SQL', ...HOSTILE],
    ['Cy', 'not an address', '::error::x', '', '\u001B[31mSQL', ...HOSTILE],
  ]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n'),
};
const matched = (await runInMemory(['match', 'signups.csv'], GIVEN)).files;
const written = (await runInMemory(['intro-emails', '--unmatched'], matched)).files;

const PERSON = 'mentee3@example.org';
const COMMANDS: readonly (readonly [args: readonly string[], files: Files])[] = [
  [['check', 'signups.csv', '--verbose'], GIVEN],
  [['check', 'signups.csv', '--verbose'], TITLES],
  [['match', 'signups.csv', '--verbose'], GIVEN],
  [['match', 'signups.csv', '--verbose'], TITLES],
  [['match', 'signups.csv', '--keep', 'pairings.csv', '--verbose', '--dry-run'], matched],
  [['explain', PERSON, '--signups', 'signups.csv'], matched],
  [['explain', PERSON, 'mentor5@example.org', '--signups', 'signups.csv'], matched],
  [['verify', '--verbose'], matched],
  [['intro-emails', '--dry-run', '--unmatched', '--verbose'], matched],
  [['agenda', '--meeting', 'all', '--dry-run', '--verbose'], matched],
  [['handbook', '--dry-run'], matched],
  [['report', '--dry-run', '--verbose'], matched],
  [['review'], matched],
  [['init', 'signups.csv', '--dry-run'], TITLES],
  [['templates', 'list'], matched],
  [['templates', 'eject', '--dry-run'], matched],
  [['templates', 'check'], matched],
  [['completion', 'bash'], matched],
  [['purge', '--dry-run', '--verbose'], written],
];

it('every command has its turn', () => {
  expect(new Set(COMMANDS.map(([[name]]) => name))).toEqual(new Set(commands.map(({ name }) => name)));
});

describe.each(COMMANDS)('%j', (args, files) => {
  it.each(STREAMS)('says nothing that acts %s', async (_, machine, flags) => {
    const takesFormat = args[0] !== 'templates' && args[0] !== 'handbook';
    const run = await runInMemory([...args, ...(takesFormat ? flags : [])], files, machine);
    expect([0, 1, 2]).toContain(run.exitCode);
    expectHarmless(run);
  });
});
