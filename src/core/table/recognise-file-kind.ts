import type { FileKind } from '../diagnostics/catalogue/table.js';
import { listArchive } from './workbook/list-archive.js';

/** Enough for every sign below, a page that begins with blanks included. */
const HEAD_LENGTH = 4096;

/** The first that fits says what the file is. */
const signs: readonly { readonly kind: FileKind; readonly fits: (head: string) => boolean }[] = [
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

/** What kinds of archive hold, by the names of their parts. */
const contents: readonly { readonly kind: FileKind | 'workbook'; readonly part: RegExp }[] = [
  { kind: 'workbook', part: /^xl\/workbook\.xml$/ },
  { kind: 'binary-workbook', part: /^xl\/workbook\.bin$/ },
  { kind: 'office-document', part: /^(?:word|ppt|visio)\// },
  { kind: 'numbers', part: /^Index(?:\.zip$|\/.*\.iwa$)/ },
  { kind: 'open-document', part: /^content\.xml$/ },
];

/**
 * What a file is when it is certainly no text table, told by its bytes; null when it may be one. A cut archive whose
 * beginning looks like a workbook counts as a workbook.
 */
export function recogniseFileKind(bytes: Uint8Array): FileKind | 'workbook' | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH)).replace(/^\xEF\xBB\xBF/, '');
  const isArchive = head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06');
  if (isArchive) return recogniseArchive(bytes, head);
  return signs.find((sign) => sign.fits(head))?.kind ?? null;
}

function recogniseArchive(bytes: Uint8Array, head: string): FileKind | 'workbook' {
  const parts = listArchive(bytes);
  if (parts === null) return /\[Content_Types\]\.xml|xl\//.test(head) ? 'workbook' : 'zip';
  const names = parts.map(({ name }) => name);
  return contents.find(({ part }) => names.some((name) => part.test(name)))?.kind ?? 'zip';
}
