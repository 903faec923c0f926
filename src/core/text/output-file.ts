/** A file to be written: the path below the output folder, `/` between parts. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
