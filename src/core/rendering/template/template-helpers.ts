import { collapseBlanks } from '../../text/collapse-blanks.js';
import type { Language } from '../words/language.js';
import { sayDate } from '../words/say-date.js';
import { sayDuration } from '../words/say-duration.js';
import { sayList } from '../words/say-list.js';
import { sayCount } from '../words/say-number.js';
import { markText } from './marked-text.js';

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

/** The helpers of every template of a language, in the order in which the documentation lists them. */
export function createTemplateHelpers(language: Language): readonly TemplateHelper[] {
  return [
    {
      name: 'list',
      usage: '{{list field}} for "a, b and c", or {{list field "or"}}',
      takes: ['list', 'value'],
      optional: 1,
      gives: 'value',
      apply: (items, conjunction) =>
        sayList(
          // Each item by itself: in a line that runs the other way the list must not.
          textsOf(items)
            .filter((item) => item !== '')
            .map(markText),
          textOf(conjunction) === 'or' ? 'or' : 'and',
          language,
        ),
    },
    {
      name: 'date',
      usage: '{{date field}} for "5 September 2026"',
      takes: ['value'],
      optional: 0,
      gives: 'value',
      apply: (date) => sayDate(textOf(date), language),
    },
    {
      name: 'plural',
      usage: `{{plural field ${language.plurals.map((kind) => `"${kind === 'one' ? 'one meeting' : '# meetings'}"`).join(' ')}}} for "six meetings"`,
      takes: ['value', ...language.plurals.map(() => 'value' as const)],
      optional: 0,
      gives: 'value',
      apply: (count, ...forms) => {
        const number = countOf(textOf(count));
        return number === null ? textOf(count) : sayCount(number, forms.map(textOf), language);
      },
    },
    {
      name: 'duration',
      usage: '{{duration field}} for minutes in words: "an hour and a half"',
      takes: ['value'],
      optional: 0,
      gives: 'value',
      apply: (minutes) => {
        const number = countOf(textOf(minutes));
        return number === null ? textOf(minutes) : sayDuration(number, language);
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
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

/** A whole number, or null: an organiser's template may ask for the plural of anything. */
function countOf(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function endSentence(text: string): string {
  const bare = text.replace(/[\s,;:]+$/u, '');
  return bare === '' || /[.!?…。！？؟۔][)"'”’»]*$/u.test(bare) ? bare : `${bare}.`;
}
