/** A file to be written: the path below the output folder, `/` between parts. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The instant that stands in the file, for one whose bytes change with it; ISO 8601 in UTC. */
  readonly date?: string;
  /** Whether a file that is there keeps who may read and write it, as settings do; all others are private. */
  readonly keepsMode?: boolean;
}
