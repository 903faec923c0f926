import { Command, InvalidArgumentError } from 'commander';

import type { Mailbox } from '../../core/programme/programme.js';
import { GUIDE_TEMPLATES } from '../../core/rendering/guides/guide-templates.js';
import { renderGuides } from '../../core/rendering/guides/render-guides.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { earlierFiles } from '../loading/earlier-files.js';
import { withTemplates } from '../loading/load-templates.js';
import { ANSWERS_OPTION } from '../options/answers-option.js';
import { letterDate } from '../options/letter-date.js';
import { readDateArgument, readMailboxArgument } from '../options/read-arguments.js';
import { addSharedOptions, addWritingOptions } from '../options/shared-options.js';
import { fitLine } from '../showing/fit-line.js';
import { type FolderOptions, fillFolder } from '../writing/fill-folder.js';

interface AgendaOptions extends FolderOptions {
  readonly meeting: number | 'all';
  readonly from?: Mailbox;
  readonly date?: string;
}

const EXAMPLES = `Examples:
  mentorship agenda --meeting 1      the guide of the first meeting for every pair, into agendas/
  mentorship agenda --meeting all    the guides of all meetings
  mentorship agenda --meeting 2 --from "Aino Laine <aino@example.org>"
`;

/** `mentorship agenda`: the guide of one meeting, or of all, for every pair. */
export const buildAgenda: CommandBuilder = (shell, finish) => {
  const command = new Command('agenda')
    .description(
      'Writes the guide of a meeting for every pair: a page to print (.html), a draft to send (.eml), and Markdown (.md).',
    )
    .argument('[pairings]', 'what "match" wrote, or - for standard input', 'pairings.csv')
    .requiredOption('-m, --meeting <number>', 'which meeting: 1, 2, … or all', readMeeting)
    .option('-o, --out <folder>', 'the folder of the guides', 'agendas')
    .option(
      '--from <sender>',
      'who sends the drafts: "Name <address>" (default: the organiser)',
      readMailboxArgument,
    )
    .option('--date <date>', 'the date of the drafts, YYYY-MM-DD (default: today)', readDateArgument)
    .option('--pdf', 'print each page as PDF too, with a Chromium, Chrome or Edge that is installed')
    .option(...ANSWERS_OPTION)
    .option('--accept-edits', 'take rows whose words were edited by hand')
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(command));
  return command.action(async (file: string, options: AgendaOptions) => {
    finish(await writeGuides(shell, file, options));
  });
};

async function writeGuides(shell: Shell, file: string, options: AgendaOptions): Promise<ExitCode> {
  const { meeting } = options;
  const exitCode = await fillFolder(
    shell,
    file,
    options,
    (loaded, recorded) =>
      withTemplates(shell, loaded, GUIDE_TEMPLATES, (templates) =>
        renderGuides(loaded.rows, loaded.programme, meeting, {
          templates,
          date: letterDate(shell, options.date),
          from: options.from ?? null,
          written: earlierFiles(shell, options.date, recorded),
          places: loaded.places,
          answers: loaded.answers,
          onProgress: (share) => shell.progress.show('Writing the guides', share),
        }),
      ),
    (path) => isGuideOf(meeting, path),
  );
  if (exitCode === 0 && options.quiet !== true && options.dryRun !== true) {
    const words = 'Open a guide (.html) to read or print it; a draft (.eml) opens in your mail program.';
    await shell.tell(fitLine(words, shell.messages));
  }
  return exitCode;
}

/** Guides of other meetings, letters and handbooks may stand in the same folder. */
function isGuideOf(meeting: number | 'all', path: string): boolean {
  return meeting === 'all' ? /^meeting-\d+\//.test(path) : path.startsWith(`meeting-${meeting}/`);
}

function readMeeting(text: string): number | 'all' {
  if (text === 'all') return text;
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('Give the number of a meeting, or "all".');
  return Number(text);
}
