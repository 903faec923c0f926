import { headerText } from '../mail/header-text.js';
import type { Language } from '../words/language.js';
import { describePage } from './letter-page.js';
import type { LetterPlan } from './letter-plan.js';
import type { LetterTemplates } from './letter-templates.js';
import { letterText, lineText } from './letter-text.js';
import { readLetter } from './read-letter.js';
import type { WrittenLetter } from './written-letter.js';

/** Writes a letter from its filled template. Null where this gives it no subject. */
export function writeLetter(
  { kind, mentor, mentee, to, replyTo }: LetterPlan,
  fileName: string,
  filled: string,
  { letterPage }: LetterTemplates,
  language: Language,
): WrittenLetter | null {
  const letter = readLetter(filled);
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
