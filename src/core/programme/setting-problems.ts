import type * as z from 'zod';

import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { suggestWord } from '../text/suggest-word.js';
import { isLeastMentees } from './is-least-mentees.js';
import type { YamlDocument, YamlPath } from './read-yaml.js';

type Issue = z.core.$ZodIssue;

/** Settings whose keys are names the organiser chose: a person, a track, a template. They stay out of messages. */
const KEYED_BY_NAME: ReadonlySet<unknown> = new Set(['people', 'guides', 'templates']);

/** A key that can only be a slip of the pen, not a person's address or name put in the wrong place. */
const SETTING_LIKE = /^[A-Za-z][A-Za-z0-9_-]{0,29}$/;

/** The validation library's finding as diagnostics of ours, placed in the file. */
export function settingProblems(issue: Issue, document: YamlDocument, within: YamlPath = []): Diagnostic[] {
  const path = [...within, ...issue.path];
  const tried = issue.code === 'invalid_union' ? issue.errors.find(isOfRightKind) : undefined;
  if (tried !== undefined) return tried.flatMap((part) => settingProblems(part, document, path));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], issue.message.split(' '), document));
  }
  const args = { setting: settingName(path), expected: issue.message };
  return [diagnose('wrong-setting', document.placeOf(path), args)];
}

/** Of the forms that a value may take, the one it was meant to have: only its parts are wrong. */
function isOfRightKind(issues: readonly Issue[]): boolean {
  return issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys');
}

function unknownKey(path: YamlPath, known: readonly string[], document: YamlDocument): Diagnostic {
  const key = String(path.at(-1));
  const place = document.placeOfKey(path);
  if (isLeastMentees(key)) return diagnose('least-mentees-refused', place, {});
  const suggestion = suggestWord(key, known);
  if (path[0] === 'apart' && suggestion === null) return diagnose('apart-reason', place, {});
  const setting = SETTING_LIKE.test(key) ? settingName(path) : null;
  return diagnose('unknown-setting', place, { setting, suggestion, known });
}

/** A setting as people speak of it: `rules: minimumScore`, without indices and chosen names. */
function settingName(path: YamlPath): string {
  return path
    .filter((step, index) => typeof step === 'string' && !(index === 1 && KEYED_BY_NAME.has(path[0])))
    .join(': ');
}
