/**
 * Makes a zip archive of parts that are only stored, for a reader that would otherwise unpack in threads and trust
 * sizes. It has what that reader looks at: no dates, no checksums.
 */
export function storeArchive(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const encoded = [...parts].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
  const lengths = encoded.map(
    ({ name, bytes }) => LOCAL_LENGTH + ENTRY_LENGTH + 2 * name.length + bytes.length,
  );
  const archive = new Uint8Array(lengths.reduce((sum, length) => sum + length, END_LENGTH));
  const view = new DataView(archive.buffer);

  let position = 0;
  const offsets = encoded.map(({ name, bytes }) => {
    const offset = position;
    view.setUint32(offset, LOCAL_MARK, true);
    writeSizes(view, offset + 18, name, bytes);
    archive.set(name, offset + LOCAL_LENGTH);
    archive.set(bytes, offset + LOCAL_LENGTH + name.length);
    position += LOCAL_LENGTH + name.length + bytes.length;
    return offset;
  });
  const directory = position;
  encoded.forEach(({ name, bytes }, index) => {
    view.setUint32(position, ENTRY_MARK, true);
    writeSizes(view, position + 20, name, bytes);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    archive.set(name, position + ENTRY_LENGTH);
    position += ENTRY_LENGTH + name.length;
  });
  view.setUint32(position, END_MARK, true);
  view.setUint16(position + 8, encoded.length, true);
  view.setUint16(position + 10, encoded.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return archive.buffer;
}

const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const END_MARK = 0x06054b50;
const END_LENGTH = 22;

/** Packed size, size and length of the name stand side by side in both kinds of header. */
function writeSizes(view: DataView, position: number, name: Uint8Array, bytes: Uint8Array): void {
  view.setUint32(position, bytes.length, true);
  view.setUint32(position + 4, bytes.length, true);
  view.setUint16(position + 8, name.length, true);
}
