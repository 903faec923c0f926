import type { FieldName } from './field-names.js';
import type { Programme } from './programme.js';
import { settingNotes } from './setting-notes.js';
import { writeYaml } from './write-yaml.js';

const HEADER = `# The settings of a mentoring programme. Every one may be left out.
# A line like "#months: 6" is switched off. Take away the # at its beginning to switch it on.
`;

/** Settings that somebody gave; the others keep their defaults. */
export type GivenSettings = { readonly [Key in keyof Programme]?: Programme[Key] | undefined };

/**
 * Writes mentorship.yaml with a remark on every setting. The answers given are in force; the other settings are
 * switched off and show their default, or something invented where there is none.
 * `readProgramme` reads the answers back as they were. `columnRemarks` are single lines to stand above the fields of
 * `columns:`.
 */
export function writeProgramme(
  answers: GivenSettings,
  columnRemarks: ReadonlyMap<FieldName, string> = new Map(),
): string {
  const settings = settingNotes.map(({ key, remark, example }) => {
    const given = answers[key];
    const lines =
      given === undefined || given === null
        ? commentOut(writeYaml(key, settingValue(key, example)))
        : remarkMembers(writeYaml(key, settingValue(key, given)), key === 'columns' ? columnRemarks : NONE);
    return `${commentOut(remark, '# ')}\n${lines}`;
  });
  return [HEADER, ...settings].join('\n');
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Members begin with two blanks; what a value continues on is further in. */
function remarkMembers(lines: string, remarks: ReadonlyMap<string, string>): string {
  return lines.replace(/^ {2}(\w+):/gm, (start, member: string) => {
    const remark = remarks.get(member);
    return remark === undefined ? start : `  # ${remark}\n${start}`;
  });
}

function commentOut(lines: string, mark = '#'): string {
  return lines.replace(/^(?=.)/gm, mark);
}

/** A value as the file writes it: guides and titles in the short form where it will do, nothing for what is null. */
function settingValue(key: keyof Programme, value: Programme[keyof Programme]): unknown {
  if (key === 'guides') return guidesValue(value as Programme['guides']);
  if (key === 'columns') return columnsValue(value as Programme['columns']);
  if (key === 'answers') return withoutEmpty(value as Programme['answers']);
  return withoutNulls(value);
}

function guidesValue({ default: usual, perTrack }: Programme['guides']): unknown {
  return perTrack.size === 0 ? usual : new Map([['default', usual], ...perTrack]);
}

function columnsValue(columns: Programme['columns']): unknown {
  return new Map([...columns].map(([field, titles]) => [field, titles.length === 1 ? titles[0] : titles]));
}

/** Only the parts that say something. */
function withoutEmpty(answers: Programme['answers']): unknown {
  return new Map<string, unknown>(Object.entries(answers).filter(([, words]) => words.size > 0));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, withoutNulls(part)]));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(members.map(([key, part]) => [key, withoutNulls(part)]));
}
