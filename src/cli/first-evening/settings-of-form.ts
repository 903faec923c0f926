import { dirname, relative, resolve } from 'node:path';

import type { GivenSettings } from '../../core/programme/write-programme.js';
import type { Shell } from '../../shell/shell.js';
import type { UnderstoodForm } from './understand-form.js';

/** What the file and the answers about it give; settings name files as seen from their own folder, with forward slashes. */
export function settingsOfForm(
  { settled, named }: UnderstoodForm,
  path: string,
  shell: Shell,
  signups: readonly string[],
): GivenSettings {
  const files = signups.map((file) =>
    relative(dirname(path), resolve(shell.workingFolder, file)).replaceAll('\\', '/'),
  );
  const { options, roles } = settled.answers;
  return {
    signups: files,
    columns: named,
    ...(options.size + roles.size > 0 && { answers: settled.answers }),
  };
}
