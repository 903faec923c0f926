const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * From now on a stopped program first lets go of what it holds, and so does one that ends by itself. Work that is not
 * to be cut in half runs without pause, so that a signal is heard before it or after it.
 */
export function stopOnSignals(process: NodeJS.Process, letGo: () => void): void {
  process.once('exit', letGo);
  for (const [signal, exitCode] of Object.entries(EXIT_CODES)) {
    process.on(signal, () => {
      // After all others who hear of the end.
      process.once('exit', () => dieOf(process, signal));
      process.exit(exitCode);
    });
  }
}

/**
 * Ends by the signal itself, which a shell reports as the exit code: an exit would wait for threads that read, and those
 * may wait for ever for what a pipe gives. Where a signal cannot do that (Windows, the first process of a container),
 * the exit goes on.
 */
function dieOf(process: NodeJS.Process, signal: string): void {
  if (process.platform === 'win32') return;
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
