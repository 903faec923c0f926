const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission was denied',
  EPERM: 'the system does not allow it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EIO: 'the disk reported a fault',
  EMFILE: 'too many files are open',
  ELOOP: 'its path runs in circles',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program holds it',
};

/** What the system said, in words; the bare code where there are none. */
export function describeSystemError(error: unknown): string {
  const code = systemErrorCode(error);
  return (code === null ? undefined : WORDS[code]) ?? code ?? 'the system gave no reason';
}

/** The system's code (`ENOENT`), or null when the error is none of the system's. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
