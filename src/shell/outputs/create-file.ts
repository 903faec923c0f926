import type { FileSystem } from './file-system.js';

/** Writes a new file to its end and flushes it to the disk; throws where something is there already. */
export function createFile(fs: FileSystem, path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const handle = fs.create(path);
  try {
    // The system may take less than it is given.
    for (let done = 0; done < bytes.length; ) done += fs.write(handle, bytes, done);
    fs.flush(handle);
  } finally {
    fs.close(handle);
  }
}
