import { hashText } from '../../core/text/hash-text.js';

const FORMAT = 'mentorship-journal/1';

/** What one run does to one folder, as its plan and its journal hold it. Paths are seen from that folder. */
export interface Transaction {
  /** Twelve hexadecimal digits, which stand in the names of its temporary files. */
  readonly run: string;
  /** Targets, in the order in which they shall appear. */
  readonly files: readonly string[];
  readonly removals: readonly string[];
  /** Folders that were not there before, outer ones first. */
  readonly made: readonly string[];
}

/** The last line is a hash of the others, by which half a journal is told from a whole one. */
export function writeTransaction({ run, files, removals, made }: Transaction): string {
  const text = `${JSON.stringify({ format: FORMAT, run, files, removals, made })}\n`;
  return `${text}${hashText(text)}\n`;
}

/** Null where it is not whole. */
export function readTransaction(content: string): Transaction | null {
  const end = content.indexOf('\n') + 1;
  const text = content.slice(0, end);
  if (end === 0 || content.slice(end) !== `${hashText(text)}\n`) return null;
  const value = JSON.parse(text) as Partial<Record<string, unknown>>;
  const { format, run, files, removals, made } = value;
  const isWhole =
    format === FORMAT &&
    typeof run === 'string' &&
    /^[0-9a-f]{12}$/.test(run) &&
    [files, removals, made].every(isPaths);
  return isWhole ? (value as unknown as Transaction) : null;
}

function isPaths(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((path) => typeof path === 'string');
}
