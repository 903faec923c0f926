import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { relative, resolve } from 'node:path';

import { systemErrorCode } from '../describe-system-error.js';

/** A run that ended without letting go is not waited for any longer than this, wherever it ran. */
export const LONGEST_HOLD_IN_MILLISECONDS = 3_600_000;

/** What a lock file says of who holds the folder. */
export interface LockRecord {
  /** Of this lock alone; empty where the file cannot be understood. */
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly started: number;
  /** Absolute paths of all folders the run holds; the first is that of its plan and journal. */
  readonly folders: readonly string[];
  /** Absolute paths of the folders it made, which go again where they stay empty. */
  readonly made: readonly string[];
}

/** The process that wants to hold folders, and what it can find out about others. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Those of its own locks. */
  readonly tokens: Set<string>;
  readonly now: () => number;
  readonly isAlive: (pid: number) => boolean;
  /** Lets time pass without letting go of the thread. */
  readonly pause: (milliseconds: number) => void;
}

export const thisProcess: Holder = {
  pid: process.pid,
  host: hostname(),
  tokens: new Set(),
  now: Date.now,
  isAlive: (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      // There is one, of somebody else.
      return systemErrorCode(error) === 'EPERM';
    }
  },
  pause: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

export function createRecord(
  { pid, host, tokens, now }: Holder,
  { folders, made }: Pick<LockRecord, 'folders' | 'made'>,
): LockRecord {
  const token = randomBytes(6).toString('hex');
  tokens.add(token);
  return { token, pid, host, started: now(), folders, made };
}

/** Paths are written as seen from the lock's folder, so that a folder that was moved can still be put right. */
export function writeLockRecord(record: LockRecord, folder: string): string {
  const seen = (path: string): string => relative(folder, path) || '.';
  return `${JSON.stringify({ ...record, folders: record.folders.map(seen), made: record.made.map(seen) })}\n`;
}

export function readLockRecord(text: string, folder: string): LockRecord {
  const unread = { token: '', pid: 0, host: '', started: 0, folders: [folder], made: [] };
  try {
    const { token, pid, host, started, folders, made } = JSON.parse(text) as Record<string, unknown>;
    const full = (paths: unknown): string[] => (paths as string[]).map((path) => resolve(folder, path));
    if (typeof token !== 'string' || !/^[0-9a-f]{12}$/.test(token)) return unread;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof started !== 'number') return unread;
    return { token, pid, host, started, folders: full(folders), made: full(made) };
  } catch {
    return unread;
  }
}

/**
 * Whether the run that wrote a record may still go on. One of this computer is asked for; its number may since have
 * gone to this very process. One of another computer, and one whose number went to a stranger, counts for an hour.
 */
export function isHeld({ token, pid, host, started }: LockRecord, holder: Holder): boolean {
  if (holder.tokens.has(token)) return true;
  if (token === '' || holder.now() - started > LONGEST_HOLD_IN_MILLISECONDS) return false;
  return host !== holder.host || (pid !== holder.pid && holder.isAlive(pid));
}
