import type { Argument, Command, Option } from 'commander';

import { placeholderOf } from '../options/path-placeholders.js';
import { type Completion, findCompletion } from './find-completion.js';

/** A command as a shell completes it. */
export interface CommandShape {
  /** The words that call it, after the program's name: none for the program, `templates check`. */
  readonly path: readonly string[];
  readonly summary: string;
  readonly options: readonly OptionShape[];
  /** What its last argument, or each of its arguments, may be; null where it takes none. */
  readonly argument: Completion | null;
  readonly subcommands: readonly CommandShape[];
}

export interface OptionShape {
  /** `-c`, where there is one, then `--config`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What its value may be; null for a switch. */
  readonly value: Completion | null;
  /** Whether the value may be left away. */
  readonly mayStandAlone: boolean;
}

/** Reads the tree of commands below a command, which must be loaded. */
export function describeShape(command: Command, path: readonly string[] = []): CommandShape {
  const help = command.createHelp();
  const [first] = command.registeredArguments;
  return {
    path,
    summary: command.summary() || command.description(),
    options: help.visibleOptions(command).map(describeOption),
    argument: first === undefined ? null : completionOf(first),
    subcommands: help
      .visibleCommands(command)
      .filter((each) => each.name() !== 'help')
      .map((each) => describeShape(each, [...path, each.name()])),
  };
}

/** A command and all below it, the outermost first. */
export function listShapes(shape: CommandShape): readonly CommandShape[] {
  return [shape, ...shape.subcommands.flatMap(listShapes)];
}

function describeOption(option: Option): OptionShape {
  const { short, long, description, argChoices, required, optional } = option;
  return {
    flags: [short, long].filter((flag) => flag !== undefined && flag !== null),
    description,
    value: required || optional ? findCompletion(placeholderOf(option), argChoices) : null,
    mayStandAlone: optional,
  };
}

function completionOf(argument: Argument): Completion {
  return findCompletion(argument.name(), argument.argChoices);
}
