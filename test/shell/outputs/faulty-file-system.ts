import type { FileSystem } from '../../../src/shell/outputs/file-system.js';
import { machineFileSystem } from '../../../src/shell/outputs/machine-file-system.js';

/** What happens at one of the calls. */
export type Fault =
  | { readonly kind: 'error'; readonly code: string; readonly lasting: boolean }
  /** The process is gone: no later call does anything. A write that is cut off has written half of its bytes. */
  | { readonly kind: 'kill' };

/** The disk itself, which takes its time to flush: what is flushed is of no matter as long as the power stays on. */
export const quickFileSystem: FileSystem = {
  ...machineFileSystem,
  flush: () => undefined,
  flushFolder: () => undefined,
};

/** The disk itself, but for a fault at one call, counted from 0. `calls` tells how many there were. */
export function createFaultyFileSystem(
  at: number,
  fault: Fault,
): FileSystem & { readonly calls: () => number; readonly wasHit: () => boolean } {
  let calls = 0;
  const guarded =
    <Args extends unknown[], Result>(name: string, call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const number = calls++;
      if (number < at || (number > at && fault.kind === 'error' && !fault.lasting)) return call(...args);
      if (fault.kind === 'error') {
        // A handle that the system failed to close is closed.
        if (name === 'close') call(...args);
        throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code });
      }
      if (number === at && name === 'write') {
        const [handle, bytes] = args as unknown as [number, Uint8Array];
        machineFileSystem.write(handle, bytes.subarray(0, bytes.length >> 1), 0);
      }
      if (name === 'close') call(...args);
      throw new Error('killed');
    };
  const entries = Object.entries(quickFileSystem).map(([name, call]) => [
    name,
    guarded(name, call as (...args: unknown[]) => unknown),
  ]);
  return {
    ...(Object.fromEntries(entries) as FileSystem),
    calls: () => calls,
    wasHit: () => calls > at,
  };
}
