import { basename, join, resolve } from 'node:path';

import { compareCodeUnits } from '../../core/text/compare-code-units.js';
import { hashText } from '../../core/text/hash-text.js';
import type { Shell } from '../../shell/shell.js';
import { showText } from '../showing/show-text.js';
import { MANIFEST_NAME, readManifest } from '../writing/manifest.js';
import { holdsPairs, type Judgement, judgeFile, readHashes } from './judge-file.js';

/** A file that a command of ours wrote. */
export interface FoundOutput extends Judgement {
  /** Below the folder of the cohort, `/` between parts. */
  readonly path: string;
  readonly bytes: number;
}

/** A pairings file that is not the one that was named: another cohort's, or a copy. */
export interface OtherPairs {
  readonly name: string;
  /** Whether it holds what the last run wrote. */
  readonly isRecorded: boolean;
}

/** What there is of a cohort, and what stands beside it; both sorted by path. */
export interface Finding {
  readonly outputs: readonly FoundOutput[];
  readonly otherPairs: readonly OtherPairs[];
}

/** Files that may be ours, or may hold pairs. */
const LOOKED_AT = /\.(?:csv|tsv|txt|xlsx|json|html)$/i;

/**
 * Every output of a cohort in its folder and in the folders directly below, known by what it says of itself; letters and
 * guides by the manifest beside them. `pairs` is the name of the pairings file. Throws a Failure (74) where that is no file.
 */
export async function findOutputs(shell: Shell, folder: string, pairs: string): Promise<Finding> {
  const place = { folder, pathsHoldNames: false };
  const hashes = readHashes(await shell.readOutput(place, 'audit.json'));
  const found: FoundOutput[] = [];
  const otherPairs: OtherPairs[] = [];
  const look = async (name: string, content: Uint8Array): Promise<void> => {
    const judgement = judgeFile(name, content, { pairs, hashes });
    const isRecorded = hashes.get('pairings') === hashText(content);
    if (judgement !== null) found.push({ path: name, bytes: content.length, ...judgement });
    else if (name !== pairs && (isRecorded || (await holdsPairs(name, content))))
      otherPairs.push({ name, isRecorded });
  };
  const named = await shell.readOutput(place, pairs);
  if (named !== null) await look(pairs, named);
  const entries = await shell.listFolder(folder);
  for (const { name, isFolder } of entries) {
    if (isFolder || name === pairs || !LOOKED_AT.test(name)) continue;
    await look(name, await shell.readFile(join(folder, name)));
  }
  for (const inside of ['.', ...entries.flatMap(({ name, isFolder }) => (isFolder ? [name] : []))]) {
    found.push(...(await findRecorded(shell, folder, inside)));
  }
  const byPath = new Map(found.map((output) => [output.path, output]));
  return {
    outputs: [...byPath.values()].sort((a, b) => compareCodeUnits(a.path, b.path)),
    otherPairs: otherPairs.sort((a, b) => compareCodeUnits(a.name, b.name)),
  };
}

/** What a folder's manifest names and is still there; the manifest itself comes with them. */
async function findRecorded(shell: Shell, folder: string, inside: string): Promise<readonly FoundOutput[]> {
  const place = { folder: resolve(folder, inside), pathsHoldNames: true };
  const manifest = await shell.readOutput(place, MANIFEST_NAME);
  const recorded = readManifest(manifest);
  if (manifest === null || recorded.size === 0) return [];
  const fromFolder = (path: string): string => (inside === '.' ? path : `${inside}/${path}`);
  const kind = inside === '.' ? 'letters and guides' : `in ${showText(basename(inside))}/`;
  const found: FoundOutput[] = [
    { path: fromFolder(MANIFEST_NAME), kind, bytes: manifest.length, isEdited: false },
  ];
  for (const [path, { hash }] of recorded) {
    const content = await shell.readOutput(place, path);
    if (content === null) continue;
    found.push({ path: fromFolder(path), kind, bytes: content.length, isEdited: hashText(content) !== hash });
  }
  return found;
}
