import { AUDIT_FORMAT } from '../../core/pairing/documents/write-audit.js';
import { AUDIT_HISTORY_FORMAT } from '../../core/pairing/documents/write-audit-history.js';
import { SCORE_COLUMNS } from '../../core/pairing/documents/write-scores.js';
import { UNMATCHED_COLUMNS } from '../../core/pairing/documents/write-unmatched.js';
import { PAIRING_COLUMNS } from '../../core/pairing/rows/pairing-row.js';
import { isPageOfOurs, isSealedPage } from '../../core/rendering/report/seal-page.js';
import { readTableFile } from '../../core/table/read-table-file.js';
import { hashText } from '../../core/text/hash-text.js';
import { parseJson } from '../loading/parse-json.js';
import { readHeader } from '../writing/read-header.js';

/** What a file of ours is. */
export interface Judgement {
  /** What a person calls it, without anybody's name. */
  readonly kind: string;
  /** Whether a person changed it since, or it cannot be told. */
  readonly isEdited: boolean;
}

/** The kind of the pairings file. */
export const PAIRS = 'pairs';

/** What is known of the last run in a folder. */
export interface LastRun {
  /** The name of its pairings file. */
  readonly pairs: string;
  /** SHA-256 of what it wrote, by what that is; empty where its record does not stand any more. */
  readonly hashes: ReadonlyMap<string, unknown>;
}

/** What the last run's record says that it wrote; nothing where that is no record of ours. */
export function readHashes(record: Uint8Array | null): ReadonlyMap<string, unknown> {
  const audit = parseJson(record);
  return new Map(audit?.['format'] === AUDIT_FORMAT ? Object.entries(Object(audit['hashes'])) : []);
}

/**
 * What a file is by what it says of itself: records by their format, tables by their header, pages by their seal. Null
 * where it is none of this run's: pairings files of another name are other cohorts' or copies.
 */
export function judgeFile(name: string, content: Uint8Array, { pairs, hashes }: LastRun): Judgement | null {
  const hash = hashText(content);
  const columns = readHeader(content);
  const isEdited = ![...hashes.values()].includes(hash);
  if (isPairs(columns) || hash === hashes.get('pairings')) {
    return name === pairs ? { kind: PAIRS, isEdited } : null;
  }
  if (/\.html$/i.test(name)) {
    const page = new TextDecoder().decode(content);
    return isPageOfOurs(page) ? { kind: 'report', isEdited: !isSealedPage(page) } : null;
  }
  if (/\.json$/i.test(name)) {
    const format = parseJson(content)?.['format'];
    if (format === AUDIT_FORMAT) return { kind: 'record of a run', isEdited: false };
    return format === AUDIT_HISTORY_FORMAT ? { kind: 'record of earlier runs', isEdited: false } : null;
  }
  if (columns === SCORE_COLUMNS.join()) return { kind: 'scores', isEdited: false };
  // Where a record stands, the files it is about are ours, whatever became of their columns.
  const isRecorded = hashes.size > 0;
  if (columns === UNMATCHED_COLUMNS.join() || (isRecorded && name === 'unmatched.csv'))
    return { kind: 'people without a pair', isEdited };
  return isRecorded && name === pairs && /\.csv$/i.test(name) ? { kind: PAIRS, isEdited } : null;
}

/** Whether a file holds pairs, also where a spreadsheet saved it as a workbook. */
export async function holdsPairs(name: string, content: Uint8Array): Promise<boolean> {
  if (!/\.xlsx$/i.test(name)) return isPairs(readHeader(content));
  const { table } = await readTableFile(content, name);
  return isPairs(table?.header.join() ?? '');
}

function isPairs(columns: string): boolean {
  return columns === PAIRING_COLUMNS.join();
}
