import { columnLetters } from '../text/column-letters.js';
import type { Severity } from './catalogue/catalogue-section.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import type { Diagnostic, DiagnosticCode } from './diagnostic.js';
import type { Place } from './place.js';

/** A place in a JSON document; what a place does not have is null. */
export interface JsonPlace {
  readonly file: string;
  readonly row: number | null;
  readonly column: { readonly letters: string; readonly title: string } | null;
  readonly line: number | null;
  readonly character: number | null;
}

/** A diagnostic in a JSON document. */
export interface JsonDiagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly place: JsonPlace | null;
  readonly message: string;
  readonly hint: string | null;
  readonly related: readonly JsonPlace[];
}

/** The diagnostics as plain data for programs, in the order in which people are told; every key is always there. */
export function diagnosticsToJson(diagnostics: readonly Diagnostic[]): readonly JsonDiagnostic[] {
  return diagnostics
    .toSorted(compareDiagnostics)
    .map(({ code, severity, place, message, hint, related }) => ({
      code,
      severity,
      place: place === null ? null : placeToJson(place),
      message,
      hint,
      related: related.map(placeToJson),
    }));
}

/** A place as plain data; every key is always there. */
export function placeToJson({ file, row, column, line, character }: Place): JsonPlace {
  return {
    file,
    row: row ?? null,
    column: column === undefined ? null : { letters: columnLetters(column.index), title: column.title },
    line: line ?? null,
    character: character ?? null,
  };
}
