/*
 * Compiles src/ into an empty dist/ (nothing of a renamed file may stay behind and be packed), module by module, as
 * benches and `mentorship/matching` use them. The program itself is then bundled: to find and open some 600 small files
 * takes longer than to run what is in them. Packages stay outside. A stack names functions and files as they are.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});

// Commands stay apart, as they are imported when asked for. The bundle stands as deep as src/shell/, whose addresses of
// files beside the program are relative.
const bundle = await rolldown({
  input: { main: 'dist/main.js', worker: 'dist/worker.js' },
  external: /^[^./]/,
  platform: 'node',
});
await bundle.write({ dir: 'dist/program', chunkFileNames: '[name].js' });
await bundle.close();
writeFileSync('dist/main.js', "export { main } from './program/main.js';\n");
writeFileSync('dist/worker.js', "import './program/worker.js';\n");
