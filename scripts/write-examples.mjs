// Runs every command over the example cohorts and writes what comes out: without an argument to examples/*/expected,
// the expected output of the golden tests; with a folder, to <folder>/<example>/ for comparison.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BINARY = resolve('bin/mentorship.js');
/** Letters carry a date; the examples are written on this day. */
const WRITTEN_ON = String(Date.UTC(2026, 8, 21) / 1000);

const EXAMPLES = [
  { name: 'codebar-helsinki', signups: ['signups.csv'], meeting: '1' },
  { name: 'academy', signups: ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'], meeting: '2' },
];

/** Writes one example's output into `target`. */
function writeExample({ name, signups, meeting }, target) {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-example-'));
  try {
    for (const file of readdirSync(join('examples', name))) {
      if (file !== 'expected') cpSync(join('examples', name, file), join(folder, file));
    }
    const inputs = readdirSync(folder);
    const run = (output, ...args) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [BINARY, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, SOURCE_DATE_EPOCH: WRITTEN_ON, NO_COLOR: '1', FORCE_COLOR: '0' },
      });
      if (status !== 0) throw new Error(`mentorship ${args.join(' ')} ended with ${status}:\n${stderr}`);
      if (output !== null) writeFileSync(join(folder, output), stdout);
    };
    run('check.txt', 'check', ...signups, '--show-names');
    run('match.txt', 'match', ...signups, '--show-names', '--scores', 'scores.csv');
    run(null, 'intro-emails', '--out', 'letters');
    run(null, 'agenda', '--meeting', meeting);
    run(null, 'handbook');
    for (const file of inputs) rmSync(join(folder, file), { recursive: true });
    mkdirSync(target, { recursive: true });
    cpSync(folder, target, { recursive: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [root] = process.argv.slice(2);
for (const example of EXAMPLES) {
  const target = root === undefined ? join('examples', example.name, 'expected') : join(root, example.name);
  rmSync(target, { recursive: true, force: true });
  writeExample(example, target);
}
