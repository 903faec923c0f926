import { Argument, Command } from 'commander';

import type { CommandBuilder } from '../command-entry.js';
import { type CommandShape, describeShape } from '../completion/command-shape.js';
import { writeBash } from '../completion/write-bash.js';
import { writeFish } from '../completion/write-fish.js';
import { writePowershell } from '../completion/write-powershell.js';
import { writeZsh } from '../completion/write-zsh.js';

const EXAMPLES = `Examples:
  source <(mentorship completion bash)                            bash, for this session; into ~/.bashrc for all
  mentorship completion zsh > ~/.zfunc/_mentorship                zsh, in a folder of fpath
  mentorship completion fish > ~/.config/fish/completions/mentorship.fish
  mentorship completion powershell | Out-String | Invoke-Expression
`;

const WRITERS = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
  powershell: writePowershell,
} as const satisfies Record<string, (program: CommandShape) => string>;

type ShellName = keyof typeof WRITERS;

/** `mentorship completion`: a script for a shell, made from the commands themselves. */
export const buildCompletion: CommandBuilder = (shell, finish) =>
  new Command('completion')
    .description(
      'Prints a script that makes a shell complete commands, options, files and meetings with the Tab key. It needs nothing of the program while it completes.',
    )
    .addArgument(new Argument('<shell>', 'which shell you type into').choices(Object.keys(WRITERS)))
    .addHelpText('before', `${EXAMPLES}\n`)
    .action(async (name: ShellName, _options: unknown, command: Command) => {
      await shell.print(WRITERS[name](describeShape(command.parent ?? command)));
      finish(0);
    });
