import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';

/** A file as it was read, under the name that messages call it. */
interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files without those that hold what an earlier one holds, byte for byte, with a warning for each: read twice, they
 * would only tell every problem twice. The earlier one is kept with what else was said of it.
 */
export function dropRepeatedFiles<File extends ReadFile>(
  files: readonly File[],
): { readonly files: readonly File[]; readonly diagnostics: readonly Diagnostic[] } {
  const kept: File[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const earlier = kept.find(({ bytes }) => holdSame(bytes, file.bytes));
    if (earlier === undefined) kept.push(file);
    else diagnostics.push(diagnose('file-repeated', { file: file.name }, { earlier: earlier.name }));
  }
  return { files: kept, diagnostics };
}

function holdSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
