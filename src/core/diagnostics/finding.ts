import type { Severity } from './catalogue/catalogue-section.js';
import type { Place } from './place.js';

/** What is told of one problem, of the input or of a result. */
export interface Finding {
  /** The stable name of its kind. */
  readonly code: string;
  readonly severity: Severity;
  /** Null when the problem is of the whole run. */
  readonly place: Place | null;
  /** One sentence, without the place. */
  readonly message: string;
  /** What to do about it, or null where the message says it. */
  readonly hint: string | null;
  /** Other places that belong to it: the first of two duplicates, say. */
  readonly related: readonly Place[];
}
