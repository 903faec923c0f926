import { fileNameFor } from '../file-name.js';
import { headerText } from '../mail/header-text.js';
import type { LetterContext } from './letter-context.js';
import { describePage } from './letter-page.js';
import type { LetterTemplates } from './letter-templates.js';
import { letterText, lineText } from './letter-text.js';
import { readLetter } from './read-letter.js';
import type { WrittenLetter } from './written-letter.js';

/** Writes one letter; `number` is its place in the list, from 1. Null where the template gives it no subject. */
export function writeLetter(
  context: LetterContext,
  number: number,
  templates: LetterTemplates,
): WrittenLetter | null {
  const letter = readLetter(templates.introduction.render(context));
  if (letter === null) return null;
  const { mentor, mentee } = context;
  return {
    fileName: fileNameFor(number, mentor.name, mentee.name),
    mentor: { name: mentor.name, email: mentor.email },
    mentee: { name: mentee.name, email: mentee.email },
    subject: headerText(lineText(letter.subject)),
    text: letterText(letter),
    html: templates.letterPage.render(describePage(letter)),
  };
}
