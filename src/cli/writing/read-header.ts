/** The first line of a table, as it is without --excel. */
export function readHeader(content: Uint8Array): string {
  const line = new TextDecoder().decode(content.subarray(0, 2000)).split(/\r?\n/, 1)[0] ?? '';
  return line.replaceAll(';', ',').replaceAll('"', '');
}
