import { runProgram } from './cli/program.js';
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
      error instanceof Failure ? sayFailure(error, shell.messages.paint.bad) : sayBug(error, version);
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

function sayFailure({ message, remedy }: Failure, paint: (text: string) => string): string {
  return `${paint('error:')} ${message}\n${remedy === null ? '' : `${remedy}\n`}`;
}

function sayBug(error: unknown, version: string): string {
  const stack = error instanceof Error ? error.stack : 'something that is no error was thrown';
  return (
    `This is a bug in mentorship ${version} (node ${process.versions.node}), not in your files; nothing was lost.\n` +
    `Please report it with the lines below.\n\n${stack}\n`
  );
}
