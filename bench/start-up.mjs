// What `mentorship --help` costs beside an empty node process: medians of alternating runs, in milliseconds.
import { spawnSync } from 'node:child_process';

const RUNS = 21;
const COMMANDS = {
  'empty node process': ['--eval', ''],
  'mentorship --help': ['bin/mentorship.js', '--help'],
  'mentorship match --help': ['bin/mentorship.js', 'match', '--help'],
};

const times = new Map(Object.keys(COMMANDS).map((name) => [name, []]));
for (let run = 0; run <= RUNS; run += 1) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    // The first run warms the disk cache.
    if (run > 0) times.get(name).push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const empty = median(times.get('empty node process'));
console.log(`node ${process.versions.node}, ${RUNS} runs each`);
for (const [name, values] of times) {
  const wall = median(values);
  console.log(`${name.padEnd(26)}${wall.toFixed(0).padStart(5)} ms  +${(wall - empty).toFixed(0)} ms`);
}
