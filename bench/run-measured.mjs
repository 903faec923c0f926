import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TELL_USAGE = fileURLToPath(new URL('tell-usage.mjs', import.meta.url));

/**
 * Runs a program of ours in a process of its own: milliseconds that passed, milliseconds that processors worked (all
 * threads together), the most memory it held at a time in megabytes, and what it printed. Throws when it fails. Whoever
 * calls this should hold little memory: a child begins with its parent's peak.
 */
export function runMeasured(args) {
  const start = process.hrtime.bigint();
  const { status, signal, output } = spawnSync(process.execPath, ['--import', TELL_USAGE, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0)
    throw new Error(`${args.join(' ')} ended with ${status ?? signal}:\n${output[2].slice(-2000)}`);
  const { worked, megabytes } = JSON.parse(output[3]);
  return { milliseconds, worked, megabytes, printed: output[1] };
}
