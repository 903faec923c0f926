import { headerText } from '../mail/header-text.js';
import type { Language } from '../words/language.js';
import { describePage } from './letter-page.js';
import type { LetterPlan } from './letter-plan.js';
import type { LetterTemplates } from './letter-templates.js';
import { letterText, lineText } from './letter-text.js';
import { readLetter } from './read-letter.js';
import type { WrittenLetter } from './written-letter.js';

/** Writes a letter as of a day (YYYY-MM-DD). Null where its template gives it no subject. */
export function writeLetter(
  { kind, mentor, mentee, to, replyTo, fill }: LetterPlan,
  fileName: string,
  today: string,
  { letterPage }: LetterTemplates,
  language: Language,
): WrittenLetter | null {
  const letter = readLetter(fill(today));
  if (letter === null) return null;
  return {
    kind,
    fileName,
    mentor,
    mentee,
    to,
    replyTo,
    subject: headerText(lineText(letter.subject)),
    text: letterText(letter, language.direction),
    html: letterPage.render(describePage(letter, language)),
  };
}
