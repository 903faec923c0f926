import { AUDIT_FORMAT, type Audit } from '../documents/write-audit.js';

const HASHES: readonly (keyof Audit['hashes'])[] = [
  'people',
  'config',
  'lottery',
  'past',
  'pairs',
  'pairings',
  'unmatched',
];
const HASH = /^[0-9a-f]{64}$/;

/** audit.json, read as JSON, where it is a record that this program writes; else null. */
export function readAudit(value: unknown): Audit | null {
  if (!isObject(value) || value['format'] !== AUDIT_FORMAT) return null;
  const { hashes, settings, counts, tool } = value;
  if (!isObject(hashes) || !isObject(settings) || !isObject(counts) || !isObject(tool)) return null;
  const isWhole = HASHES.every((name) => HASH.test(String(hashes[name])));
  return isWhole && typeof tool['version'] === 'string' ? (value as unknown as Audit) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
