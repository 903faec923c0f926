/** What stands at a path; a link is not followed. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Whether it belongs to the user of this process; true where the system knows no owners. */
  readonly isOwn: boolean;
  /** Whether its owner may write it. */
  readonly isWritable: boolean;
}

/**
 * The few calls by which outputs come to the disk; each throws the system's error. They do not wait for each other's
 * turn: while one sequence of them runs, no signal and no other work of this process comes between.
 */
export interface FileSystem {
  readonly list: (folder: string) => readonly { readonly name: string; readonly isFolder: boolean }[];
  /** Null when nothing is there. */
  readonly look: (path: string) => Entry | null;
  /** A small file as text. */
  readonly read: (path: string) => string;
  /** Opens a new file (0600 whatever the umask), never one that is there, never through a link. */
  readonly create: (path: string) => number;
  /** Tells how many bytes the system took. */
  readonly write: (handle: number, bytes: Uint8Array, from: number) => number;
  /** Lets those use a new file who may use the file at a path, as far as the system allows; nobody else. */
  readonly takeMode: (handle: number, path: string) => void;
  readonly flush: (handle: number) => void;
  readonly close: (handle: number) => void;
  /** Makes one folder (0700 whatever the umask). */
  readonly makeFolder: (path: string) => void;
  /** Removes an empty folder. */
  readonly removeFolder: (path: string) => void;
  /** Makes renames in a folder durable. */
  readonly flushFolder: (path: string) => void;
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}
