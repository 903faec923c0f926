import { FIELD_NAMES } from '../../src/core/programme/field-names.js';
import { type Files, type MemoryRun, runInMemory } from '../cli/memory-shell.js';

/** One row of a form: title of the column to answer. A title that is the name of a field feeds that field. */
export type SignupRow = Readonly<Record<string, string>>;

/** Commands that write something for people, each into a folder of its own, so that nothing is overwritten. */
const WRITERS: readonly (readonly string[])[] = [
  ['intro-emails', '--unmatched', '--out', 'letters'],
  ['intro-emails', '--separate', '--out', 'letters-separate'],
  ['agenda', '--meeting', 'all'],
  ['handbook'],
  ['report', '--signups', 'signups.csv'],
  ['report', '--signups', 'signups.csv', '--redact', '--out', 'report-without-names.html'],
];

/** A cohort after every command that writes. */
export interface WrittenCohort {
  /** What was written: every file but those given. */
  readonly files: Files & Readonly<Record<string, string>>;
  /** Both streams of every command, in order. */
  readonly streams: string;
}

/** The rows as a form exports them. */
export function signupsFile(rows: readonly SignupRow[]): string {
  const titles = titlesOf(rows);
  const lines = [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Settings that name what each column holds, so that no strange answer changes what it is taken for. */
export function columnSettings(rows: readonly SignupRow[]): string {
  const fields = titlesOf(rows).filter((title) => FIELD_NAMES.some((field) => field === title));
  return `columns: ${JSON.stringify(Object.fromEntries(fields.map((field) => [field, field])))}\n`;
}

/** Runs `match` and then all that writes for people, over a folder in memory. */
export async function writeCohort(rows: readonly SignupRow[], settings: string): Promise<WrittenCohort> {
  const given = {
    'signups.csv': signupsFile(rows),
    'mentorship.yaml': `${columnSettings(rows)}${settings}`,
  };
  const runs: MemoryRun[] = [];
  const run = async (args: readonly string[]) => {
    const result = await runInMemory(args, runs.at(-1)?.files ?? given);
    if (result.exitCode !== 0) throw new Error(`${args.join(' ')}: ${result.stderr}`);
    runs.push(result);
  };
  await run(['match', 'signups.csv', '--verbose']);
  for (const args of WRITERS) await run([...args, '--verbose']);
  const files = Object.entries(runs.at(-1)?.files ?? {}).filter(([path]) => !Object.hasOwn(given, path));
  return {
    files: Object.fromEntries(files),
    streams: runs.map(({ stdout, stderr }) => `${stdout}${stderr}`).join(''),
  };
}

export function titlesOf(rows: readonly SignupRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
