import { type CommandShape, listShapes, type OptionShape } from './command-shape.js';
import type { Completion } from './find-completion.js';

/** Completion for fish, 3.0 and later. */
export function writeFish(program: CommandShape): string {
  const shapes = listShapes(program);
  const paths = shapes.map(({ path }) => path.join(' ')).filter((path) => path !== '');
  return `# fish completion for mentorship
function __mentorship_command
    set -l path ''
    for word in (commandline -opc)[2..-1]
        string match -q -- '-*' $word; and continue
        set -l next (string trim -- "$path $word")
        contains -- $next ${paths.map(quote).join(' ')}; or break
        set path $next
    end
    echo $path
end
complete -c mentorship -f
${shapes.flatMap(writeCommand).join('\n')}
`;
}

function writeCommand({ path, options, argument, subcommands }: CommandShape): readonly string[] {
  const here = `complete -c mentorship -n ${quote(`test (__mentorship_command) = ${JSON.stringify(path.join(' '))}`)}`;
  return [
    ...subcommands.map(
      (command) => `${here} -a ${quote(command.path.at(-1) ?? '')} -d ${quote(command.summary)}`,
    ),
    ...options.map((option) => `${here} ${writeOption(option)}`),
    ...(argument === null || argument.kind === 'unknown' ? [] : [`${here} ${writeValue(argument)}`]),
  ];
}

function writeOption({ flags, description, value, mayStandAlone }: OptionShape): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const taken =
    value === null || mayStandAlone ? [] : [value.kind === 'files' ? '-r' : '-x', writeValue(value)];
  return [...names, ...taken, `-d ${quote(description)}`].filter((word) => word !== '').join(' ');
}

function writeValue(completion: Completion): string {
  switch (completion.kind) {
    case 'files':
      return '-F';
    case 'folders':
      return `-a '(__fish_complete_directories)'`;
    case 'words':
      return `-a ${quote(completion.words.join(' '))}`;
    case 'unknown':
      return '';
  }
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
