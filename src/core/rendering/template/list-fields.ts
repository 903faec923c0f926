import type { FormFields } from './form-fields.js';
import { dropMarks } from './marked-text.js';
import { ownWordsOf } from './own-words.js';
import { isGroup } from './template-shape.js';
import { writeName } from './template-tree.js';

/** A field of a template, as one may write it there. */
export interface TemplateField {
  /** `mentor.name`; below a list with `[]`, as one of its items: `steps[].what`. */
  readonly path: string;
  readonly kind: 'value' | 'list';
  /** An example of it, on one line. */
  readonly example: string;
}

/** What a list of fields says where no example of an answer can be invented. */
const ANSWER = 'what the person answered';
const ANY_ANSWER = 'with --signups: what the person answered to this question of the form';

/**
 * Every field that an example of a context declares, in its order. A list of values is one field; of a list of groups
 * each field of an item is one, since `{{#each list}}` is where they can be written; of somebody's answers each column of
 * the form, or where no sign-ups were read one that stands for all.
 */
export function listFields(example: object, form: FormFields | null, within = ''): readonly TemplateField[] {
  return Object.entries(example).flatMap(([name, value]) => fieldsOf(`${within}${name}`, value, form));
}

function fieldsOf(path: string, value: unknown, form: FormFields | null): readonly TemplateField[] {
  if (Array.isArray(value)) {
    const [first] = value;
    if (isGroup(first)) return listFields(first, form, `${path}[].`);
    if (Array.isArray(first)) return fieldsOf(`${path}[]`, first, form);
    return [{ path, kind: 'list', example: value.map(String).join(' | ') }];
  }
  if (value instanceof Map) {
    const titles = form?.titles.map((title) => [writeName(title), ANSWER]) ?? [['[Title]', ANY_ANSWER]];
    return titles.map(([name = '', text = '']) => ({
      path: `${path}.${name}`,
      kind: 'value',
      example: text,
    }));
  }
  if (isGroup(value)) return listFields(value, form, `${path}.`);
  const sentence = ownWordsOf(value);
  if (sentence !== null) return [{ path, kind: 'value', example: dropMarks(sentence) }];
  return [{ path, kind: 'value', example: value === null ? '' : String(value) }];
}
