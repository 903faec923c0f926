import { unzipSync, type Zippable, zipSync } from 'fflate/browser';

import { listParts } from './list-parts.js';
import { prepareSheet } from './prepare-sheet.js';

const MEGABYTE = 1024 * 1024;
/** Far more than any list of sign-ups: 20,000 rows of 20 long answers unpack to a quarter of it. */
const LARGEST_WORKBOOK = 128 * MEGABYTE;
/** A list of people packs to a twentieth at best; what packs better was made to burst. */
const BEST_PACKING = 40;
/** So little is unpacked however well it is packed. */
const HARMLESS = 16 * MEGABYTE;

/** To how many bytes a workbook of so many may unpack. */
export function unpackedLimit(packedBytes: number): number {
  return Math.min(LARGEST_WORKBOOK, Math.max(HARMLESS, packedBytes * BEST_PACKING));
}

const XML = /^xl\/.*\.(?:xml|rels)$/;
const PICTURES = /^xl\/(?:charts|drawings|theme)\//;
/** An archive gives every part a time; nobody reads it. */
const EARLIEST = '1980-01-01T00:00:00';
const SHEET = /<(?:[^\s<>/:]*:)?sheetData[\s/>]/;

/**
 * A workbook's parts, unpacked and looked through, as an archive that the reading library may have; or why there is
 * none. Nothing is unpacked before the sizes are known, and no part to more than the archive says.
 */
export function openWorkbook(bytes: Uint8Array): ArrayBuffer | 'damaged' | 'too-large' {
  const wanted = listParts(bytes)?.filter(({ name }) => XML.test(name) && !PICTURES.test(name));
  if (wanted === undefined) return 'damaged';
  const unpacked = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > unpackedLimit(bytes.length)) return 'too-large';
  const names = new Set(wanted.map(({ name }) => name));
  const prepared: Zippable = {};
  try {
    for (const [name, content] of Object.entries(
      unzipSync(bytes, { filter: (part) => names.has(part.name) }),
    )) {
      const sheet = preparePart(content);
      if (sheet === null) return 'damaged';
      prepared[name] = sheet;
    }
  } catch {
    // The packed bytes make no sense; the library's words are for programmers.
    return 'damaged';
  }
  // Stored without packing: the reader would unpack anything else in threads.
  const archive = zipSync(prepared, { level: 0, mtime: EARLIEST });
  return archive.buffer as ArrayBuffer;
}

/** A part as it may be read; null when it is damaged. */
function preparePart(content: Uint8Array): Uint8Array | null {
  const xml = decode(content);
  if (xml === null || !SHEET.test(xml)) return xml === null ? null : content;
  const sheet = prepareSheet(xml);
  if (sheet === null) return null;
  return sheet === xml ? content : new TextEncoder().encode(sheet);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
