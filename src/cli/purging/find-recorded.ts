import { basename, resolve } from 'node:path';

import { hashText } from '../../core/text/hash-text.js';
import type { OutputPlace, Shell } from '../../shell/shell.js';
import { showText } from '../showing/show-text.js';
import { MANIFEST_NAME, type RecordedFile, readManifest } from '../writing/manifest.js';
import type { FoundOutput } from './found-output.js';

/**
 * What the manifest of a folder names and is still there; the manifest itself comes with them. `inside` is the folder below
 * that of the cohort, or `.`. A manifest that cannot be read may be anybody's. Throws a Failure (74) where a file that it
 * names cannot be read.
 */
export async function findRecorded(
  shell: Shell,
  folder: string,
  inside: string,
): Promise<readonly FoundOutput[] | 'unreadable'> {
  const place = { folder: resolve(folder, inside), pathsHoldNames: true };
  const manifest = await shell.readIfReadable(place, MANIFEST_NAME);
  if (manifest === 'unreadable') return manifest;
  const recorded = readManifest(manifest);
  if (manifest === null || recorded.size === 0) return [];
  const kind = inside === '.' ? 'letters and guides' : `in ${showText(basename(inside))}/`;
  const found: FoundOutput[] = [
    {
      path: pathBelow(inside, MANIFEST_NAME),
      kind,
      bytes: manifest.length,
      isEdited: false,
      isLink: await shell.isLink(resolve(place.folder, MANIFEST_NAME)),
    },
  ];
  for (const [path, file] of recorded) {
    const state = await lookAtRecorded(shell, place, path, file);
    if (state !== null) found.push({ path: pathBelow(inside, path), kind, ...state });
  }
  return found;
}

/** A path below the folder of the cohort. */
export function pathBelow(inside: string, path: string): string {
  return inside === '.' ? path : `${inside}/${path}`;
}

/** A link goes by itself, wherever it leads: its name is made from people's names, and nothing is lost with it. */
async function lookAtRecorded(
  shell: Shell,
  place: OutputPlace,
  path: string,
  { hash }: RecordedFile,
): Promise<Pick<FoundOutput, 'bytes' | 'isEdited' | 'isLink'> | null> {
  if (await shell.isLink(resolve(place.folder, path))) return { bytes: 0, isEdited: false, isLink: true };
  const content = await shell.readOutput(place, path);
  if (content === null) return null;
  return { bytes: content.length, isEdited: hashText(content) !== hash, isLink: false };
}
