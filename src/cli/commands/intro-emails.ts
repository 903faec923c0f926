import { Command } from 'commander';

import type { Mailbox } from '../../core/programme/programme.js';
import { LETTER_TEMPLATES } from '../../core/rendering/letters/letter-templates.js';
import { renderLetters } from '../../core/rendering/letters/render-letters.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { type FolderOptions, fillFolder } from '../fill-folder.js';
import { withTemplates } from '../load-templates.js';
import { readDateArgument, readMailboxArgument } from '../read-arguments.js';
import { addSharedOptions, addWritingOptions } from '../shared-options.js';

interface IntroEmailsOptions extends FolderOptions {
  readonly from?: Mailbox;
  readonly date?: string;
}

const EXAMPLES = `Examples:
  mentorship intro-emails                                    letters for pairings.csv, into letters/
  mentorship intro-emails autumn.csv --out autumn-letters
  mentorship intro-emails --from "Aino Laine <aino@example.org>"
  mentorship match - < signups.csv | mentorship intro-emails - --out letters
`;

/** `mentorship intro-emails`: one letter per pair, as a draft to send, a page and a text. */
export const buildIntroEmails: CommandBuilder = (shell, finish) => {
  const command = new Command('intro-emails')
    .description(
      'Writes one introduction letter per pair, to both: a draft (.eml), a page (.html) and a text (.txt).',
    )
    .argument('[pairings]', 'what "match" wrote, or - for standard input', 'pairings.csv')
    .option('-o, --out <folder>', 'the folder of the letters', 'letters')
    .option(
      '--from <sender>',
      'who sends the letters: "Name <address>" (default: the organiser)',
      readMailboxArgument,
    )
    .option('--date <date>', 'the date of the letters, YYYY-MM-DD (default: today)', readDateArgument)
    .option('--accept-edits', 'take rows whose words were edited by hand')
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(command));
  return command.action(async (file: string, options: IntroEmailsOptions) => {
    finish(await writeLetters(shell, file, options));
  });
};

async function writeLetters(shell: Shell, file: string, options: IntroEmailsOptions): Promise<ExitCode> {
  const exitCode = await fillFolder(shell, file, options, (loaded) =>
    withTemplates(shell, loaded, LETTER_TEMPLATES, (templates) =>
      renderLetters(loaded.rows, loaded.programme, {
        templates,
        date: letterDate(shell, options.date),
        from: options.from ?? null,
        places: loaded.places,
      }),
    ),
  );
  if (exitCode === 0 && options.quiet !== true && options.dryRun !== true) {
    await shell.tell(`Open ${options.out}/index.html and read them before they go out.\n`);
  }
  return exitCode;
}

/** The day asked for, else that of SOURCE_DATE_EPOCH (reproducible-builds.org), else today; at noon in UTC. */
function letterDate(shell: Shell, date: string | undefined): string {
  const epoch = shell.environment['SOURCE_DATE_EPOCH'];
  const instant =
    epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : shell.now();
  return `${date ?? instant.toISOString().slice(0, 'YYYY-MM-DD'.length)}T12:00:00Z`;
}
