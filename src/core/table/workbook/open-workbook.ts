import type { ArchivePart } from './archive-part.js';
import { listArchive } from './list-archive.js';
import { prepareSheet } from './prepare-sheet.js';
import { storeArchive } from './store-archive.js';
import { unpackPart } from './unpack-part.js';

/** Far more than any list of sign-ups: 20,000 rows of 20 long answers unpack to a quarter of it. */
export const LARGEST_WORKBOOK = 128 * 1024 * 1024;

const XML = /^xl\/.*\.(?:xml|rels)$/;
const PICTURES = /^xl\/(?:charts|drawings|theme)\//;
const SHEET = /<(?:[^\s<>/:]*:)?sheetData[\s/>]/;

/**
 * A workbook's parts, unpacked and looked through, as an archive that the reading library may have; or why there is
 * none. Nothing is unpacked before the sizes are known.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<ArrayBuffer | 'damaged' | 'too-large'> {
  const parts = listArchive(bytes)?.filter(({ name }) => XML.test(name) && !PICTURES.test(name));
  if (parts === undefined) return 'damaged';
  if (parts.reduce((sum, { size }) => sum + size, 0) > LARGEST_WORKBOOK) return 'too-large';
  const prepared = new Map<string, Uint8Array>();
  for (const part of parts) {
    const content = await openPart(bytes, part);
    if (content === null) return 'damaged';
    prepared.set(part.name, content);
  }
  return storeArchive(prepared);
}

async function openPart(bytes: Uint8Array, part: ArchivePart): Promise<Uint8Array | null> {
  const content = await unpackPart(bytes, part);
  if (content === null) return null;
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
