import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { plural } from '../../core/text/plural.js';
import type { Shell } from '../../shell/shell.js';
import { listQuestions } from '../reading/question.js';
import { showColumns } from '../reading/show-columns.js';
import { showLists } from '../reading/show-lists.js';
import { showText } from '../showing/show-text.js';
import type { FormReading } from './settled-form.js';

/** Shows on the terminal what each question of the form was taken for, before anything is asked. */
export async function tellForm(shell: Shell, { table, reading }: Omit<FormReading, 'form'>): Promise<void> {
  const questions = listQuestions(table, reading.columns[0] ?? []);
  const { file, rows } = table.table;
  const title = `${showText(file)}: ${plural(rows.length, 'sign-up')}. This is what each question was taken for.`;
  const shown = [
    `${shell.output.paint.strong(title)}\n`,
    showColumns(questions, 'samples', shell.output),
    showLists(questions, { withAnswers: true }, shell.output),
  ];
  await shell.print(disarmCommands(`${shown.join('')}\n`));
}
