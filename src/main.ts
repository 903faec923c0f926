import { runProgram } from './cli/program.js';
import { Failure } from './shell/failure.js';
import { createMachineShell } from './shell/machine-shell.js';
import { readVersion } from './shell/read-version.js';

const BUG = 70;

/** Runs the program on the real machine and leaves its exit code; never cuts output off by exiting early. */
export async function main(): Promise<void> {
  const version = readVersion();
  const shell = createMachineShell(process, version);
  try {
    process.exitCode = await runProgram(process.argv.slice(2), shell);
  } catch (error) {
    if (error instanceof Failure) {
      process.exitCode = error.exitCode;
      const remedy = error.remedy === null ? '' : `${error.remedy}\n`;
      await shell.tell(`${shell.messages.paint.bad('error:')} ${error.message}\n${remedy}`);
      return;
    }
    process.exitCode = BUG;
    const stack = error instanceof Error ? error.stack : 'something that is no error was thrown';
    await shell.tell(
      `This is a bug in mentorship ${version} (node ${process.versions.node}), not in your files; nothing was lost.\n` +
        `Please report it with the lines below.\n\n${stack}\n`,
    );
  }
}
