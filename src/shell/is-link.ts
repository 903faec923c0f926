import { lstat } from 'node:fs/promises';

/** See `Shell.isLink`. */
export async function isLink(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => null);
  return stats?.isSymbolicLink() === true;
}
