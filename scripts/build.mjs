/*
 * Compiles src/ into an empty dist/ (nothing of a renamed file may stay behind and be packed), module by module, as
 * benches and `mentorship/matching` use them. The program itself is then bundled: to find and open some 600 small files
 * takes longer than to run what is in them. A stack names functions and files as they are.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Packages that every run opens, with whatever they ask for; the others stay outside until a command needs them. */
const BUNDLED = [
  'chalk',
  'commander',
  'csv-parse',
  'csv-stringify',
  'string-width',
  'temporal-polyfill',
  'yaml',
  'zod',
];

/** Up to the name of a package, the last of the path. */
const PACKAGE_FOLDER = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;

function isOutside(id, importer = '') {
  if (isBuiltin(id)) return true;
  if (/^[./]/.test(id) || PACKAGE_FOLDER.test(importer)) return false;
  return !BUNDLED.some((name) => id === name || id.startsWith(`${name}/`));
}

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});

// Commands stay apart, as they are imported when asked for. The bundle stands as deep as src/shell/, whose addresses of
// files beside the program are relative.
const bundle = await rolldown({
  input: { main: 'dist/main.js', worker: 'dist/worker.js' },
  external: isOutside,
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
const folders = output
  .flatMap(({ moduleIds = [] }) => moduleIds)
  .flatMap((id) => PACKAGE_FOLDER.exec(id)?.[0] ?? []);
const licences = [...new Set(folders)].sort().map((folder) => {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} is bundled, and its licence is not to be found.`);
  const name = folder.slice(folder.lastIndexOf('node_modules') + 'node_modules/'.length);
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
