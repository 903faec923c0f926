/** How a file stores its text, as far as its first bytes tell; the last two cannot be read safely. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | 'utf-16-unmarked';

/** UTF-32 comes first: its little-endian mark begins with that of UTF-16. */
const marks: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-32', mark: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'utf-32', mark: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

const SAMPLE_LENGTH = 512;

/** The encoding told by the byte order mark; without one UTF-8, unless the bytes look like UTF-16. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked.encoding;
  return looksLikeUnmarkedUtf16(bytes.subarray(0, SAMPLE_LENGTH)) ? 'utf-16-unmarked' : 'utf-8';
}

/** Delimiters, line ends and Latin letters have a zero byte in UTF-16, always on the same side. */
function looksLikeUnmarkedUtf16(sample: Uint8Array): boolean {
  const zerosAt = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zerosAt[index % 2] = (zerosAt[index % 2] ?? 0) + 1;
  });
  const [fewer = 0, more = 0] = zerosAt.toSorted((a, b) => a - b);
  return fewer === 0 && more > 0 && more >= sample.length / 8;
}
