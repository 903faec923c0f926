import type { Command } from 'commander';

/** What every page of a manual tells and no command does. */
const CLOSING = `.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
The input has errors, or a check found something; nothing was written.
.TP
.B 2
Wrong usage, settings or template.
.TP
.B 70
A fault of the program.
.TP
.B 74
A file could not be read or written.
.TP
.B 75
Another run is at work in the folder, or the settings changed while they were reviewed; nothing was written.
.TP
.BR 129 ", " 130 ", " 143
Stopped, as a shell tells it: the terminal was closed, Ctrl-C, asked to end.
.SH ENVIRONMENT
.TP
.BR NO_COLOR ", " FORCE_COLOR
No colours, or colours where the output is no terminal.
.TP
.B SOURCE_DATE_EPOCH
The day that letters and drafts are dated, for builds that can be repeated.
.TP
.B CHROME_PATH
The browser that prints pages as PDF.
.SH FILES
.TP
.I mentorship.yaml
The settings, beside the sign\\-ups; every one may be left out.
.TP
.IR pairings.csv ", " unmatched.csv ", " audit.json
What
.B match
writes: the pairs, who stays without and why, and the record of the run.
.SH SEE ALSO
README.md of the package, and docs/diagnostics.md on every message.
`;

/** Where lines of help are broken; examples are told apart from it by the word "Usage:". */
const USAGE = /^Usage:/m;

/**
 * The manual page of the program (roff, man macros), from the tree of its commands, which must be loaded: what each does,
 * its examples, arguments and options. It bears no date, so that it changes only when the commands do.
 */
export function writeManual(program: Command, version: string): string {
  const commands = program.commands.filter((command) => command.name() !== 'help');
  return [
    `.\\" Written from the commands by scripts/write-manual.mjs.\n`,
    `.TH MENTORSHIP 1 "" "mentorship ${toRoff(version)}" "User Commands"\n`,
    `.SH NAME\nmentorship \\- pairs mentees with mentors and writes their letters and meeting guides\n`,
    `.SH SYNOPSIS\n.B mentorship\n.I command\n.RI [ arguments ]\n.RI [ options ]\n`,
    `.SH DESCRIPTION\n${toRoff(DESCRIPTION)}\n`,
    writeExamples(program),
    '.SH COMMANDS\n',
    ...commands.map((command) => writeCommand(command, [command.name()])),
    CLOSING,
  ].join('');
}

const DESCRIPTION =
  'Reads the sign-ups that a form exported, pairs mentees with mentors by a stable matching over skills, goals and background, proves the result, and writes introduction letters and meeting guides. Everything happens on this computer.';

function writeCommand(command: Command, path: readonly string[]): string {
  const help = command.createHelp();
  const title = `mentorship ${path.join(' ')}`;
  const inner = help.visibleCommands(command).filter((each) => each.name() !== 'help');
  return [
    `.SS ${toRoff(title)}\n${toRoff(command.description())}\n`,
    inner.length === 0 ? `.P\n.B ${toRoff(title)}\n${toRoff(command.usage())}\n` : '',
    writeExamples(command),
    ...command.registeredArguments.map(({ description }, place) =>
      writeEntry(help.visibleArguments(command)[place]?.name() ?? '', '.I', description),
    ),
    ...help
      .visibleOptions(command)
      .map((option) => writeEntry(option.flags, '.B', help.optionDescription(option))),
    ...inner.map((each) => writeCommand(each, [...path, each.name()])),
  ].join('');
}

function writeEntry(term: string, font: '.B' | '.I', words: string): string {
  return `.TP\n${font} ${toRoff(term)}\n${toRoff(words)}\n`;
}

/** The examples that stand before the usage in the help of a command. */
function writeExamples(command: Command): string {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
    getOutHelpWidth: () => 120,
  });
  command.outputHelp();
  const [before = ''] = help.split(USAGE);
  const lines = before
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) return '';
  const shown = lines.map((line) => `${toRoff(line.replace(/^ {2}/, ''))}\n`).join('');
  return `.P\nExamples:\n.P\n.nf\n${shown}.fi\n`;
}

/** Text that roff reads as it stands: a backslash, a hyphen to copy, a dot or quote that opens a line. */
function toRoff(text: string): string {
  const plain = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replaceAll('’', '\\(cq')
    .replaceAll('–', '\\(en');
  return plain.replace(/^([.'])/gm, '\\&$1');
}
