/**
 * Holds by construction; when it does not, the fault is ours (exit 70), never the input's.
 * `message` must hold no personal text: it reaches a bug report.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Internal error: ${message}`);
}
