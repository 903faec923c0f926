import type { RoleWord } from '../../core/programme/programme.js';
import { collapseBlanks } from '../../core/text/collapse-blanks.js';
import { groupBy } from '../../core/text/group-by.js';
import { normaliseKey } from '../../core/text/normalise-key.js';
import { plural } from '../../core/text/plural.js';
import { cutText } from '../showing/cut-text.js';
import { showText } from '../showing/show-text.js';
import { type FormReading, type Interview, type SettledForm, settleRoleWord } from './settled-form.js';

/** More different words than these are no closed set: then the column, or the file, is to be put right. */
const WORDS_ASKED = 12;
const WORD_WIDTH = 30;

/** Asks what the words for a role mean that the program does not know. */
export async function askRoleWords(
  { questions }: Interview,
  { table, reading, form }: FormReading,
): Promise<SettledForm> {
  const rowOf = new Map(table.table.rows.map((row) => [row.number, row]));
  const answers = reading.diagnostics
    .filter(({ code }) => code === 'role-unknown')
    .flatMap(({ place }) => rowOf.get(place?.row ?? -1)?.cells[place?.column?.index ?? -1] ?? []);
  const words = [...groupBy(answers, normaliseKey).values()];
  if (words.length > WORDS_ASKED) return form;
  let settled = form;
  for (const [word = '', ...others] of words) {
    const role = await questions.choose<RoleWord | null>({
      message: `What is somebody who answered "${cutText(showText(word), WORD_WIDTH)}" (${plural(1 + others.length, 'row')})?`,
      choices: [
        { value: 'mentor', words: 'a mentor' },
        { value: 'mentee', words: 'a mentee' },
        { value: 'both', words: 'both' },
        { value: null, words: 'I shall put the file right' },
      ],
    });
    if (role !== null) settled = settleRoleWord(settled, collapseBlanks(word), role);
  }
  return settled;
}
