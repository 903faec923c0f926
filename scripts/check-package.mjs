// Packs the package, installs it into an empty folder as a user would, and runs an example with what was installed.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (command, args, cwd) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: command === 'npm.cmd',
  });
const expect = (condition, message) => {
  if (!condition) throw new Error(`The packed package is broken: ${message}`);
};

const folder = mkdtempSync(join(tmpdir(), 'mentorship-package-'));
try {
  run(process.execPath, ['node_modules/publint/src/cli.js', '--strict'], process.cwd());
  run(npm, ['pack', '--pack-destination', folder], process.cwd());
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  expect(tarball !== undefined, 'npm pack made no tarball');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  run(npm, ['install', '--no-audit', '--no-fund', join(folder, tarball)], folder);

  cpSync(resolve('examples/codebar-helsinki'), join(folder, 'cohort'), { recursive: true });
  const cohort = join(folder, 'cohort');
  rmSync(join(cohort, 'expected'), { recursive: true, force: true });
  const mentorship = (...args) =>
    run(process.execPath, [join(folder, 'node_modules/mentorship/bin/mentorship.js'), ...args], cohort);
  mentorship('match', 'signups.csv');
  mentorship('intro-emails', '--out', 'letters');
  mentorship('agenda', '--meeting', '1');
  expect(
    readFileSync(join(cohort, 'pairings.csv'), 'utf8').split('\r\n').length > 20,
    'match wrote too few pairs',
  );
  expect(existsSync(join(cohort, 'letters', 'index.html')), 'intro-emails wrote no index');
  expect(existsSync(join(cohort, 'agendas')), 'agenda wrote nothing');

  const script = `
    import { findStableMatching, proveLargest } from 'mentorship/matching';
    const pair = (mentee, mentor) => ({ mentee, mentor, menteeLevel: 1 + mentor, mentorLevel: 1 });
    const problem = { menteeCount: 2, capacities: [1, 1], pairs: [pair(0, 0), pair(1, 0), pair(0, 1)] };
    const found = findStableMatching(problem, { aim: 'choice' });
    const proved = await proveLargest(problem, found);
    if (found.matched !== 1 || proved.matched !== 2 || !proved.provedLargest) process.exit(1);
  `;
  run(process.execPath, ['--input-type=module', '--eval', script], folder);
  console.log(`The packed package installs and works: ${tarball}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
