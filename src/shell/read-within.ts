import { open } from 'node:fs/promises';

import { Failure } from './failure.js';

/** The largest file that is read, of any kind; 256 MB. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** A file's bytes. What is too large is refused by its size, unread; throws the system's error where it cannot be read. */
export async function readFileWithin(path: string, most = LARGEST_FILE): Promise<Uint8Array> {
  const file = await open(path);
  try {
    if ((await file.stat()).size > most) throw tooLarge(path, most);
    // A pipe has no size to ask for, and a file may grow while it is read.
    const bytes = await file.readFile();
    if (bytes.length > most) throw tooLarge(path, most);
    return bytes;
  } finally {
    await file.close();
  }
}

/** A stream to its end; one that goes on for too long is left, whatever would still come. */
export async function readStreamWithin(
  stream: AsyncIterable<unknown>,
  name: string,
  most = LARGEST_FILE,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > most) throw tooLarge(name, most);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, most: number): Failure {
  return new Failure(
    1,
    `${name} is larger than ${Math.floor(most / 1024 / 1024)} MB, which no list of people needs.`,
    'Is it the right file? If it is, divide it, and pair each part by itself.',
  );
}
