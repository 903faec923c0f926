import { resolve } from 'node:path';

import { SHIPPED_TEMPLATES, type TemplateName } from '../../core/rendering/shipped-templates.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { exitCodeFor } from '../exit-code.js';
import { loadProgramme } from '../loading/load-programme.js';
import { loadTemplates } from '../loading/load-templates.js';
import type { SharedOptions, WritingOptions } from '../options/shared-options.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { showText } from '../showing/show-text.js';
import { OUTPUTS_FORMAT, saveOutputs } from '../writing/save-outputs.js';
import { writeJson } from '../writing/write-json.js';
import { knownName, TEMPLATE_NAMES } from './known-template.js';

export interface EjectOptions extends SharedOptions, WritingOptions {
  readonly out: string;
}

/** `templates eject`: copies of shipped templates in the programme's language; never over a file that is there. */
export async function ejectTemplates(
  shell: Shell,
  names: readonly string[],
  options: EjectOptions,
): Promise<ExitCode> {
  const wanted = names.length === 0 ? TEMPLATE_NAMES : names.map(knownName);
  const loaded = await loadProgramme(shell, options.config, '');
  // What is copied is what ships, also where the settings name a text of one's own already.
  const shipped = { ...loaded, programme: { ...loaded.programme, templates: new Map<string, string>() } };
  const { templates, diagnostics } = await loadTemplates(shell, shipped, TEMPLATE_NAMES);
  await reportDiagnostics(shell, [...loaded.diagnostics, ...diagnostics], options);
  const exitCode = exitCodeFor([...loaded.diagnostics, ...diagnostics], options.strict === true);
  if (templates === null || exitCode !== 0) return exitCode;

  const files = wanted.flatMap((name) => {
    const text = templates.texts.get(name);
    return text === undefined ? [] : [{ path: text.file, content: text.source }];
  });
  const outputs = {
    folder: resolve(shell.workingFolder, options.out),
    files,
    recorded: new Map<string, string>(),
    editsStay: false,
    replaceable: new Set<string>(),
    pathsHoldNames: false,
  };
  const asJson = options.json === true;
  const changes = await saveOutputs(shell, outputs, {
    ...options,
    namesMayShow: true,
    resultElsewhere: asJson,
  });
  if (asJson) await shell.print(writeJson({ format: OUTPUTS_FORMAT, files: changes }));
  if (options.quiet !== true && options.dryRun !== true) await tellHowToUse(shell, wanted, options.out);
  return 0;
}

async function tellHowToUse(shell: Shell, names: readonly TemplateName[], folder: string): Promise<void> {
  const lines = SHIPPED_TEMPLATES.filter(({ name }) => names.includes(name)).map(
    ({ name, file }) => `  ${name}: ${showText(folder)}/${file}\n`,
  );
  await shell.tell(
    `\nChange what you like. Name those you changed in mentorship.yaml, and leave the others out:\n\ntemplates:\n${lines.join('')}\nThen try them: mentorship templates check\n`,
  );
}
