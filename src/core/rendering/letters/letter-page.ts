import { isMailAddress } from '../../text/is-mail-address.js';
import type { Run } from '../template/marked-text.js';
import { webAddress } from '../web-address.js';
import type { Language } from '../words/language.js';
import { textDirection } from '../words/text-direction.js';
import type { Letter, LetterLine } from './letter.js';
import { lineText } from './letter-text.js';

interface PageRun {
  readonly text: string;
  readonly spaced: boolean;
  readonly filledIn: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Where the text leads, when it is nothing but an address; shown in full, so nobody is led astray. */
  readonly link: string;
}

type PageLine = readonly PageRun[];

/** The fields of the template `letter-page`. */
export interface LetterPage {
  /** ISO 639-1. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly subject: PageLine;
  /** A paragraph has lines, a list has items and perhaps a heading; what a block has not is empty. */
  readonly blocks: readonly {
    readonly lines: readonly PageLine[];
    readonly heading: PageLine;
    readonly items: readonly PageLine[];
  }[];
}

const EXAMPLE_LINE: PageLine = [
  {
    text: 'https://book.example.org/amina',
    spaced: true,
    filledIn: true,
    direction: 'ltr',
    link: 'https://book.example.org/amina',
  },
];

/** An example of each field: it declares the fields of the template. */
export const EXAMPLE_PAGE: LetterPage = {
  language: 'en',
  direction: 'ltr',
  title: 'Amina Yusuf, meet Grace Oyelaran',
  subject: EXAMPLE_LINE,
  blocks: [{ lines: [EXAMPLE_LINE], heading: EXAMPLE_LINE, items: [EXAMPLE_LINE] }],
};

/** A letter laid out for HTML. */
export function describePage(letter: Letter, { code, direction }: Language): LetterPage {
  const pageLine = (line: LetterLine): PageLine =>
    line.map((run) => ({ ...run, direction: textDirection(run.text, direction), link: linkOf(run) }));
  return {
    language: code,
    direction,
    title: lineText(letter.subject),
    subject: pageLine(letter.subject),
    blocks: letter.blocks.map((block) =>
      block.kind === 'paragraph'
        ? { lines: block.lines.map(pageLine), heading: [], items: [] }
        : { lines: [], heading: pageLine(block.heading), items: block.items.map(pageLine) },
    ),
  };
}

function linkOf({ text, filledIn }: Run): string {
  if (!filledIn) return '';
  return webAddress(text) ?? (isMailAddress(text) ? `mailto:${text}` : '');
}
