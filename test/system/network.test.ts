import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { commands } from '../../src/cli/commands.js';
import { ENVIRONMENT } from '../e2e/run-mentorship.js';
import { needTool } from './need-tool.js';

/*
 * Nothing leaves the machine: every command does its work where there is no network, and none asks for it.
 */

const BINARY = resolve('bin/mentorship.js');
const REFUSE = pathToFileURL(resolve('test/system/refuse-network.mjs')).href;

/** One whole evening, in order; every command of the program at least once. */
const EVENING: readonly (readonly string[])[] = [
  ['init', 'signups.csv', '--out', 'fresh.yaml'],
  ['check', 'signups.csv'],
  ['match', 'signups.csv', '--exact'],
  ['explain', 'amina.yusuf@example.org', '--signups', 'signups.csv'],
  ['verify', '--signups', 'signups.csv'],
  ['review', '--signups', 'signups.csv'],
  ['intro-emails', '--unmatched'],
  ['agenda', '--meeting', 'all'],
  ['handbook'],
  ['report', '--signups', 'signups.csv'],
  ['templates', 'list'],
  ['templates', 'eject'],
  ['templates', 'check'],
  ['completion', 'bash'],
  ['purge', '--yes'],
];
const NAMED = EVENING.map((args) => [args.join(' '), args] as const);

const root = mkdtempSync(join(tmpdir(), 'mentorship-network-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

function makeCohort(name: string): string {
  const folder = join(root, name);
  for (const file of ['mentorship.yaml', 'signups.csv'])
    cpSync(resolve('examples/codebar-helsinki', file), join(folder, file));
  return folder;
}

function run(
  folder: string,
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ended {
  return spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: { ...ENVIRONMENT, ...env },
  });
}

test('every command has its turn', () => {
  expect(new Set(EVENING.map(([name]) => name))).toEqual(new Set(commands.map(({ name }) => name)));
});

describe('with the network cut off', () => {
  const cutOff = (...args: readonly string[]): readonly string[] => [
    'unshare',
    '--net',
    '--map-root-user',
    ...args,
  ];
  const folder = makeCohort('cut-off');

  beforeAll(() => {
    needTool('unshare', 'util-linux');
    const { status, stderr } = run(folder, cutOff('true'));
    if (status !== 0) throw new Error(`This machine lets nobody cut the network off: ${stderr}`);
  });

  test('there is none', () => {
    const script = "fetch('http://192.0.2.1/').catch((error) => console.error(error.cause.code))";
    expect(run(folder, cutOff(process.execPath, '--eval', script)).stderr).toContain('ENETUNREACH');
  });

  test.each(NAMED)('%s', (_line, args) => {
    const { status, stderr } = run(folder, cutOff(process.execPath, BINARY, ...args));
    expect(status, stderr).toBe(0);
  });
});

describe('with every way to the network refused and noted', () => {
  const folder = makeCohort('refused');
  const notes = join(root, 'notes.txt');
  const env = { NETWORK_NOTES: notes };
  const refused = (...args: readonly string[]): Ended =>
    run(folder, [process.execPath, '--import', REFUSE, ...args], env);

  test.each([
    "import('node:net').then((net) => net.connect(9))",
    "import('node:https').then(({ get }) => get('https://192.0.2.1/'))",
    "import('node:dns/promises').then(({ lookup }) => lookup('example.org'))",
    "import('node:dgram').then(({ createSocket }) => createSocket('udp4'))",
    "fetch('https://192.0.2.1/')",
  ])('%s is noted', (script) => {
    const { status, stderr } = refused('--eval', script);
    expect(status, stderr).toBe(1);
    expect(stderr).toContain('was asked for');
    expect(readFileSync(notes, 'utf8')).not.toBe('');
    rmSync(notes);
  });

  test.each(NAMED)('%s', (_line, args) => {
    const { status, stderr } = refused(BINARY, ...args);
    expect(status, stderr).toBe(0);
    expect(existsSync(notes) ? readFileSync(notes, 'utf8') : '').toBe('');
  });
});
