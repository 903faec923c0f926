import { expect, it } from 'vitest';

import { checksum } from '../../../../src/core/table/workbook/checksum.js';
import { listArchive } from '../../../../src/core/table/workbook/list-archive.js';
import { unpackPart } from '../../../../src/core/table/workbook/unpack-part.js';
import { zipArchive } from './zip-archive.js';

const TEXT = 'one two three '.repeat(50);

async function textsOf(archive: Uint8Array) {
  const parts = listArchive(archive) ?? [];
  const texts = parts.map(async (part) => {
    const bytes = await unpackPart(archive, part);
    return [part.name, bytes === null ? null : new TextDecoder().decode(bytes)];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** The same archive with the numbers of its directory in 64 bits, as programs write it that do not know them before. */
function widen(archive: Uint8Array): Uint8Array {
  const end = archive.length - 22;
  const view = new DataView(archive.buffer, archive.byteOffset);
  const directory = view.getUint32(end + 16, true);
  const entry = Buffer.from(archive.subarray(directory, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
  for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
  entry.writeUInt16LE(extra.length, 30);
  const wideEnd = Buffer.alloc(56);
  wideEnd.write('PK\x06\x06', 'latin1');
  wideEnd.writeBigUInt64LE(1n, 32);
  wideEnd.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(directory + entry.length + extra.length), 8);
  const oldEnd = Buffer.from(archive.subarray(end));
  oldEnd.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([archive.subarray(0, directory), entry, extra, wideEnd, locator, oldEnd]);
}

it('lists and unpacks the parts of an archive, a remark at its end notwithstanding', async () => {
  const archive = Buffer.concat([zipArchive({ 'a.xml': TEXT, 'b/ü.xml': '' }), Buffer.from('a remark')]);
  expect(await textsOf(archive)).toEqual({ 'a.xml': TEXT, 'b/ü.xml': '' });
});

it('reads numbers of 64 bits', async () => {
  expect(await textsOf(widen(zipArchive({ 'a.xml': TEXT })))).toEqual({ 'a.xml': TEXT });
});

it.each([
  ['nothing', new Uint8Array()],
  ['no directory', zipArchive({ 'a.xml': TEXT }).subarray(0, -22)],
  ['a directory that lies elsewhere', Buffer.concat([Buffer.from('!'), zipArchive({ 'a.xml': TEXT })])],
])('finds no parts in %s', (_, bytes) => {
  expect(listArchive(bytes)).toBeNull();
});

it('the checksum is the one that zip archives use', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
