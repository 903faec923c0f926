import type { FileSystem } from './file-system.js';

/**
 * Writes a new file to its end and flushes it to the disk; throws where something is there already. It is private, or
 * for those who may use `like`, another file that need not be there.
 */
export function createFile(
  fs: FileSystem,
  path: string,
  content: string | Uint8Array,
  like: string | null = null,
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const handle = fs.create(path);
  try {
    // The system may take less than it is given.
    for (let done = 0; done < bytes.length; ) done += fs.write(handle, bytes, done);
    if (like !== null) fs.takeMode(handle, like);
    fs.flush(handle);
  } finally {
    fs.close(handle);
  }
}
