import { join } from 'node:path';

import { Command } from 'commander';

import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import type { EarlierPair } from '../../core/pairing/rematch/earlier-pair.js';
import type { Mailbox } from '../../core/programme/programme.js';
import { isHandbook } from '../../core/rendering/handbooks/render-handbooks.js';
import { LETTER_TEMPLATES } from '../../core/rendering/letters/letter-templates.js';
import { readWaitingPeople, type WaitingPerson } from '../../core/rendering/letters/read-waiting-people.js';
import { renderLetters } from '../../core/rendering/letters/render-letters.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { earlierFiles } from '../loading/earlier-files.js';
import {
  folderOfInput,
  isHandedOver,
  isStandardInput,
  nameInput,
  readInputFile,
} from '../loading/input-file.js';
import { loadEarlierPairs } from '../loading/load-earlier-pairs.js';
import type { LoadedPairings } from '../loading/load-pairings.js';
import { withTemplates } from '../loading/load-templates.js';
import { readResultFile } from '../loading/read-result-file.js';
import { ANSWERS_OPTION } from '../options/answers-option.js';
import { letterDate } from '../options/letter-date.js';
import { readDateArgument, readMailboxArgument } from '../options/read-arguments.js';
import { addSharedOptions, addWritingOptions } from '../options/shared-options.js';
import { fitLine } from '../showing/fit-line.js';
import { namePairs } from '../showing/name-pairs.js';
import { quoteArguments } from '../showing/quote-arguments.js';
import { type FolderOptions, fillFolder } from '../writing/fill-folder.js';
import type { RecordedFile } from '../writing/manifest.js';
import type { Rendered } from '../writing/write-folder.js';

interface IntroEmailsOptions extends FolderOptions {
  readonly from?: Mailbox;
  readonly date?: string;
  readonly separate?: boolean;
  /** True: the file beside the pairs. */
  readonly unmatched?: string | true;
  readonly earlier?: string;
}

const EXAMPLES = `Examples:
  mentorship intro-emails                                    letters for pairings.csv, into letters/
  mentorship intro-emails autumn.csv --out autumn-letters
  mentorship intro-emails --unmatched                        also to people without a mentor or a mentee
  mentorship intro-emails --from "Aino Laine <aino@example.org>"
  mentorship intro-emails --signups signups.csv              for templates that quote the form
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
    .option('--separate', 'one letter to each person instead of one to both')
    .option(
      '--unmatched [file]',
      'letters also to people without a mentor or a mentee (default: unmatched.csv beside the pairs)',
    )
    .option(
      '--earlier <file>',
      'the pairs of an earlier run: who had another mentor or mentee there reads of a new start',
    )
    .option(
      '--from <sender>',
      'who sends the letters: "Name <address>" (default: the organiser)',
      readMailboxArgument,
    )
    .option(
      '--date <date>',
      'the date of the letters, YYYY-MM-DD (default: today; a letter that has not changed keeps its own)',
      readDateArgument,
    )
    .option(...ANSWERS_OPTION)
    .option('--accept-edits', 'take rows whose words were edited by hand')
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(command));
  return command.action(async (file: string, options: IntroEmailsOptions) => {
    finish(await writeLetters(shell, file, options));
  });
};

async function writeLetters(shell: Shell, file: string, options: IntroEmailsOptions): Promise<ExitCode> {
  const signups = options.signups === true ? [] : (options.signups ?? []);
  const inputs = [file, options.unmatched, options.earlier, ...signups];
  if (inputs.filter((input) => typeof input === 'string' && isStandardInput(input)).length > 1) {
    throw new Failure(2, 'Standard input can be read once only.', 'Name a file for the others.');
  }
  const exitCode = await fillFolder(
    shell,
    file,
    options,
    (loaded, recorded) => renderLoaded(shell, file, { loaded, recorded, options }),
    isLetter,
  );
  if (exitCode === 0 && options.quiet !== true && options.dryRun !== true) {
    const words = `Open ${options.out}/index.html and read them before they go out.`;
    await shell.tell(fitLine(words, shell.messages));
    if (!isHandedOver(file)) await shell.tell(`Next: ${nameGuides(shell, file, options.config)}\n`);
  }
  return exitCode;
}

/** Guides, each meeting's in a folder of its own, and handbooks may stand beside the letters. */
function isLetter(path: string): boolean {
  return !path.includes('/') && !isHandbook(path);
}

/** The command for the guides of the same pairs. */
function nameGuides(shell: Shell, file: string, config: string | undefined): string {
  return `mentorship agenda --meeting 1${quoteArguments(namePairs(shell, config ?? null, file))}`;
}

async function renderLoaded(
  shell: Shell,
  file: string,
  {
    loaded,
    recorded,
    options,
  }: {
    readonly loaded: LoadedPairings;
    readonly recorded: ReadonlyMap<string, RecordedFile>;
    readonly options: IntroEmailsOptions;
  },
): Promise<Rendered> {
  const waiting = await loadWaitingPeople(shell, file, loaded, options.unmatched);
  const earlier = await loadEarlier(shell, options.earlier, loaded);
  const found = [...waiting.diagnostics, ...earlier.diagnostics];
  if (hasErrors(found)) return { files: [], diagnostics: found };
  const letters = await withTemplates(shell, loaded, LETTER_TEMPLATES, (templates) =>
    renderLetters(loaded.rows, loaded.programme, {
      templates,
      date: letterDate(shell, options.date),
      from: options.from ?? null,
      places: loaded.places,
      separate: options.separate === true,
      waiting: waiting.people,
      answers: loaded.answers,
      earlier: earlier.pairs,
      written: earlierFiles(shell, options.date, recorded),
      onProgress: (share) => shell.progress.show('Writing the letters', share),
    }),
  );
  return { files: letters.files, diagnostics: [...found, ...letters.diagnostics] };
}

/** Nobody where no such letters were asked for. */
async function loadWaitingPeople(
  shell: Shell,
  pairings: string,
  { rows }: LoadedPairings,
  unmatched: string | true | undefined,
): Promise<{ readonly people: readonly WaitingPerson[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (unmatched === undefined) return { people: [], diagnostics: [] };
  const file = unmatched === true ? join(folderOfInput(pairings), 'unmatched.csv') : unmatched;
  return readWaitingPeople(await readResultFile(await readInputFile(shell, file), nameInput(file)), rows);
}

async function loadEarlier(
  shell: Shell,
  file: string | undefined,
  { programme }: LoadedPairings,
): Promise<{ readonly pairs: readonly EarlierPair[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (file === undefined) return { pairs: [], diagnostics: [] };
  return loadEarlierPairs(shell, file, programme.start);
}
