import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { type LoadedPairings, loadPairings } from '../loading/load-pairings.js';
import type { AnswersOption } from '../options/answers-option.js';
import { type FolderWork, type OutOptions, writeFolder } from './write-folder.js';

export interface FolderOptions extends OutOptions, AnswersOption {
  readonly acceptEdits?: boolean;
}

/** What commands share that turn pairings into a folder of files. */
export function fillFolder(
  shell: Shell,
  file: string,
  options: FolderOptions,
  render: FolderWork<LoadedPairings>['render'],
  isOurs: FolderWork<LoadedPairings>['isOurs'],
): Promise<ExitCode> {
  return writeFolder(shell, options, {
    load: () => loadPairings(shell, file, options),
    render,
    isOurs,
    isForNobody: ({ rows }) => rows.length === 0,
    pathsHoldNames: true,
  });
}
