/** One file inside a zip archive, as the archive's directory lists it. Sizes and offsets in bytes. */
export interface ArchivePart {
  readonly name: string;
  /** 0: stored as it is; 8: deflated; others exist and are not read. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  /** Where its own header begins; the bytes follow that. */
  readonly offset: number;
}
