import { Command } from 'commander';

import {
  HANDBOOK_TEMPLATES,
  isHandbook,
  renderHandbooks,
} from '../../core/rendering/handbooks/render-handbooks.js';
import type { CommandBuilder } from '../command-entry.js';
import { loadProgramme } from '../loading/load-programme.js';
import { withTemplates } from '../loading/load-templates.js';
import { addSharedOptions, addWritingOptions } from '../options/shared-options.js';
import { type OutOptions, writeFolder } from '../writing/write-folder.js';

const EXAMPLES = `Examples:
  mentorship handbook                              with the settings of this folder, into handbooks/
  mentorship handbook --config autumn/mentorship.yaml --out autumn/handbooks
`;

/** `mentorship handbook`: general advice for mentors and for mentees, the same for every pair. */
export const buildHandbook: CommandBuilder = (shell, finish) => {
  const command = new Command('handbook')
    .description('Writes the handbooks for mentors and for mentees: Markdown, and HTML to read and print.')
    .option('-o, --out <folder>', 'the folder of the handbooks', 'handbooks')
    .option('--pdf', 'print each page as PDF too, with a Chromium, Chrome or Edge that is installed')
    .addHelpText('before', `${EXAMPLES}\n`);
  addWritingOptions(addSharedOptions(command, 'in this folder'));
  return command.action(async (options: OutOptions) => {
    const exitCode = await writeFolder(shell, options, {
      load: () => loadProgramme(shell, options.config, shell.workingFolder),
      render: (loaded) =>
        withTemplates(shell, loaded, HANDBOOK_TEMPLATES, (templates) =>
          renderHandbooks(loaded.programme, templates),
        ),
      isOurs: isHandbook,
      pathsHoldNames: false,
    });
    finish(exitCode);
  });
};
