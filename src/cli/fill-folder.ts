import { resolve } from 'node:path';

import { type Diagnostic, hasErrors } from '../core/diagnostics/diagnostic.js';
import type { OutputFile } from '../core/text/output-file.js';
import type { ExitCode } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';
import { exitCodeFor } from './exit-code.js';
import { type LoadedPairings, loadPairings } from './load-pairings.js';
import { MANIFEST_NAME, readManifest, writeManifest } from './manifest.js';
import { namesMayShow } from './person-label.js';
import { reportDiagnostics } from './report-diagnostics.js';
import { OUTPUTS_FORMAT, saveOutputs } from './save-outputs.js';
import type { SharedOptions, WritingOptions } from './shared-options.js';
import { writeJson } from './write-json.js';

export interface FolderOptions extends SharedOptions, WritingOptions {
  readonly out: string;
  readonly acceptEdits?: boolean;
}

/** What a command made of pairings; no files where a diagnostic is an error. */
export interface Rendered {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What commands share that turn pairings into a folder of files: read, render, and write all or nothing.
 * `isOurs` tells which recorded files this run replaces; others of earlier runs stay and stay recorded.
 */
export async function fillFolder(
  shell: Shell,
  file: string,
  options: FolderOptions,
  render: (loaded: LoadedPairings) => Promise<Rendered>,
  isOurs: (path: string) => boolean = () => true,
): Promise<ExitCode> {
  const loaded = await loadPairings(shell, file, options);
  const { files, diagnostics } = hasErrors(loaded.diagnostics)
    ? { files: [], diagnostics: [] }
    : await render(loaded);
  const found = [...loaded.diagnostics, ...diagnostics];
  await reportDiagnostics(shell, found, options);
  const exitCode = exitCodeFor(found, options.strict === true);
  if (exitCode !== 0) {
    await shell.tell('Nothing was written.\n');
    return exitCode;
  }
  const folder = resolve(shell.workingFolder, options.out);
  const recorded = readManifest(await shell.readFileIfThere(resolve(folder, MANIFEST_NAME)));
  const inScope = new Map([...recorded].filter(([path]) => isOurs(path)));
  const elsewhere = new Map([...recorded].filter(([path]) => !isOurs(path)));
  const outputs = {
    folder,
    files: [...files, writeManifest(files, elsewhere)],
    recorded: inScope,
    replaceable: new Set(recorded.size > 0 ? [MANIFEST_NAME] : []),
    pathsHoldNames: true,
  };
  const changes = await saveOutputs(shell, outputs, {
    ...options,
    namesMayShow: namesMayShow(shell.output, options),
    resultElsewhere: options.json === true,
  });
  if (options.json === true) {
    await shell.print(writeJson({ format: OUTPUTS_FORMAT, files: changes }));
  }
  return 0;
}
