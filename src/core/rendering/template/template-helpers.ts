import { collapseBlanks } from '../../text/collapse-blanks.js';
import { joinWords } from '../../text/join-words.js';
import { dateInWords } from '../words/date-in-words.js';
import { durationInWords } from '../words/duration-in-words.js';
import { numberInWords } from '../words/number-in-words.js';

/** What a helper is given or gives: one value, or a list of them. */
type Kind = 'value' | 'list';

/** A word templates may use besides fields: `{{name argument …}}`. */
export interface TemplateHelper {
  readonly name: string;
  /** How to write it, as the organiser reads it. */
  readonly usage: string;
  readonly takes: readonly Kind[];
  /** How many arguments may be left out at the end. */
  readonly optional: number;
  readonly gives: Kind;
  readonly apply: (...args: readonly unknown[]) => string | readonly string[];
}

/** The helpers of every template, in the order in which the documentation lists them. */
export const templateHelpers: readonly TemplateHelper[] = [
  {
    name: 'list',
    usage: '{{list field}} for "a, b and c", or {{list field "or"}}',
    takes: ['list', 'value'],
    optional: 1,
    gives: 'value',
    apply: (items, conjunction) =>
      joinWords(
        textsOf(items).filter((item) => item !== ''),
        conjunction === undefined ? 'and' : textOf(conjunction),
      ),
  },
  {
    name: 'date',
    usage: '{{date field}} for "5 September 2026"',
    takes: ['value'],
    optional: 0,
    gives: 'value',
    apply: (date) => dateInWords(textOf(date)),
  },
  {
    name: 'plural',
    usage: '{{plural field "meeting"}} for "six meetings", or {{plural field "person" "people"}}',
    takes: ['value', 'value', 'value'],
    optional: 1,
    gives: 'value',
    apply: (count, singular, several) => countInWords(textOf(count), textOf(singular), several),
  },
  {
    name: 'duration',
    usage: '{{duration field}} for minutes in words: "an hour and a half"',
    takes: ['value'],
    optional: 0,
    gives: 'value',
    apply: (minutes) => {
      const number = countOf(textOf(minutes));
      return number === null ? textOf(minutes) : durationInWords(number);
    },
  },
  {
    name: 'sentence',
    usage: '{{sentence field}} for the text with a full stop where it has none',
    takes: ['value'],
    optional: 0,
    gives: 'value',
    apply: (text) => endSentence(collapseBlanks(textOf(text))),
  },
  {
    name: 'paragraphs',
    usage: '{{#each (paragraphs field)}} … {{this}} … {{/each}}',
    takes: ['value'],
    optional: 0,
    gives: 'list',
    apply: (text) =>
      textOf(text)
        .split('\n')
        .filter((line) => line.trim() !== ''),
  },
];

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function countInWords(count: string, singular: string, several: unknown): string {
  const pluralForm = several === undefined ? `${singular}s` : textOf(several);
  const number = countOf(count);
  return `${number === null ? count : numberInWords(number)} ${number === 1 ? singular : pluralForm}`;
}

/** A whole number, or null: an organiser's template may ask for the plural of anything. */
function countOf(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function endSentence(text: string): string {
  const bare = text.replace(/[\s,;:]+$/u, '');
  return bare === '' || /[.!?…。！？؟۔][)"'”’»]*$/u.test(bare) ? bare : `${bare}.`;
}
