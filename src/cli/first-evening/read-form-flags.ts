import { InvalidArgumentError } from 'commander';

import { COLUMN_PURPOSES, FIELD_NAMES } from '../../core/programme/field-names.js';
import type { RoleWord } from '../../core/programme/programme.js';
import { suggestWord } from '../../core/text/suggest-word.js';
import { type SettledForm, settleColumns, settleOptions, settleRoleWord } from './settled-form.js';

const ROLES: readonly RoleWord[] = ['mentor', 'mentee', 'both'];

/** One flag about the form: what it adds to what was settled before it. */
export type FormFlag = (form: SettledForm) => SettledForm;

/** `--column "goals=Why do you want this?"`: several add up, as titles hold commas. */
export function readColumnFlag(text: string, before: readonly FormFlag[] = []): readonly FormFlag[] {
  const [purpose, title] = splitFlag(text, 'goals=Why do you want this?');
  const known = findWord(purpose, COLUMN_PURPOSES);
  return [...before, (form) => settleColumns(form, [known], [...(form.columns.get(known) ?? []), title])];
}

/** `--role-word "Gardener=mentor"`. */
export function readRoleWordFlag(text: string, before: readonly FormFlag[] = []): readonly FormFlag[] {
  // A word may hold the sign itself; the role does not.
  const at = text.lastIndexOf('=');
  const word = text.slice(0, Math.max(0, at)).trim();
  if (word === '') throw new InvalidArgumentError('Write it like "Gardener=mentor".');
  const role = findWord(text.slice(at + 1).trim(), ROLES);
  return [...before, (form) => settleRoleWord(form, word, role)];
}

/** `--option "learns=Git, the command line"`. */
export function readOptionFlag(text: string, before: readonly FormFlag[] = []): readonly FormFlag[] {
  const [name, option] = splitFlag(text, 'learns=Git, the command line');
  const field = findWord(name, FIELD_NAMES);
  return [
    ...before,
    (form) => settleOptions(form, [field], [...(form.answers.options.get(field) ?? []), option]),
  ];
}

function splitFlag(text: string, example: string): readonly [string, string] {
  const at = text.indexOf('=');
  const [name, value] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  if (at < 0 || name === '' || value === '') throw new InvalidArgumentError(`Write it like "${example}".`);
  return [name, value];
}

function findWord<const Word extends string>(text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const nearest = suggestWord(text, words);
  const hint = words.length > 5 ? 'README.md lists the names.' : `Give one of: ${words.join(', ')}.`;
  throw new InvalidArgumentError(nearest === null ? hint : `Did you mean ${nearest}?`);
}
