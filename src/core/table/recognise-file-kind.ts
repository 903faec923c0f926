import type { FileKind } from '../diagnostics/catalogue/table.js';

/** Enough for every sign below, a page that begins with blanks included. */
const HEAD_LENGTH = 4096;

/** The first that fits says what the file is. */
const signs: readonly { readonly kind: FileKind | 'archive'; readonly fits: (head: string) => boolean }[] = [
  { kind: 'archive', fits: (head) => head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06') },
  { kind: 'old-workbook', fits: (head) => head.startsWith('\xD0\xCF\x11\xE0') },
  { kind: 'gzip', fits: (head) => head.startsWith('\x1F\x8B') },
  { kind: 'pdf', fits: (head) => head.startsWith('%PDF-') },
  {
    kind: 'web-page',
    fits: (head) => /^\s*<(?:!--|(?:!doctype html|html|head|body|meta|table)\b)/i.test(head),
  },
  { kind: 'xml', fits: (head) => /^\s*<[?!]/.test(head) },
  { kind: 'json', fits: (head) => /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(head) },
  { kind: 'rich-text', fits: (head) => head.startsWith('{\\rtf') },
];

/** What a file is when it is certainly no text table, told by its first bytes; null when it may be one. */
export function recogniseFileKind(bytes: Uint8Array): FileKind | 'archive' | null {
  const head = readHead(bytes);
  return signs.find((sign) => sign.fits(head))?.kind ?? null;
}

/** The first bytes of a file, a letter each, without a byte order mark. */
export function readHead(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH)).replace(/^\xEF\xBB\xBF/, '');
}
