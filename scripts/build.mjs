/*
 * Compiles src/ into an empty dist/ (nothing of a renamed file may stay behind and be packed), module by module, as
 * benches and `mentorship/matching` use them. The program itself is then bundled: to find and open some 600 small files
 * takes longer than to run what is in them, and so do two packages; the others stay outside. A stack names functions and
 * files as they are.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Packages of a hundred files and more, of which a run needs a few. */
const BUNDLED = ['yaml', 'zod'];

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});

// Commands stay apart, as they are imported when asked for. The bundle stands as deep as src/shell/, whose addresses of
// files beside the program are relative.
const bundle = await rolldown({
  input: { main: 'dist/main.js', worker: 'dist/worker.js' },
  external: (id) => /^[^./]/.test(id) && !BUNDLED.includes(id),
  platform: 'node',
});
const { output } = await bundle.write({
  dir: 'dist/program',
  chunkFileNames: '[name].js',
  // A sixth of all there is to read is docstrings, and they stand in src/.
  comments: { jsdoc: false },
});
await bundle.close();

// Who copies a package gives its licence too.
const licences = BUNDLED.map((name) => {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled, and its licence is not to be found.`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
});
writeFileSync('dist/program/LICENCES.txt', licences.join('\n\n'));

// The bundler may have put in helpers of its own; what asks for a package that nobody installs stops at its first use.
const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const installed = new Set(
  Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).concat(builtinModules),
);
for (const { fileName, imports = [], dynamicImports = [] } of output) {
  for (const asked of [...imports, ...dynamicImports]) {
    const [scope, name] = asked.split('/');
    const isInside = output.some((chunk) => chunk.fileName === asked);
    const isKnown = asked.startsWith('node:') || installed.has(scope) || installed.has(`${scope}/${name}`);
    if (!isInside && !isKnown)
      throw new Error(`dist/program/${fileName} asks for ${asked}, which is not installed with the program.`);
  }
}
writeFileSync('dist/main.js', "export { main } from './program/main.js';\n");
writeFileSync('dist/worker.js', "import './program/worker.js';\n");
