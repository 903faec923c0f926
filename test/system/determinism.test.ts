import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { NODES, nodeFolder } from '../../scripts/nodes.mjs';
import { needTool } from './need-tool.js';

/*
 * The same people give the same bytes wherever the program runs: each run here differs in one thing from the plain one.
 */

const BINARY = resolve('bin/mentorship.js');
const EXAMPLE = resolve('examples/codebar-helsinki');
const INPUTS = ['mentorship.yaml', 'signups.csv'];
const NOBODY = 65_534;

const COMMANDS: readonly (readonly string[])[] = [
  ['match', 'signups.csv', '--scores', 'scores.csv'],
  ['intro-emails', '--unmatched', '--signups', 'signups.csv', '--out', 'letters'],
  ['agenda', '--meeting', '1', '--signups', 'signups.csv'],
  ['handbook'],
  ['report', '--signups', 'signups.csv'],
];

const LOCALES = ['C', 'en_US.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'sv_SE.UTF-8'];
const TIME_ZONES = [
  'UTC',
  'Europe/Helsinki',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Niue',
];

interface Machine {
  /** The name of the cohort's folder. */
  readonly name?: string;
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands before the program on the command line. */
  readonly prefix?: readonly string[];
  readonly owner?: number;
}

const root = mkdtempSync(join(tmpdir(), 'mentorship-one-hash-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The SHA-256 of all that the commands write on such a machine. */
function hashOutputs({
  name = 'cohort',
  node = process.execPath,
  env = {},
  prefix = [],
  owner,
}: Machine): string {
  const folder = join(mkdtempSync(join(root, 'run-')), name);
  mkdirSync(folder);
  for (const file of INPUTS) cpSync(join(EXAMPLE, file), join(folder, file));
  if (owner !== undefined) giveAway(folder, owner);
  for (const args of COMMANDS) {
    const [command = node, ...rest] = [...prefix, node, BINARY, ...args];
    const { status, stderr } = spawnSync(command, rest, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', SOURCE_DATE_EPOCH: '1789948800', NO_COLOR: '1', ...env },
    });
    expect(status, `${args.join(' ')}: ${stderr}`).toBe(0);
  }
  return hashFolder(folder);
}

/** Lets another user work in the folder, which lies in folders that this user alone may open. */
function giveAway(folder: string, owner: number): void {
  chmodSync(root, 0o711);
  chmodSync(join(folder, '..'), 0o711);
  for (const path of ['', ...INPUTS]) chownSync(join(folder, path), owner, owner);
}

function hashFolder(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !INPUTS.includes(path))
    .sort();
  expect(paths.length).toBeGreaterThan(100);
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

let plain = '';
beforeAll(() => {
  plain = hashOutputs({});
});

describe('the same people give the same bytes', () => {
  test.each(LOCALES)('in the locale %s', (locale) => {
    expect(hashOutputs({ env: { LANG: locale, LC_ALL: locale } })).toBe(plain);
  });

  test.each(TIME_ZONES)('in the time zone %s', (zone) => {
    expect(hashOutputs({ env: { TZ: zone } })).toBe(plain);
  });

  test.each(NODES)('with Node %s', (version) => {
    const node = join(nodeFolder(version), 'bin/node');
    if (!existsSync(node))
      throw new Error(`Node ${version} is missing: run "npm run nodes", which fetches it.`);
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(`v${version}`);
    expect(hashOutputs({ node })).toBe(plain);
  });

  test.each(['a folder with blanks', 'Ñandú ‎فوج', '-dashes;$(x)'])('in %j', (name) => {
    expect(hashOutputs({ name })).toBe(plain);
  });

  test('for another user, without a home', () => {
    needTool('setpriv', 'util-linux');
    if (process.getuid?.() !== 0) throw new Error('Only root may run a program as another user.');
    const prefix = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
    expect(hashOutputs({ prefix, owner: NOBODY, env: { HOME: '/nonexistent' } })).toBe(plain);
  });

  test('with another number of threads to share the work', () => {
    needTool('taskset', 'util-linux');
    expect(hashOutputs({ prefix: ['taskset', '--cpu-list', '0'] })).toBe(plain);
  });
});

test('a locale and a time zone reach the program', () => {
  const told = (env: Record<string, string>): string =>
    spawnSync(
      process.execPath,
      ['--print', 'Intl.DateTimeFormat().resolvedOptions().locale + new Date(0).getHours()'],
      { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } },
    ).stdout.trim();
  expect(new Set(LOCALES.map((locale) => told({ LC_ALL: locale, TZ: 'UTC' }))).size).toBeGreaterThan(3);
  expect(new Set(TIME_ZONES.map((zone) => told({ LC_ALL: 'C', TZ: zone }))).size).toBeGreaterThan(3);
});
