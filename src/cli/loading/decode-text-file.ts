import { formatPlace } from '../../core/diagnostics/format-place.js';
import { decodeText } from '../../core/table/decode-text.js';
import { Failure } from '../../shell/failure.js';

/**
 * The text of a file that a person wrote, settings or a template. Throws a Failure (2) where it is no text: a letter
 * guessed from another encoding would end up in somebody's mail.
 */
export function decodeTextFile(bytes: Uint8Array, file: string): string {
  const { text, diagnostics } = decodeText(bytes, file);
  if (text !== null) return text;
  const [problem] = diagnostics;
  const place = formatPlace(problem?.place ?? { file });
  throw new Failure(2, `${place}: ${problem?.message ?? ''}`, 'Save it again as plain text in UTF-8.');
}
