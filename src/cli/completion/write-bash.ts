import { type CommandShape, listShapes } from './command-shape.js';
import type { Completion } from './find-completion.js';

/** Files are what bash completes by itself where the function gives nothing; an unknown value switches that off. */
const ACTIONS: Readonly<Record<Exclude<Completion['kind'], 'words'>, string>> = {
  files: 'return',
  folders: `compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -d -- "$cur")); return`,
  unknown: 'compopt +o default +o bashdefault 2>/dev/null; return',
};

/** Completion for bash, 3.2 and later: one function that needs nothing of the program while it completes. */
export function writeBash(program: CommandShape): string {
  const shapes = listShapes(program);
  const paths = shapes.map(({ path }) => path.join(' ')).filter((path) => path !== '');
  return `# bash completion for mentorship
_mentorship() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" path="" next i
  COMPREPLY=()
  # Bash cuts --aim=most into three words.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == -* ]] && continue
    next="\${path:+$path }\${COMP_WORDS[i]}"
    case "$next" in
      ${paths.map(quote).join(' | ')}) path="$next" ;;
      *) break ;;
    esac
  done
  case "$path $prev" in
${shapes.flatMap(writeValues).join('')}  esac
  case "$path" in
${shapes.map(writeCommand).join('')}  esac
}
complete -o bashdefault -o default -F _mentorship mentorship
`;
}

function writeValues({ path, options }: CommandShape): readonly string[] {
  return options.flatMap(({ flags, value, mayStandAlone }) => {
    if (value === null || mayStandAlone) return [];
    const patterns = flags.map((flag) => quote(`${path.join(' ')} ${flag}`)).join(' | ');
    const action = value.kind === 'words' ? writeWords(value.words) : ACTIONS[value.kind];
    return [`    ${patterns}) ${action} ;;\n`];
  });
}

function writeCommand({ path, options, argument, subcommands }: CommandShape): string {
  const flags = options.flatMap((option) => option.flags);
  const words = [
    ...subcommands.map((command) => command.path.at(-1) ?? ''),
    ...(argument?.kind === 'words' ? argument.words : []),
  ];
  const open =
    words.length > 0 ? writeWords(words) : ACTIONS[argument?.kind === 'files' ? 'files' : 'unknown'];
  return `    ${quote(path.join(' '))})
      if [[ $cur == -* ]]; then ${writeWords(flags)}; fi
      ${open} ;;
`;
}

function writeWords(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W ${quote(words.join(' '))} -- "$cur")); return`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
