/** A JSON object, or null when the bytes are something else. */
export function parseJson(bytes: Uint8Array | null): Readonly<Record<string, unknown>> | null {
  if (bytes === null) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
