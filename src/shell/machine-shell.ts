import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compareCodeUnits } from '../core/text/compare-code-units.js';
import { createProgress } from './create-progress.js';
import { createFilesRead } from './files-read.js';
import { findWorkingFolder } from './find-working-folder.js';
import { followLinks } from './follow-links.js';
import { isLink } from './is-link.js';
import { listFolder } from './list-folder.js';
import { thisProcess } from './outputs/lock-record.js';
import { machineFileSystem } from './outputs/machine-file-system.js';
import { createOutputFolders } from './outputs/output-folders.js';
import { createPaint, wantsColour } from './paint.js';
import { printPages } from './print-pages.js';
import { readFile, readFileIfThere, readOutput, unreadable } from './read-file.js';
import { readIfReadable } from './read-if-readable.js';
import { readStreamWithin } from './read-within.js';
import type { Shell, Stream } from './shell.js';
import { startWorkforce } from './start-workforce.js';
import { createStepSummary } from './step-summary.js';
import { stopOnSignals } from './stop-on-signals.js';
import { createTerminalQuestions } from './terminal-questions.js';
import { createStreamWriter } from './write-stream.js';

/** Its handle. */
const STANDARD_INPUT = 0;

/** Where no terminal says how wide it is. */
const LINE_WIDTH = 120;

const WORKER = new URL('../worker.js', import.meta.url);
const SHIPPED = fileURLToPath(new URL('../../templates/', import.meta.url));

/** The real machine: its disk, its terminal, its clock. */
export function createMachineShell(process: NodeJS.Process, version: string): Shell {
  const { stdin, stdout, stderr, env } = process;
  const stream = (target: NodeJS.WriteStream): Stream => ({
    isTerminal: target.isTTY === true,
    columns: target.isTTY === true && target.columns > 0 ? target.columns : LINE_WIDTH,
    paint: createPaint(wantsColour(target.isTTY === true, process.argv.slice(2), env)),
  });
  const messages = stream(stderr);
  const progress = createProgress({
    isTerminal: messages.isTerminal && env['TERM'] !== 'dumb' && !process.argv.includes('--quiet'),
    columns: messages.columns,
    write: (text) => stderr.write(text),
    elapsed: () => performance.now(),
    later: (milliseconds, action) => setTimeout(action, milliseconds).unref(),
  });
  const afterProgress = (write: (text: string) => Promise<void>) => (text: string) => {
    progress.clear();
    return write(text);
  };
  const filesRead = createFilesRead();
  const folders = createOutputFolders(machineFileSystem, thisProcess);
  const letGo = (): void => {
    folders.release();
    progress.clear();
  };
  let stopsOnSignals = false;
  const holding = <Work>(work: Work): Work => {
    if (!stopsOnSignals) stopOnSignals(process, letGo);
    stopsOnSignals = true;
    return work;
  };
  return {
    version,
    // Asked for late: the version and the help need none.
    get workingFolder() {
      return findWorkingFolder(process);
    },
    environment: env,
    input: { isTerminal: stdin.isTTY === true },
    output: stream(stdout),
    messages,
    readFile: async (path, isEnough) => {
      await folders.touch(dirname(path));
      filesRead.note(path);
      return readFile(path, isEnough);
    },
    readFileIfThere: async (path, isEnough) => {
      await folders.touch(dirname(path));
      filesRead.note(path);
      return readFileIfThere(path, isEnough);
    },
    readOutput: async (place, path) => {
      await folders.touch(dirname(resolve(place.folder, path)));
      return readOutput(place, path);
    },
    readIfReadable: async (place, path) => {
      await folders.touch(dirname(resolve(place.folder, path)));
      return readIfReadable(place, path);
    },
    isLink,
    listFolder: async (path) => {
      await folders.touch(path);
      return listFolder(path).catch((error: unknown) => {
        throw unreadable(path, error);
      });
    },
    readInput: (isEnough) => {
      filesRead.note(STANDARD_INPUT);
      return readStreamWithin(stdin, 'standard input', { isEnough });
    },
    readShipped: async (name) => new TextDecoder().decode(await readFile(join(SHIPPED, name))),
    listShipped: async (folder) => (await readdir(join(SHIPPED, folder))).sort(compareCodeUnits),
    print: afterProgress(createStreamWriter(stdout, 'standard output')),
    tell: afterProgress(createStreamWriter(stderr, 'standard error')),
    progress,
    parallelism: availableParallelism(),
    hireWorkforce: (options) => startWorkforce(WORKER, options),
    printPages,
    holdFolders: async (paths) => holding(folders).hold(paths),
    applyPlan: (plan) => {
      const followed = followLinks(plan);
      filesRead.refuse(followed);
      return holding(folders).apply(followed);
    },
    addToStepSummary: createStepSummary(env),
    questions:
      stdin.isTTY === true && stdout.isTTY === true
        ? createTerminalQuestions({ input: stdin, output: stdout })
        : null,
    now: () => new Date(),
  };
}
