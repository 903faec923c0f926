import { basename, join, resolve } from 'node:path';

import { AUDIT_FORMAT } from '../../core/pairing/documents/write-audit.js';
import { AUDIT_HISTORY_FORMAT } from '../../core/pairing/documents/write-audit-history.js';
import { SCORE_COLUMNS } from '../../core/pairing/documents/write-scores.js';
import { UNMATCHED_COLUMNS } from '../../core/pairing/documents/write-unmatched.js';
import { PAIRING_COLUMNS } from '../../core/pairing/rows/pairing-row.js';
import { isPageOfOurs, isSealedPage } from '../../core/rendering/report/seal-page.js';
import { compareCodeUnits } from '../../core/text/compare-code-units.js';
import { hashText } from '../../core/text/hash-text.js';
import type { Shell } from '../../shell/shell.js';
import { parseJson } from '../loading/parse-json.js';
import { MANIFEST_NAME, readManifest } from '../writing/manifest.js';
import { readHeader } from '../writing/read-header.js';

/** A file that a command of ours wrote. */
export interface FoundOutput {
  /** Below the folder of the cohort, `/` between parts. */
  readonly path: string;
  /** What a person calls it, without anybody's name. */
  readonly kind: string;
  readonly bytes: number;
  /** Whether a person changed it since, or it cannot be told. */
  readonly isEdited: boolean;
}

/**
 * Every output of a cohort in its folder and in the folders directly below, known by what it says of itself: records by
 * their format, tables by their header, pages by their seal, letters and guides by the manifest beside them. `pairs` is
 * the name of the pairings file; other pairings files are other cohorts' and stay. Sorted by path.
 */
export async function findOutputs(
  shell: Shell,
  folder: string,
  pairs: string,
): Promise<readonly FoundOutput[]> {
  const entries = await shell.listFolder(folder);
  const found: FoundOutput[] = [];
  const wrote = recordedHashes(parseJson(await shell.readFileIfThere(join(folder, 'audit.json'))));
  for (const { name, isFolder } of entries) {
    if (isFolder || !/\.(?:csv|json|html)$/i.test(name)) continue;
    const content = await shell.readFile(join(folder, name));
    const judged = judgeFile(name, content, pairs, wrote);
    if (judged !== null) found.push({ path: name, bytes: content.length, ...judged });
  }
  for (const inside of ['.', ...entries.flatMap(({ name, isFolder }) => (isFolder ? [name] : []))]) {
    found.push(...(await findRecorded(shell, folder, inside)));
  }
  const byPath = new Map(found.map((output) => [output.path, output]));
  return [...byPath.values()].sort((a, b) => compareCodeUnits(a.path, b.path));
}

type Judged = Pick<FoundOutput, 'kind' | 'isEdited'>;

function judgeFile(
  name: string,
  content: Uint8Array,
  pairs: string,
  wrote: ReadonlySet<unknown>,
): Judged | null {
  const isEdited = !wrote.has(hashText(content));
  if (/\.html$/i.test(name)) {
    const page = new TextDecoder().decode(content);
    return isPageOfOurs(page) ? { kind: 'report', isEdited: !isSealedPage(page) } : null;
  }
  if (/\.json$/i.test(name)) {
    const format = parseJson(content)?.['format'];
    if (format === AUDIT_FORMAT) return { kind: 'record of a run', isEdited: false };
    return format === AUDIT_HISTORY_FORMAT ? { kind: 'record of earlier runs', isEdited: false } : null;
  }
  const columns = readHeader(content);
  // Where a record stands, the files it is about are ours, whatever became of their columns.
  const isRecorded = wrote.size > 0;
  if (name === pairs && (isRecorded || columns === PAIRING_COLUMNS.join()))
    return { kind: 'pairs', isEdited };
  if (columns === UNMATCHED_COLUMNS.join() || (isRecorded && name === 'unmatched.csv'))
    return { kind: 'people without a pair', isEdited };
  return columns === SCORE_COLUMNS.join() ? { kind: 'scores', isEdited: false } : null;
}

function recordedHashes(audit: Readonly<Record<string, unknown>> | null): ReadonlySet<unknown> {
  return new Set(audit?.['format'] === AUDIT_FORMAT ? Object.values(Object(audit['hashes'])) : []);
}

/** What a folder's manifest names and is still there; the manifest itself comes with them. */
async function findRecorded(shell: Shell, folder: string, inside: string): Promise<readonly FoundOutput[]> {
  const place = { folder: resolve(folder, inside), pathsHoldNames: true };
  const manifest = await shell.readOutput(place, MANIFEST_NAME);
  const recorded = readManifest(manifest);
  if (manifest === null || recorded.size === 0) return [];
  const fromFolder = (path: string): string => (inside === '.' ? path : `${inside}/${path}`);
  const kind = inside === '.' ? 'letters and guides' : `in ${basename(inside)}/`;
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
