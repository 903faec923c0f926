import type { FileKind } from '../../diagnostics/catalogue/table.js';
import { readHead } from '../recognise-file-kind.js';
import { listParts } from './list-parts.js';

/** What kinds of archive hold, by the names of their parts. */
const contents: readonly { readonly kind: FileKind | 'workbook'; readonly part: RegExp }[] = [
  { kind: 'workbook', part: /^xl\/workbook\.xml$/ },
  { kind: 'binary-workbook', part: /^xl\/workbook\.bin$/ },
  { kind: 'office-document', part: /^(?:word|ppt|visio)\// },
  { kind: 'numbers', part: /^Index(?:\.zip$|\/.*\.iwa$)/ },
  { kind: 'open-document', part: /^content\.xml$/ },
];

/** What a zip archive is; a cut one whose beginning looks like a workbook counts as a workbook. */
export function recogniseArchive(bytes: Uint8Array): FileKind | 'workbook' {
  const parts = listParts(bytes);
  if (parts === null) return /\[Content_Types\]\.xml|xl\//.test(readHead(bytes)) ? 'workbook' : 'zip';
  const names = parts.map(({ name }) => name);
  return contents.find(({ part }) => names.some((name) => part.test(name)))?.kind ?? 'zip';
}
