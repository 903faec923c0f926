import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { Entry, FileSystem } from './file-system.js';
import { ignoreErrors } from './ignore-errors.js';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const ALL_MODES = 0o777;
const MODES_OF_GROUP = 0o070;
const WRITTEN_BY_OWNER = 0o200;

/** A journal of the largest cohort takes a tenth of it. */
const LARGEST_READ_IN_BYTES = 1 << 26;
/** Never through a link, and never waiting for whoever is at the other end of a pipe. Windows knows neither. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Some disks (USB sticks, shares) keep no modes. */
const KEEPS_NO_MODES = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'];
/** Windows cannot open folders, and makes renames durable by itself. */
const OPENS_NO_FOLDERS = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'];

/** The disk itself. */
export const machineFileSystem: FileSystem = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    })),
  look: (path) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? null : describe(stats);
  },
  read: readSmallFile,
  create: (path) => {
    const handle = openSync(path, 'wx', PRIVATE_FILE);
    ignoreErrors(KEEPS_NO_MODES, () => fchmodSync(handle, PRIVATE_FILE));
    return handle;
  },
  write: (handle, bytes, from) => writeSync(handle, bytes, from),
  takeMode: (handle, path) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return;
    const modes = stats.mode & (giveGroup(handle, stats.gid) ? ALL_MODES : ALL_MODES & ~MODES_OF_GROUP);
    ignoreErrors(KEEPS_NO_MODES, () => fchmodSync(handle, modes));
  },
  flush: fsyncSync,
  close: closeSync,
  makeFolder: (path) => {
    mkdirSync(path, { mode: PRIVATE_FOLDER });
    ignoreErrors(KEEPS_NO_MODES, () => chmodSync(path, PRIVATE_FOLDER));
  },
  removeFolder: rmdirSync,
  flushFolder: (path) =>
    ignoreErrors(OPENS_NO_FOLDERS, () => {
      const handle = openSync(path, 'r');
      try {
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    }),
  link: linkSync,
  rename: renameSync,
  remove: unlinkSync,
};

function describe(stats: Stats): Entry {
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  const isWritable = (stats.mode & WRITTEN_BY_OWNER) !== 0;
  return { kind: kindOf(stats), isOwn, isWritable };
}

function kindOf(stats: Stats): Entry['kind'] {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

/** False where the system does not let this user give files to that group. */
function giveGroup(handle: number, group: number): boolean {
  if (fstatSync(handle).gid === group) return true;
  ignoreErrors(KEEPS_NO_MODES, () => fchownSync(handle, -1, group));
  return fstatSync(handle).gid === group;
}

/** Empty for what is no file, or too large to be one of ours. */
function readSmallFile(path: string): string {
  const handle = openSync(path, READ_FLAGS);
  try {
    const stats = fstatSync(handle);
    return stats.isFile() && stats.size <= LARGEST_READ_IN_BYTES ? readFileSync(handle, 'utf8') : '';
  } finally {
    closeSync(handle);
  }
}
