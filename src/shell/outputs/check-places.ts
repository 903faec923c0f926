import { basename, dirname, relative, resolve, sep } from 'node:path';

import { Failure } from '../failure.js';
import type { FileSystem } from './file-system.js';
import { isReserved } from './trace-names.js';

/**
 * Throws a Failure (74) where a path would lead out of a folder: by its words, or through a link below the folder.
 * `held` are the folders whose lock is ours; a file may stand directly in any of them.
 */
export function checkPlaces(
  fs: FileSystem,
  folder: string,
  paths: readonly string[],
  held: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const target = resolve(folder, path);
    if (isReserved(target)) throw refuse(folder, 'one of the files has a name that is kept for its own use');
    const kind = fs.look(target)?.kind;
    if (kind === 'folder' || kind === 'other') {
      throw refuse(folder, `${kind === 'folder' ? 'a folder' : 'something that is no file'} is in the way`);
    }
    const place = dirname(target);
    if (held.has(place) || seen.has(place)) continue;
    seen.add(place);
    checkWay(fs, folder, place);
  }
}

function checkWay(fs: FileSystem, folder: string, place: string): void {
  const parts = relative(folder, place).split(sep);
  if (parts[0] === '..' || resolve(folder, ...parts) !== place || parts.includes('')) {
    throw refuse(folder, 'one of the files would stand outside of it');
  }
  let way = folder;
  for (const part of parts) {
    way = resolve(way, part);
    const kind = fs.look(way)?.kind;
    if (kind === undefined) return;
    if (kind === 'link') throw refuse(way, `"${basename(way)}" is a link, which may lead elsewhere`);
    if (kind !== 'folder') throw refuse(way, 'it is no folder');
  }
}

function refuse(path: string, reason: string): Failure {
  return new Failure(
    74,
    `Cannot write in ${path}: ${reason}.`,
    'Nothing was changed. Choose another place with --out.',
  );
}
