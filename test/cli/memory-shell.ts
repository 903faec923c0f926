import { readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';

import { runProgram } from '../../src/cli/program.js';
import { sayFailure } from '../../src/cli/showing/say-failure.js';
import { inThisThread } from '../../src/core/preferences/workforce.js';
import { remember } from '../../src/core/text/remember.js';
import { type ExitCode, Failure } from '../../src/shell/failure.js';
import { createPaint } from '../../src/shell/paint.js';
import type { Questions } from '../../src/shell/questions.js';
import type { Shell, Stream } from '../../src/shell/shell.js';

const FOLDER = resolve('/cohort');
const SHIPPED = new URL('../../templates/', import.meta.url);

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface MemoryRun {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** Every file of the folder after the run, as text, by its path below it. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the machine around the folder is like. */
interface MemoryMachine {
  readonly input?: string;
  readonly isTerminal?: boolean;
  readonly printPages?: Shell['printPages'];
  /** Who answers questions; nobody by default. */
  readonly questions?: Questions;
  readonly columns?: number;
  /** What somebody else puts into the folder as soon as the run prints something. */
  readonly writtenMeanwhile?: Files;
  /** Files, among those given, that nobody may read. */
  readonly unreadable?: readonly string[];
  /** Links, among those given, to files with that content. */
  readonly links?: readonly string[];
}

/**
 * Runs one command line over a folder that is in memory only, and tells what came of it. Failures are told as the
 * program's last catch tells them; anything else that is thrown is a bug and goes on to the test.
 */
export async function runInMemory(
  args: readonly string[],
  files: Files,
  {
    input = '',
    isTerminal = false,
    printPages = noPrinter,
    questions,
    columns = 500,
    writtenMeanwhile = {},
    unreadable = [],
    links = [],
  }: MemoryMachine = {},
): Promise<MemoryRun> {
  const disk = new Map(placesOf(files));
  let stdout = '';
  let stderr = '';
  const stream: Stream = { isTerminal, columns, paint: createPaint(false) };
  const readIfThere = (path: string): Uint8Array | null => {
    if (isAmong(unreadable, path)) throw new Failure(74, `Cannot read ${path}: you may not.`);
    return disk.get(path) ?? null;
  };
  const shell: Shell = {
    version: '0.1.0',
    workingFolder: FOLDER,
    environment: {},
    input: { isTerminal: false },
    output: stream,
    messages: stream,
    readFile: async (path) => {
      const bytes = readIfThere(path);
      if (bytes === null) throw new Failure(74, `Cannot read ${path}: there is no such file.`);
      return bytes;
    },
    readFileIfThere: async (path) => readIfThere(path),
    readOutput: async ({ folder }, path) => readIfThere(resolve(folder, path)),
    readIfReadable: async ({ folder }, path) =>
      isAmong(unreadable, resolve(folder, path)) ? 'unreadable' : readIfThere(resolve(folder, path)),
    isLink: async (path) => isAmong(links, path),
    listFolder: async (path) =>
      listBelow(
        [...disk.keys()].filter((each) => !isAmong(links, each)),
        path,
      ),
    readInput: async () => bytesOf(input),
    readShipped: async (name) => readShipped(name),
    listShipped: async (folder) => listShipped(folder),
    print: async (text) => {
      stdout += text;
      for (const [path, bytes] of placesOf(writtenMeanwhile)) disk.set(path, bytes);
    },
    tell: async (text) => {
      stderr += text;
    },
    progress: { show: () => undefined, clear: () => undefined },
    parallelism: 1,
    hireWorkforce: () => ({ ...inThisThread, dismiss: async () => undefined }),
    printPages,
    holdFolders: async () => undefined,
    applyPlan: async (plan) => {
      for (const { path, content } of plan.files) disk.set(resolve(plan.folder, path), bytesOf(content));
      for (const path of plan.removals) disk.delete(resolve(plan.folder, path));
    },
    addToStepSummary: null,
    questions: questions ?? null,
    now: () => new Date('2026-09-21T12:00:00Z'),
  };
  const exitCode = await runProgram(args, shell).catch((error: unknown): ExitCode => {
    if (!(error instanceof Failure)) throw error;
    stderr += sayFailure(error);
    return error.exitCode;
  });
  const left = [...disk].map(([path, bytes]) => [
    path.slice(FOLDER.length + 1),
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  ]);
  return { exitCode, stdout, stderr, files: Object.fromEntries(left) };
}

/** What is shipped changes in no test, and is read once. */
const readShipped = remember((name: string) => readFileSync(new URL(name, SHIPPED), 'utf8'));
const listShipped = remember((folder: string) => readdirSync(new URL(folder, SHIPPED)).sort());

function isAmong(names: readonly string[], path: string): boolean {
  return names.some((name) => resolve(FOLDER, name) === path);
}

/** What stands directly in a folder, told from the paths of all files. */
function listBelow(paths: readonly string[], folder: string) {
  const parts = paths
    .filter((path) => path.startsWith(`${folder}${sep}`))
    .map((path) => path.slice(folder.length + 1).split(sep));
  const isFolder = new Map(parts.map(([name = '', ...rest]) => [name, rest.length > 0]));
  return [...isFolder].map(([name, holdsMore]) => ({ name, isFolder: holdsMore }));
}

async function noPrinter(): Promise<never> {
  throw new Failure(74, 'No PDF was made: there is no browser.', 'Install one.');
}

function placesOf(files: Files): readonly (readonly [string, Uint8Array])[] {
  return Object.entries(files).map(([path, content]) => [resolve(FOLDER, path), bytesOf(content)]);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
