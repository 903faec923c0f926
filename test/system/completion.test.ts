import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

import { makeFolder, runMentorship } from '../e2e/run-mentorship.js';
import { needTool } from './need-tool.js';
import { openTerminal } from './open-terminal.js';

/** What is typed, and what must and must not be offered for the last word. */
const CASES: readonly (readonly [typed: string, offered: readonly string[], refused: readonly string[]])[] = [
  ['mentorship ma', ['match'], ['agenda', 'signups.csv']],
  ['mentorship match --fav', ['--favour'], ['--aim']],
  ['mentorship match --favour ', ['mentees', 'mentors', 'balanced'], ['signups.csv']],
  ['mentorship templates ', ['list', 'eject', 'check'], ['match']],
  [
    'mentorship templates check introduction-to-',
    ['introduction-to-mentor', 'introduction-to-mentee'],
    ['guide'],
  ],
  ['mentorship agenda --meeting ', ['1', '6', 'all'], ['signups.csv']],
  ['mentorship completion ', ['bash', 'zsh', 'fish', 'powershell'], ['signups.csv']],
];

async function makeCohort(shell: string): Promise<string> {
  const folder = makeFolder({ 'signups.csv': '' });
  const { stdout } = await runMentorship(folder, ['completion', shell]);
  writeFileSync(join(folder, `completion.${shell}`), stdout);
  return folder;
}

describe('completion in bash', () => {
  test.each(CASES)('of "%s"', async (typed, offered, refused) => {
    needTool('bash');
    const folder = await makeCohort('bash');
    const script = `source completion.bash; COMP_WORDS=(${typed.replace(/ $/, " ''")}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _mentorship 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const found = execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).split('\n');
    expect(found).toEqual(expect.arrayContaining([...offered]));
    for (const word of refused) expect(found).not.toContain(word);
  });
});

describe('completion in fish', () => {
  test.each(CASES)('of "%s"', async (typed, offered, refused) => {
    needTool('fish');
    const folder = await makeCohort('fish');
    const script = `source completion.fish; complete -C '${typed}'`;
    const lines = execFileSync('fish', ['-N', '-c', script], { cwd: folder, encoding: 'utf8' }).split('\n');
    const found = lines.map((line) => line.split('\t', 1)[0]);
    expect(found).toEqual(expect.arrayContaining([...offered]));
    for (const word of refused) expect(found).not.toContain(word);
  });

  test('of files where files are wanted', async () => {
    const folder = await makeCohort('fish');
    const script = "source completion.fish; complete -C 'mentorship match sig'";
    expect(execFileSync('fish', ['-N', '-c', script], { cwd: folder, encoding: 'utf8' })).toContain(
      'signups.csv',
    );
  });
});

describe('completion in zsh', () => {
  const start = 'autoload -U compinit && compinit -u -D; source completion.zsh; PS1="ready> "; clear';

  test.each(CASES)('of "%s"', async (typed, offered, refused) => {
    needTool('zsh');
    const folder = await makeCohort('zsh');
    const terminal = openTerminal(folder, 'zsh -f -i');
    terminal.type(`${start}\n`);
    await terminal.see(/^ready>\s*$/m);
    terminal.type(typed);
    // A single match is written into the line, and what a second Tab offers is for the next word; of several first what
    // they share is written, and then they are listed.
    terminal.press(...(offered.length === 1 ? ['Tab'] : ['Tab', 'Tab']));
    const shown = await terminal.see(
      new RegExp(offered.map((word) => `(?=[^]*(?:^|\\s)${word}(?:\\s|$))`).join(''), 'm'),
    );
    const found = shown.split(/\s+/);
    for (const word of refused) expect(found).not.toContain(word);
  });

  test('of files where files are wanted', async () => {
    const folder = await makeCohort('zsh');
    const terminal = openTerminal(folder, 'zsh -f -i');
    terminal.type(`${start}\n`);
    await terminal.see(/^ready>\s*$/m);
    terminal.type('mentorship match sig');
    terminal.press('Tab');
    await terminal.see(/mentorship match signups\.csv/);
  });
});

test('the manual page is rendered without a warning', () => {
  needTool('man', 'man-db');
  const page = resolve('man/mentorship.1');
  const env = { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' };
  const script = `man --warnings -l '${page}' 2>&1 >/dev/null`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8', env })).toBe('');
  const text = execFileSync('sh', ['-c', `man -l '${page}'`], { encoding: 'utf8', env });
  expect(text).toMatch(/mentorship intro-emails/);
});
