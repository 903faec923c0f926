import { canonicalJson } from '../../text/canonical-json.js';
import { plural } from '../../text/plural.js';
import { AUDIT_FORMAT, type Audit } from './write-audit.js';

/** The name and version of the format; schemas/audit-history.schema.json describes it. */
export const AUDIT_HISTORY_FORMAT = 'mentorship-audit-history/1';

/**
 * The runs that audit-history.json holds once `audit` has taken the place of the `last` audit.json, the oldest first;
 * null where nothing is to be added. A run is kept when it had the same people and another lottery: then anybody can
 * see how often lots were drawn. `history` and `last` are the files as JSON, whatever they hold.
 */
export function continueHistory(history: unknown, last: unknown, audit: Audit): readonly Audit[] | null {
  if (!isAudit(last) || !isEarlierDraw(last, audit)) return null;
  const runs = readHistory(history);
  const known = new Set(runs.map(canonicalJson));
  return known.has(canonicalJson(last)) ? null : [...runs, last];
}

/** The runs in audit-history.json, read as JSON; none where it is not ours. */
export function readHistory(history: unknown): readonly Audit[] {
  if (typeof history !== 'object' || history === null || !('format' in history) || !('runs' in history))
    return [];
  const { format, runs } = history;
  return format === AUDIT_HISTORY_FORMAT && Array.isArray(runs) ? runs.filter(isAudit) : [];
}

export function writeAuditHistory(runs: readonly Audit[]): string {
  return `${JSON.stringify({ format: AUDIT_HISTORY_FORMAT, runs }, null, 2)}\n`;
}

/** How often other lots were drawn for the same people, as a sentence; empty where never. */
export function describeHistory(runs: readonly Audit[], audit: Audit): string {
  const draws = runs.filter((run) => isEarlierDraw(run, audit)).length;
  if (draws === 0) return '';
  return `The same people were matched before with another lottery: audit-history.json keeps ${plural(draws, 'earlier run')}.`;
}

function isEarlierDraw(run: Audit, audit: Audit): boolean {
  return run.hashes.people === audit.hashes.people && run.hashes.lottery !== audit.hashes.lottery;
}

/** Told by its format alone; what else it holds was written by us or is compared as text. */
function isAudit(value: unknown): value is Audit {
  if (typeof value !== 'object' || value === null) return false;
  const { format, hashes } = value as Partial<Audit>;
  return format === AUDIT_FORMAT && typeof hashes === 'object' && hashes !== null;
}
