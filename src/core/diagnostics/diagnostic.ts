import type { CatalogueEntry } from './catalogue/catalogue-section.js';
import { catalogue } from './catalogue.js';
import type { Finding } from './finding.js';
import type { Place } from './place.js';

type Catalogue = typeof catalogue;

/** The stable name of a kind of problem; docs/diagnostics.md has an entry for each. */
export type DiagnosticCode = keyof Catalogue;

/** What a message needs to be told. Never an answer's text, except a short word of a closed set. */
type MessageArgs<Code extends DiagnosticCode> = Catalogue[Code]['text'] extends () => string
  ? Readonly<Record<string, never>>
  : Parameters<Catalogue[Code]['text']>[0];

/** One finding about the input: a value to collect, not an exception to throw. */
export interface Diagnostic extends Finding {
  readonly code: DiagnosticCode;
}

/** Makes a diagnostic; its words come from the catalogue alone. */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  place: Place | null,
  args: MessageArgs<Code>,
  related: readonly Place[] = [],
): Diagnostic {
  const entry: CatalogueEntry = catalogue[code];
  // The signature above has tied the arguments to the code; the entry's own type no longer knows them.
  const words = args as never;
  const hint = entry.hint?.(words) ?? null;
  return { code, severity: entry.severity, place, message: entry.text(words), hint, related };
}

/** True when at least one is an error: the run must stop before it writes. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
