import { type UnzipFileInfo, unzipSync } from 'fflate/browser';

/** No workbook or export has nearly as many; an archive may claim billions. */
const MOST_PARTS = 10_000;

/** The parts of a zip archive, none unpacked; null when its directory is missing, cut or wrong. */
export function listParts(archive: Uint8Array): readonly UnzipFileInfo[] | null {
  const parts: UnzipFileInfo[] = [];
  const isWanted = (part: UnzipFileInfo): boolean => {
    parts.push(part);
    if (parts.length > MOST_PARTS) throw new RangeError('too many parts');
    return false;
  };
  try {
    unzipSync(archive, { filter: isWanted });
    return parts;
  } catch {
    // Its words are for programmers.
    return null;
  }
}
