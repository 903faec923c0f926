const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * From now on a stopped program first lets go of what it holds, and so does one that ends by itself. Work that is not
 * to be cut in half runs without pause, so that a signal is heard before it or after it.
 */
export function stopOnSignals(process: NodeJS.Process, letGo: () => void): void {
  process.once('exit', letGo);
  for (const [signal, exitCode] of Object.entries(EXIT_CODES)) {
    process.on(signal, () => process.exit(exitCode));
  }
}
