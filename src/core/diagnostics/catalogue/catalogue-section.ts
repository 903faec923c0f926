/** `error` stops the run before anything is written, `warning` does not, `note` only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** One kind of problem: words only, no behaviour. `text` is one sentence without the place. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly text: (args: never) => string;
  readonly hint?: (args: never) => string;
}

export type CatalogueSection = Readonly<Record<string, CatalogueEntry>>;
