import { type Diagnostic, diagnose, hasErrors } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Mailbox, Programme } from '../../programme/programme.js';
import type { OutputFile } from '../../text/output-file.js';
import { type TemplateSet, templateText } from '../template-set.js';
import { buildLetterContext } from './build-letter-context.js';
import { checkAddresses } from './check-addresses.js';
import { chooseSender } from './choose-sender.js';
import { letterFiles, letterTable } from './letter-files.js';
import { compileLetterTemplates } from './letter-templates.js';
import { describeLetters } from './letters-page.js';
import { writeLetter } from './write-letter.js';

export interface LetterOptions {
  /** With the texts of `LETTER_TEMPLATES`. */
  readonly templates: TemplateSet;
  /** The instant the letters are dated, ISO 8601 in UTC: `2026-09-05T08:00:00Z`. */
  readonly date: string;
  /** The sender named on the command line. */
  readonly from: Mailbox | null;
  /** Where each row stands, for diagnostics. */
  readonly places: readonly Place[];
}

/**
 * The introduction letters: for each pair a draft (.eml), a page (.html) and a text (.txt), then `index.csv` for mail
 * merge and `index.html` to open or copy each. The same bytes for the same rows, programme and options.
 * No file when a diagnostic is an error: a template or an address is wrong.
 */
export async function renderLetters(
  rows: readonly PairingRow[],
  programme: Programme,
  options: LetterOptions,
): Promise<{ readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { templates, diagnostics: templateProblems } = compileLetterTemplates(options.templates);
  const { from, diagnostics: senderProblems } = chooseSender(programme, options.from);
  const diagnostics = [...templateProblems, ...senderProblems, ...checkAddresses(rows, options.places)];
  if (templates === null || hasErrors(diagnostics)) return { files: [], diagnostics };

  const today = options.date.slice(0, 'YYYY-MM-DD'.length);
  const letters = rows.flatMap((row, index) => {
    const letter = writeLetter(buildLetterContext(row, programme, today, from), index + 1, templates);
    return letter === null ? [] : [letter];
  });
  if (letters.length < rows.length) {
    const place = { file: templateText(options.templates, 'introduction').file };
    return { files: [], diagnostics: [...diagnostics, diagnose('letter-without-subject', place, {})] };
  }
  const files: OutputFile[] = [];
  for (const letter of letters) files.push(...(await letterFiles(letter, from, options.date)));
  const overview = templates.lettersPage.render(describeLetters(letters, programme, from));
  return { files: [...files, letterTable(letters), { path: 'index.html', content: overview }], diagnostics };
}
