import type { CatalogueSection } from '../../src/core/diagnostics/catalogue/catalogue-section.js';
import { tableCatalogue } from '../../src/core/diagnostics/catalogue/table.js';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.js';
import { readTable } from '../../src/core/table/read-table.js';

/** What finds the problems of one kind of input. */
interface Kind {
  /** The file in the folder that the kind is told by, and that its diagnostics name. */
  readonly input: string;
  /** `folder` has every file of the folder but `expected.txt`, for kinds that read more than one. */
  readonly read: (input: Uint8Array, folder: ReadonlyMap<string, Uint8Array>) => readonly Diagnostic[];
}

/** The first whose input a folder has reads it: what reads several files stands before what reads one of them. */
export const kinds: readonly Kind[] = [
  { input: 'table.csv', read: (input) => readTable(input, 'table.csv').diagnostics },
];

/** Sections of the catalogue whose every code must have a folder here and an entry in the guide to diagnostics. */
export const joinedSections: readonly CatalogueSection[] = [tableCatalogue];
