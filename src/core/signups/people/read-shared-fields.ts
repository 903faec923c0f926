import type { FieldName } from '../../programme/field-names.js';
import type { Answer } from './raw-signup.js';
import type { ReadingContext } from './reading-context.js';
import { sharedFieldReaders } from './shared-field-readers.js';
import type { SharedFields } from './signup.js';

type ReadFields = Omit<SharedFields, 'name'>;
type Asked = { -readonly [Key in keyof ReadFields]?: ReadFields[Key] };

const KEYS = Object.keys(sharedFieldReaders) as readonly (keyof ReadFields)[];

/** What a row says for both roles; a field that its file does not ask for is absent. */
export function readSharedFields(
  pick: (field: FieldName) => readonly Answer[] | null,
  context: ReadingContext,
): Partial<ReadFields> {
  const fields: Asked = {};
  const readField = <Key extends keyof ReadFields>(key: Key): void => {
    const { field, read } = sharedFieldReaders[key];
    const answers = pick(field);
    if (answers !== null) fields[key] = read(answers, context);
  };
  for (const key of KEYS) readField(key);
  return fields;
}
