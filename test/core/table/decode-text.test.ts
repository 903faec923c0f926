import { describe, expect, it } from 'vitest';

import { decodeText } from '../../../src/core/table/decode-text.js';
import { utf16 } from './utf-16.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function refusal(bytes: Uint8Array) {
  const { text, diagnostics } = decodeText(bytes, 'signups.csv');
  expect(text).toBeNull();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
}

describe('decodeText', () => {
  it('reads UTF-8', () => {
    expect(decodeText(utf8('Tomás,فاطمة,😀\r\n'), 'f').text).toBe('Tomás,فاطمة,😀\r\n');
  });

  it('leaves out the mark of UTF-8 at the beginning, also one that was put there twice', () => {
    expect(decodeText(utf8('\uFEFFName'), 'f').text).toBe('Name');
    expect(decodeText(utf8('\uFEFF\uFEFFNa\uFEFFme'), 'f').text).toBe('Na\uFEFFme');
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s with its mark', (order) => {
    expect(decodeText(utf16('\uFEFFTomás\t😀\r\n', order), 'f').text).toBe('Tomás\t😀\r\n');
  });

  it('gives an empty text for no bytes', () => {
    expect(decodeText(new Uint8Array(), 'f')).toEqual({ text: '', diagnostics: [] });
  });

  it.each(['le', 'be'] as const)('refuses UTF-16 %s without a mark by its name', (order) => {
    expect(refusal(utf16('Name,Email\r\nGrace,grace@example.org\r\n', order))).toMatchObject({
      code: 'unsupported-encoding',
      message: expect.stringContaining('UTF-16 without a byte order mark'),
    });
  });

  it('takes the mark of UTF-32 for what it is, not for that of UTF-16', () => {
    const little = Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0);
    const big = Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41);
    for (const bytes of [little, big]) {
      expect(refusal(bytes)).toMatchObject({ message: expect.stringContaining('UTF-32') });
    }
  });

  it('names the line of the first byte that is not UTF-8, whatever the line ends', () => {
    const windows1252 = Uint8Array.of(...utf8('Name\r\nGrace\rOmar\nTom'), 0xe1, ...utf8('s\n'), 0xe9);
    expect(refusal(windows1252)).toMatchObject({
      code: 'undecodable-bytes',
      place: { file: 'signups.csv', line: 4 },
    });
  });

  it('names the last line when a character is cut off at the end', () => {
    expect(refusal(Uint8Array.of(...utf8('Name\nTom'), 0xc3))?.place?.line).toBe(2);
  });

  it('does not take a replacement character that stands in the text for a fault', () => {
    expect(decodeText(utf8('Tom\uFFFDs'), 'f').text).toBe('Tom\uFFFDs');
  });

  it('names the line of half a surrogate pair in UTF-16', () => {
    const bytes = utf16('\uFEFFName\r\nTom\uD800s\r\n', 'le');
    expect(refusal(bytes)).toMatchObject({ code: 'undecodable-bytes', place: { line: 2 } });
  });

  it('names the line of a NUL character', () => {
    expect(refusal(utf8('Name,Email\nGrace,\0\n'))).toMatchObject({
      code: 'nul-character',
      place: { line: 2 },
    });
  });
});
