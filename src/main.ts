import { runProgram } from './cli/program.js';
import { sayBug, sayFailure } from './cli/showing/say-failure.js';
import { Failure } from './shell/failure.js';
import { createMachineShell } from './shell/machine-shell.js';
import { readVersion } from './shell/read-version.js';

const BUG = 70;

/** Runs the program on the real machine and leaves its exit code; never cuts output off by exiting early. */
export async function main(): Promise<void> {
  const version = readVersion();
  const shell = createMachineShell(process, version);
  const fail = async (error: unknown): Promise<void> => {
    process.exitCode = error instanceof Failure ? error.exitCode : BUG;
    const told =
      error instanceof Failure
        ? `${shell.messages.paint.bad('error:')} ${sayFailure(error)}`
        : sayBug(error, version);
    // Where nobody can be told, the exit code still says it.
    await shell.tell(told).catch(() => undefined);
  };
  // What nothing waits for, the fault of a stream or a thread, is a bug too; whatever else is under way ends with it.
  process.once('uncaughtException', (error) => void fail(error).then(() => process.exit()));
  try {
    process.exitCode = await runProgram(process.argv.slice(2), shell);
  } catch (error) {
    await fail(error);
  }
}
