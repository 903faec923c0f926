import { resolve } from 'node:path';

import { decodeText } from '../core/table/decode-text.js';
import { Failure } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';
import type { LoadedProgramme } from './load-programme.js';

/** A template's name in `templates:` of the settings, and its file in the folder of a language. */
interface NamedTemplate {
  readonly name: string;
  readonly file: string;
}

/**
 * The texts of templates by name: the organiser's own where the settings name one, else those shipped.
 * Throws a Failure (2) where one of the organiser's is no text.
 */
export async function loadTemplates(
  shell: Shell,
  { programme, folder }: LoadedProgramme,
  names: readonly NamedTemplate[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, file } of names) {
    const own = programme.templates.get(name);
    texts.set(
      name,
      own === undefined
        ? await shell.readShipped(`en/${file}`)
        : decodeTemplate(await shell.readFile(resolve(folder, own)), own),
    );
  }
  return texts;
}

/** A letter guessed from another encoding would end up in somebody's mail. */
function decodeTemplate(bytes: Uint8Array, file: string): string {
  const { text, diagnostics } = decodeText(bytes, file);
  if (text !== null) return text;
  const [problem] = diagnostics;
  throw new Failure(
    2,
    `${file}: ${problem?.message ?? 'This file holds no text.'}`,
    'Save it again as UTF-8.',
  );
}
