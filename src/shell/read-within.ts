import { type FileHandle, open } from 'node:fs/promises';

import { Failure } from './failure.js';

/** The largest file that is read, of any kind; 256 MB. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** How much of a file is read at a time, in bytes. */
const PART = 1024 * 1024;

/** Whether the parts of a file that were read so far are enough to refuse it. */
export type IsEnough = (part: Uint8Array) => boolean;

const readAll: IsEnough = () => false;

interface ReadingLimits {
  readonly isEnough?: IsEnough | undefined;
  /** In bytes. */
  readonly most?: number;
}

/**
 * A file's bytes. What is too large is refused by its size, unread; `isEnough` is told each part, and ends the reading.
 * `name` is what messages call it. Throws the system's error where it cannot be read.
 */
export async function readFileWithin(
  path: string,
  { isEnough = readAll, most = LARGEST_FILE, name = path }: ReadingLimits & { readonly name?: string } = {},
): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > most) throw tooLarge(name, most);
    // A pipe has no size to ask for.
    return size === 0
      ? await readStreamWithin(file.createReadStream({ autoClose: false }), name, { isEnough, most })
      : await readParts(file, size, isEnough);
  } finally {
    await file.close();
  }
}

async function readParts(file: FileHandle, size: number, isEnough: IsEnough): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, Math.min(PART, size - length));
    const part = bytes.subarray(length, length + bytesRead);
    length += bytesRead;
    if (bytesRead === 0 || isEnough(part)) break;
  }
  return bytes.subarray(0, length);
}

/** A stream to its end, or as far as is enough; one that goes on for too long is left, whatever would still come. */
export async function readStreamWithin(
  stream: AsyncIterable<unknown>,
  name: string,
  { isEnough = readAll, most = LARGEST_FILE }: ReadingLimits = {},
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const part = chunk as Uint8Array;
    parts.push(part);
    length += part.length;
    if (length > most) throw tooLarge(name, most);
    if (isEnough(part)) break;
  }
  return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
}

function tooLarge(name: string, most: number): Failure {
  return new Failure(
    1,
    `${name} is larger than ${Math.floor(most / 1024 / 1024)} MB, which no list of people needs.`,
    'Is it the right file? If it is, divide it, and pair each part by itself.',
  );
}
