// Runs the layer rules and makes sure that they saw every source file: a tool that sees none also finds no fault.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const run = (output) =>
  execFileSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      output,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
  );

const sources = readdirSync('src', { recursive: true })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));
const seen = new Set(JSON.parse(run('json')).modules.map(({ source }) => source));
const unseen = sources.filter((path) => !seen.has(path));
if (unseen.length > 0) {
  console.error(`The layer check did not see ${unseen.length} source files:\n${unseen.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(run('err'));
  console.log(`All ${sources.length} source files were seen.`);
}
