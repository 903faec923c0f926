import { compareCodeUnits } from '../core/text/compare-code-units.js';
import { hashText } from '../core/text/hash-text.js';
import type { OutputFile } from '../core/text/output-file.js';
import { parseJson } from './parse-json.js';

/** The record a folder of many files keeps of itself: what the last run wrote there. */
export const MANIFEST_NAME = 'manifest.json';

const FORMAT = 'mentorship-manifest/1';
const HASH = /^[0-9a-f]{64}$/;

/** The files' paths with their SHA-256, and those of earlier runs that stay, as a file to be written last. */
export function writeManifest(
  files: readonly OutputFile[],
  staying: ReadonlyMap<string, string>,
): OutputFile {
  const hashes = [...staying, ...files.map(({ path, content }) => [path, hashText(content)] as const)];
  hashes.sort(([a], [b]) => compareCodeUnits(a, b));
  return {
    path: MANIFEST_NAME,
    content: `${JSON.stringify({ format: FORMAT, files: hashes }, null, 1)}\n`,
  };
}

/**
 * Path to SHA-256 as the last run recorded it. What is no manifest of ours, and a path that would lead out of the
 * folder, counts as not recorded: then nothing is replaced or removed because of it.
 */
export function readManifest(bytes: Uint8Array | null): ReadonlyMap<string, string> {
  const recorded = new Map<string, string>();
  const manifest = parseJson(bytes);
  if (manifest?.['format'] !== FORMAT || !Array.isArray(manifest['files'])) return recorded;
  for (const entry of manifest['files']) {
    if (!Array.isArray(entry)) continue;
    const [path, hash] = entry;
    if (typeof path !== 'string' || typeof hash !== 'string' || !HASH.test(hash)) continue;
    const parts = path.split('/');
    if (parts.includes('..') || parts.includes('') || /[\\:]/.test(path)) continue;
    recorded.set(path, hash);
  }
  return recorded;
}
