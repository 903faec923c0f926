import type { Command } from 'commander';

import { PATH_PLACEHOLDERS, placeholderOf } from './path-placeholders.js';

/**
 * Ends a command (wrong usage) that was given an empty name of a file or folder, as by a script whose variable is unset.
 * Taken as it is, it would mean the folder the command was started in.
 */
export function refuseEmptyPaths(command: Command): void {
  const options = command.options.map((option) => ({
    term: `option '${option.flags}'`,
    placeholder: placeholderOf(option),
    value: command.getOptionValue(option.attributeName()) as unknown,
  }));
  const given = command.registeredArguments.map((argument, place) => ({
    term: `argument '${argument.name()}'`,
    placeholder: argument.name(),
    value: command.processedArgs[place] as unknown,
  }));
  const empty = [...options, ...given].find(
    ({ placeholder, value }) => PATH_PLACEHOLDERS.has(placeholder) && [value].flat().some(isBlank),
  );
  if (empty === undefined) return;
  const kind = PATH_PLACEHOLDERS.get(empty.placeholder) === 'folders' ? 'folder' : 'file';
  command.error(`error: ${empty.term} is empty. Name a ${kind}; in a script, is a variable unset?`);
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
