/*
 * Compiles src/ into an empty dist/ (nothing of a renamed file may stay behind and be packed), module by module, as
 * benches and `mentorship/matching` use them. The program itself is then bundled: to find and open some 600 small files
 * takes longer than to run what is in them. Packages stay outside. A stack names functions and files as they are.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
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
const { output } = await bundle.write({ dir: 'dist/program', chunkFileNames: '[name].js' });
await bundle.close();

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
