import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.js';

/** A diagnostic with made-up words: what is told of it does not depend on what the catalogue says. */
export function finding(fields: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'ragged-row',
    severity: 'error',
    place: null,
    message: 'Something is wrong.',
    hint: null,
    related: [],
    ...fields,
  };
}
