import type { ArchivePart } from './archive-part.js';

/*
 * The directory of a zip archive stands at its end and alone says what is in it (APPNOTE.TXT 6.3.10, 4.3.12 to 4.3.16;
 * the 64-bit forms too, which programs write that do not know beforehand how long a sheet will be).
 */

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_REMARK = 0xffff;
const WIDE_END_MARK = 0x06064b50;
const WIDE_LOCATOR_MARK = 0x07064b50;
const WIDE_LOCATOR_LENGTH = 20;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const WIDE_NUMBERS = 0x0001;
const IN_WIDE_NUMBERS = 0xffffffff;

/** The parts of a zip archive; null when its directory is missing, cut or wrong. */
export function listArchive(bytes: Uint8Array): readonly ArchivePart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return listParts(view);
  } catch (error) {
    // A number in the directory points beyond the end of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function listParts(view: DataView): readonly ArchivePart[] | null {
  const end = findEnd(view);
  if (end === null) return null;
  let { count, position } = readEnd(view, end);
  const parts: ArchivePart[] = [];
  for (; count > 0; count -= 1) {
    if (view.getUint32(position, true) !== ENTRY_MARK) return null;
    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    parts.push(readEntry(view, position, nameLength, extraLength));
    position += ENTRY_LENGTH + nameLength + extraLength + view.getUint16(position + 32, true);
  }
  return parts;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  const first = Math.max(0, last - LONGEST_REMARK);
  for (let position = last; position >= first; position -= 1) {
    if (view.getUint32(position, true) === END_MARK) return position;
  }
  return null;
}

/** How many entries the directory has, and where it begins. */
function readEnd(view: DataView, end: number): { count: number; position: number } {
  const locator = end - WIDE_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === WIDE_LOCATOR_MARK) {
    const wideEnd = readWide(view, locator + 8);
    if (view.getUint32(wideEnd, true) === WIDE_END_MARK) {
      return { count: readWide(view, wideEnd + 32), position: readWide(view, wideEnd + 48) };
    }
  }
  return { count: view.getUint16(end + 10, true), position: view.getUint32(end + 16, true) };
}

function readEntry(view: DataView, entry: number, nameLength: number, extraLength: number): ArchivePart {
  const nameStart = entry + ENTRY_LENGTH;
  const name = new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength);
  const narrow = [24, 20, 42].map((field) => view.getUint32(entry + field, true));
  const [size = 0, packedSize = 0, offset = 0] = widen(view, narrow, nameStart + nameLength, extraLength);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(entry + 10, true),
    checksum: view.getUint32(entry + 16, true),
    size,
    packedSize,
    offset,
  };
}

/** Numbers too large for 32 bits stand in an extra field, in this order, and only they. */
function widen(
  view: DataView,
  numbers: readonly number[],
  extra: number,
  extraLength: number,
): readonly number[] {
  let position = findExtra(view, extra, extra + extraLength);
  if (position === null) return numbers;
  return numbers.map((number) => {
    if (number !== IN_WIDE_NUMBERS || position === null) return number;
    position += 8;
    return readWide(view, position - 8);
  });
}

function findExtra(view: DataView, start: number, end: number): number | null {
  for (let position = start; position + 4 <= end; position += 4 + view.getUint16(position + 2, true)) {
    if (view.getUint16(position, true) === WIDE_NUMBERS) return position + 4;
  }
  return null;
}

function readWide(view: DataView, position: number): number {
  return Number(view.getBigUint64(position, true));
}
