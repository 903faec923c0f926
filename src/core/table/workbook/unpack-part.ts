import type { ArchivePart } from './archive-part.js';
import { checksum } from './checksum.js';

const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of a part of an archive; null when they are damaged: other than the directory says in size or checksum.
 * Never unpacks more than that size, whatever the packed bytes would become.
 */
export async function unpackPart(archive: Uint8Array, part: ArchivePart): Promise<Uint8Array | null> {
  const packed = findPacked(archive, part);
  if (packed === null) return null;
  const bytes = await unpack(packed, part);
  return bytes !== null && checksum(bytes) === part.checksum ? bytes : null;
}

function findPacked(archive: Uint8Array, { offset, packedSize }: ArchivePart): Uint8Array | null {
  if (offset + LOCAL_LENGTH > archive.length) return null;
  const header = new DataView(archive.buffer, archive.byteOffset + offset, LOCAL_LENGTH);
  if (header.getUint32(0, true) !== LOCAL_MARK) return null;
  const start = offset + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  return start + packedSize > archive.length ? null : archive.subarray(start, start + packedSize);
}

async function unpack(packed: Uint8Array, { method, size }: ArchivePart): Promise<Uint8Array | null> {
  if (method === STORED) return packed.length === size ? packed : null;
  return method === DEFLATED ? inflate(packed, size) : null;
}

async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // A fault is told on the side that reads.
  const ignore = (): void => {};
  writer.write(packed).catch(ignore);
  writer.close().catch(ignore);

  const bytes = new Uint8Array(size);
  let length = 0;
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length === size ? bytes : null;
      const chunk: Uint8Array = value;
      if (length + chunk.length > size) {
        await reader.cancel();
        return null;
      }
      bytes.set(chunk, length);
      length += chunk.length;
    }
  } catch {
    // The packed bytes make no sense; the platform's error says no more.
    return null;
  }
}
