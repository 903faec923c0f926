import { compareCodeUnits } from '../../core/text/compare-code-units.js';
import { hashText } from '../../core/text/hash-text.js';
import type { OutputFile } from '../../core/text/output-file.js';
import { parseJson } from '../loading/parse-json.js';

/** The record a folder of many files keeps of itself: what the last run wrote there. */
export const MANIFEST_NAME = 'manifest.json';

const FORMAT = 'mentorship-manifest/1';
const HASH = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** What a run wrote at a path: the SHA-256, and the instant that stands in a dated file, else null. */
export interface RecordedFile {
  readonly hash: string;
  readonly date: string | null;
}

/** The files' paths with their SHA-256 and dates, and those of earlier runs that stay, as a file to be written last. */
export function writeManifest(
  files: readonly OutputFile[],
  staying: ReadonlyMap<string, RecordedFile>,
): OutputFile {
  const written = files.map(
    ({ path, content, date = null }) => [path, { hash: hashText(content), date }] as const,
  );
  const entries = [...staying, ...written]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([path, { hash, date }]) => (date === null ? [path, hash] : [path, hash, date]));
  return {
    path: MANIFEST_NAME,
    content: `${JSON.stringify({ format: FORMAT, files: entries }, null, 1)}\n`,
  };
}

/**
 * Path to what the last run recorded of it. What is no manifest of ours, and a path that would lead out of the
 * folder, counts as not recorded: then nothing is replaced or removed because of it.
 */
export function readManifest(bytes: Uint8Array | null): ReadonlyMap<string, RecordedFile> {
  const recorded = new Map<string, RecordedFile>();
  const manifest = parseJson(bytes);
  if (manifest?.['format'] !== FORMAT || !Array.isArray(manifest['files'])) return recorded;
  for (const entry of manifest['files']) {
    if (!Array.isArray(entry)) continue;
    const [path, hash, date] = entry;
    if (typeof path !== 'string' || typeof hash !== 'string' || !HASH.test(hash)) continue;
    const parts = path.split('/');
    if (parts.includes('..') || parts.includes('') || /[\\:]/.test(path)) continue;
    recorded.set(path, { hash, date: typeof date === 'string' && INSTANT.test(date) ? date : null });
  }
  return recorded;
}
