/** A field of a template, as one may write it there. */
export interface TemplateField {
  /** `mentor.name`; below a list with `[]`, as one of its items: `steps[].what`. */
  readonly path: string;
  readonly kind: 'value' | 'list';
  /** An example of it, on one line. */
  readonly example: string;
}

/**
 * Every field that an example of a context declares, in its order. A list of values is one field; of a list of groups
 * each field of an item is one, since `{{#each list}}` is where they can be written.
 */
export function listFields(example: object, within = ''): readonly TemplateField[] {
  return Object.entries(example).flatMap(([name, value]) => fieldsOf(`${within}${name}`, value));
}

function fieldsOf(path: string, value: unknown): readonly TemplateField[] {
  if (Array.isArray(value)) {
    const [first] = value;
    if (isGroup(first)) return listFields(first, `${path}[].`);
    if (Array.isArray(first)) return fieldsOf(`${path}[]`, first);
    return [{ path, kind: 'list', example: value.map(String).join(' | ') }];
  }
  if (isGroup(value)) return listFields(value, `${path}.`);
  return [{ path, kind: 'value', example: value === null ? '' : String(value) }];
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
