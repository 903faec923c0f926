import { resolve } from 'node:path';

import type { Shell } from '../shell/shell.js';
import { decodeTextFile } from './decode-text-file.js';
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
        : decodeTextFile(await shell.readFile(resolve(folder, own)), own),
    );
  }
  return texts;
}
