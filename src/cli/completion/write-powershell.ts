import { type CommandShape, listShapes } from './command-shape.js';

/** Completion for PowerShell 5 and later; where it gives nothing, PowerShell completes files by itself. */
export function writePowershell(program: CommandShape): string {
  const shapes = listShapes(program);
  return `# PowerShell completion for mentorship
Register-ArgumentCompleter -Native -CommandName mentorship -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $commands = @{
${shapes.map(writeCommands).join('')}    }
    $options = @{
${shapes.map(writeOptions).join('')}    }
    $values = @{
${shapes.flatMap(writeValues).join('')}    }
    $path = ''
    $previous = ''
    foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
        if ($element.Extent.EndOffset -ge $cursorPosition) { break }
        $word = $element.ToString()
        $previous = $word
        if ($word.StartsWith('-')) { continue }
        $next = ("$path $word").Trim()
        if ($commands.ContainsKey($next)) { $path = $next }
    }
    $found = $values["$path $previous"]
    if ($null -eq $found) {
        $found = if ($wordToComplete.StartsWith('-')) { $options[$path] } else { $commands[$path] }
    }
    $found | Where-Object { $_ -and $_.StartsWith($wordToComplete) } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
`;
}

/** The words that may follow a command: those below it, or what its argument may be. */
function writeCommands({ path, subcommands, argument }: CommandShape): string {
  const words = [
    ...subcommands.map((command) => command.path.at(-1) ?? ''),
    ...(argument?.kind === 'words' ? argument.words : []),
  ];
  return writeEntry(path.join(' '), words);
}

function writeOptions({ path, options }: CommandShape): string {
  return writeEntry(
    path.join(' '),
    options.flatMap(({ flags }) => flags),
  );
}

function writeValues({ path, options }: CommandShape): readonly string[] {
  return options.flatMap(({ flags, value }) =>
    value?.kind === 'words' ? flags.map((flag) => writeEntry(`${path.join(' ')} ${flag}`, value.words)) : [],
  );
}

function writeEntry(key: string, words: readonly string[]): string {
  return `        ${quote(key)} = @(${words.map(quote).join(', ')})\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
