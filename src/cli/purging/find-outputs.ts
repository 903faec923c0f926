import { resolve } from 'node:path';

import { compareCodeUnits } from '../../core/text/compare-code-units.js';
import { hashText } from '../../core/text/hash-text.js';
import type { Shell } from '../../shell/shell.js';
import { MANIFEST_NAME } from '../writing/manifest.js';
import { findRecorded, pathBelow } from './find-recorded.js';
import type { FoundOutput } from './found-output.js';
import { holdsPairs, judgeFile, readHashes } from './judge-file.js';

/** A pairings file that is not the one that was named: another cohort's, or a copy. */
export interface OtherPairs {
  readonly name: string;
  /** Whether it holds what the last run wrote. */
  readonly isRecorded: boolean;
}

/** What there is of a cohort, and what stands beside it; outputs and pairs sorted by path. */
export interface Finding {
  readonly outputs: readonly FoundOutput[];
  readonly otherPairs: readonly OtherPairs[];
  /** What cannot be read and nothing names as ours: files of the folder, manifests of those below it. */
  readonly unread: ReadonlySet<string>;
}

const RECORD = 'audit.json';
/** What `match` writes beside the pairs. */
const BESIDE = ['unmatched.csv', 'audit-history.json', RECORD];

/** Files that may be ours, or may hold pairs. */
const LOOKED_AT = /\.(?:csv|tsv|txt|xlsx|json|html)$/i;

/**
 * Every output of a cohort in its folder and in the folders directly below, known by what it says of itself; letters and
 * guides by the manifest beside them. `pairs` is the name of the pairings file. Throws a Failure (74) where a file that
 * must be ours by its name cannot be read, or is none.
 */
export async function findOutputs(shell: Shell, folder: string, pairs: string): Promise<Finding> {
  const entries = await shell.listFolder(folder);
  const namesOf = (ofFolders: boolean): readonly string[] =>
    entries.flatMap(({ name, isFolder }) => (isFolder === ofFolders ? [name] : []));
  const beside = await findBeside(shell, folder, pairs, namesOf(false));
  const outputs = new Map(beside.outputs.map((output) => [output.path, output]));
  const unread = new Set(beside.unread);
  for (const inside of ['.', ...namesOf(true)]) {
    const recorded = await findRecorded(shell, folder, inside);
    if (recorded === 'unreadable') unread.add(pathBelow(inside, MANIFEST_NAME));
    else for (const output of recorded) outputs.set(output.path, output);
  }
  return {
    outputs: [...outputs.values()].sort((a, b) => compareCodeUnits(a.path, b.path)),
    otherPairs: [...beside.otherPairs].sort((a, b) => compareCodeUnits(a.name, b.name)),
    unread,
  };
}

/** What stands directly in the folder; `files` are the names of those there. */
async function findBeside(
  shell: Shell,
  folder: string,
  pairs: string,
  files: readonly string[],
): Promise<Finding> {
  const place = { folder, pathsHoldNames: false };
  const hashes = readHashes(await shell.readOutput(place, RECORD));
  const named = new Set([pairs, ...BESIDE]);
  const outputs: FoundOutput[] = [];
  const otherPairs: OtherPairs[] = [];
  const unread = new Set<string>();
  for (const name of new Set([...named, ...files.filter((file) => LOOKED_AT.test(file))])) {
    const content = await (named.has(name) ? shell.readOutput : shell.readIfReadable)(place, name);
    if (content === 'unreadable') unread.add(name);
    if (content === 'unreadable' || content === null) continue;
    const judgement = judgeFile(name, content, { pairs, hashes });
    const isRecorded = hashes.get('pairings') === hashText(content);
    if (judgement !== null) {
      const isLink = await shell.isLink(resolve(folder, name));
      outputs.push({ path: name, bytes: content.length, isLink, ...judgement });
    } else if (name !== pairs && (isRecorded || (await holdsPairs(name, content)))) {
      otherPairs.push({ name, isRecorded });
    }
  }
  return { outputs, otherPairs, unread };
}
