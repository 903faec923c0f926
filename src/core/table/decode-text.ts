import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { detectEncoding } from './detect-encoding.js';

/** A file's text, or null with the reason why it has none. */
interface DecodedText {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the text of a file: UTF-8, with a byte order mark or without, or UTF-16 with one. The mark is left out (two,
 * where one program put its own before that of another); line ends stay as they are; no bytes are an empty text. Any
 * other encoding, a byte that does not belong and a NUL character are errors: guessed letters would end up in somebody's
 * name.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const encoding = detectEncoding(bytes);
  if (encoding === 'utf-32') {
    return refuse(diagnose('unsupported-encoding', { file }, { encoding: 'UTF-32' }));
  }
  if (encoding === 'utf-16-unmarked') {
    return refuse(
      diagnose('unsupported-encoding', { file }, { encoding: 'UTF-16 without a byte order mark' }),
    );
  }
  const text = decode(bytes, encoding);
  if (text === null) {
    const line = lineOfFirstFault(bytes, encoding);
    const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
    return refuse(diagnose('undecodable-bytes', { file, line }, { encoding: name }));
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse(diagnose('nul-character', { file, line: lineAfter(text.slice(0, nul)) }, {}));
  return { text: text.replace(/^\uFEFF+/, ''), diagnostics: [] };
}

function refuse(diagnostic: Diagnostic): DecodedText {
  return { text: null, diagnostics: [diagnostic] };
}

/** Null when a byte does not fit; with `isPrefix`, a character cut off at the end does no harm. */
function decode(bytes: Uint8Array, encoding: string, isPrefix = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPrefix });
  } catch {
    return null;
  }
}

/** The line on which the bytes stop making sense, found by halving: what follows cannot mend a prefix. */
function lineOfFirstFault(bytes: Uint8Array, encoding: string): number {
  let sound = 0;
  let faulty = bytes.length + 1;
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (decode(bytes.subarray(0, middle), encoding, true) === null) faulty = middle;
    else sound = middle;
  }
  return lineAfter(decode(bytes.subarray(0, sound), encoding, true) ?? '');
}

/** The line, from 1, on which whatever follows this text stands. */
function lineAfter(text: string): number {
  return text.split(/\r\n?|\n/).length;
}
