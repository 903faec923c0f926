import { Command } from 'commander';

import type { CommandBuilder } from '../command-entry.js';
import { ANSWERS_OPTION, type AnswersOption } from '../options/answers-option.js';
import { addSharedOptions, addWritingOptions, type SharedOptions } from '../options/shared-options.js';
import { checkAllTemplates } from '../template-tools/check-templates.js';
import { type EjectOptions, ejectTemplates } from '../template-tools/eject-templates.js';
import { listTemplates } from '../template-tools/list-templates.js';

const EXAMPLES = `Examples:
  mentorship templates list                   what there is, and which of it is yours
  mentorship templates eject introduction     copies the letter into templates/, to change it
  mentorship templates check                  reads every template and names what is wrong, with its line
  mentorship templates check guide            the fields a guide may use, each with an example
  mentorship templates check guide --signups signups.csv    and every column of the form
`;

/** `mentorship templates`: the texts that letters, guides and handbooks are made from: see, copy out to change, test. */
export const buildTemplates: CommandBuilder = (shell, finish) => {
  const templates = new Command('templates')
    .description(
      'The texts that letters, guides and handbooks are made from: see them, copy them out, test them.',
    )
    .addHelpText('before', `${EXAMPLES}\n`);
  const list = templates.command('list').description('lists every template, and which of them are your own');
  addSharedOptions(list, 'in this folder').action(async (options: SharedOptions) =>
    finish(await listTemplates(shell, options)),
  );

  const eject = templates
    .command('eject')
    .description('copies shipped templates into a folder, for you to change')
    .argument('[names...]', 'which (default: all)')
    .option('-o, --out <folder>', 'the folder of the copies', 'templates');
  addWritingOptions(addSharedOptions(eject, 'in this folder')).action(
    async (names: readonly string[], options: EjectOptions) =>
      finish(await ejectTemplates(shell, names, options)),
  );

  const check = templates
    .command('check')
    .description('reads every template, and shows the fields of those named')
    .argument('[names...]', 'whose fields to show')
    .option(...ANSWERS_OPTION);
  addSharedOptions(check, 'in this folder').action(
    async (names: readonly string[], options: SharedOptions & AnswersOption) =>
      finish(await checkAllTemplates(shell, names, options)),
  );
  return templates;
};
