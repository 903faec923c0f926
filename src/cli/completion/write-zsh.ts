import type { CommandShape, OptionShape } from './command-shape.js';
import type { Completion } from './find-completion.js';

/** Completion for zsh, to be sourced, or saved as `_mentorship` in a folder of `fpath`. */
export function writeZsh(program: CommandShape): string {
  return `#compdef mentorship
# zsh completion for mentorship
${writeFunction(program)}
if [ "$funcstack[1]" = "_mentorship" ]; then
  _mentorship "$@"
else
  compdef _mentorship mentorship
fi
`;
}

/** A function for each command that has others below it, and a call of `_arguments` for each that has none. */
function writeFunction(shape: CommandShape): string {
  const { subcommands } = shape;
  const inner = subcommands.filter((command) => command.subcommands.length > 0);
  const names = subcommands.map(
    (command) => `    ${quote(`${nameOf(command)}:${command.summary.replaceAll(':', '\\:')}`)}`,
  );
  const branches = subcommands.map((command) => {
    const call =
      command.subcommands.length > 0
        ? functionName(command)
        : `_arguments -s ${writeSpecs(command, '      ')}`;
    return `        ${nameOf(command)}) ${call} ;;`;
  });
  return `${inner.map(writeFunction).join('')}${functionName(shape)}() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${names.join('\n')}
  )
  _arguments -C ${writeOptions(shape.options, '    ')} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $line[1] in
${branches.join('\n')}
      esac ;;
  esac
}
`;
}

function writeSpecs({ options, argument }: CommandShape, indent: string): string {
  const rest = argument === null ? [] : [quote(`*: :${actionOf(argument)}`)];
  return [writeOptions(options, indent), ...rest].join(` \\\n${indent}    `);
}

function writeOptions(options: readonly OptionShape[], indent: string): string {
  return options.flatMap((option) => writeOption(option)).join(` \\\n${indent}    `);
}

function writeOption({ flags, description, value, mayStandAlone }: OptionShape): readonly string[] {
  const words = description.replace(/[[\]:\\]/g, '\\$&');
  const argument = value === null ? '' : `${mayStandAlone ? '::' : ':'} :${actionOf(value)}`;
  return flags.map((flag) => quote(`*${flag}[${words}]${argument}`));
}

function actionOf(completion: Completion): string {
  switch (completion.kind) {
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'words':
      return `(${completion.words.join(' ')})`;
    case 'unknown':
      return '()';
  }
}

function functionName({ path }: CommandShape): string {
  return ['_mentorship', ...path].join('_');
}

function nameOf({ path }: CommandShape): string {
  return path.at(-1) ?? '';
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
