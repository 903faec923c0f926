import type { FileKind } from '../diagnostics/catalogue/table.js';

/** Enough for every sign below, a page that begins with blanks included. */
const HEAD_LENGTH = 4096;

/** The first that fits says what the file is; a workbook is a zip archive too, so it stands before it. */
const signs: readonly { readonly kind: FileKind; readonly fits: (head: string) => boolean }[] = [
  { kind: 'workbook', fits: (head) => isZip(head) && WORKBOOK_PART.test(head) },
  { kind: 'workbook', fits: (head) => head.startsWith('\xD0\xCF\x11\xE0') },
  { kind: 'zip', fits: isZip },
  { kind: 'gzip', fits: (head) => head.startsWith('\x1F\x8B') },
  { kind: 'pdf', fits: (head) => head.startsWith('%PDF-') },
  { kind: 'web-page', fits: (head) => /^\s*<(?:!doctype html|!--|html|head|body)/i.test(head) },
  { kind: 'xml', fits: (head) => /^\s*<[?!]/.test(head) },
  { kind: 'json', fits: (head) => /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(head) },
];

/** Names of parts that Excel, LibreOffice and Numbers put into the archive that a workbook is. */
const WORKBOOK_PART = /\[Content_Types\]\.xml|_rels\/|xl\/|vnd\.oasis\.opendocument|Index\/Document\.iwa/;

function isZip(head: string): boolean {
  return head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06');
}

/** What a file is when it is certainly no table, told by its first bytes; null when it may be one. */
export function recogniseFileKind(bytes: Uint8Array): FileKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH)).replace(/^\xEF\xBB\xBF/, '');
  return signs.find((sign) => sign.fits(head))?.kind ?? null;
}
