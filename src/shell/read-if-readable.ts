import { Failure } from './failure.js';
import { readOutput } from './read-file.js';
import type { OutputPlace } from './shell.js';

/** See `Shell.readIfReadable`. */
export async function readIfReadable(
  place: OutputPlace,
  path: string,
): Promise<Uint8Array | 'unreadable' | null> {
  try {
    return await readOutput(place, path);
  } catch (error) {
    if (error instanceof Failure) return 'unreadable';
    throw error;
  }
}
