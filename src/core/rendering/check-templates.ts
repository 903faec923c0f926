import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { GuideSet } from '../programme/programme.js';
import { readGuideContents, readOwnMeetingContents } from './guides/read-guide-contents.js';
import { readLetter } from './letters/read-letter.js';
import { SHIPPED_TEMPLATES } from './shipped-templates.js';
import type { FormFields } from './template/form-fields.js';
import { TEMPLATE_EXAMPLES } from './template-examples.js';
import { compileFromSet, type TemplateSet, templateText } from './template-set.js';

const GUIDE_SETS: readonly GuideSet[] = ['career-change', 'skills'];

/** Every problem of a set of all templates: each is read, and each name in it looked up. */
export function checkTemplates(set: TemplateSet): readonly Diagnostic[] {
  const problems = [...checkFilledIn(set), ...checkContents(set)];
  // A fault of a part shows in every template that holds it.
  const seen = new Set<string>();
  return problems.filter(({ code, place, message }) => {
    const key = JSON.stringify([code, place, message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function checkFilledIn(set: TemplateSet): readonly Diagnostic[] {
  return SHIPPED_TEMPLATES.flatMap(({ name, kind }) => {
    const example = TEMPLATE_EXAMPLES.get(name);
    if (example === undefined || kind === 'contents' || kind === 'part') return [];
    const { template, diagnostics } = compileFromSet(set, name, kind, example);
    const hasSubject =
      kind !== 'letter' ||
      template === null ||
      readLetter(template.render(answerAll(example, set.form))) !== null;
    const { file } = templateText(set, name);
    return hasSubject ? diagnostics : [...diagnostics, diagnose('letter-without-subject', { file }, {})];
  });
}

/** The example with an answer to every question, so that a template that quotes the form can be filled too. */
function answerAll(example: object, form: FormFields | null): object {
  if (form === null || !('answers' in example)) return example;
  const answers = new Map(form.titles.map((title) => [title, title]));
  const isOfOne = example.answers instanceof Map;
  return { ...example, answers: isOfOne ? answers : { mentor: answers, mentee: answers } };
}

/** The words of the language were read when the set was made. */
function checkContents(set: TemplateSet): readonly Diagnostic[] {
  const sets = GUIDE_SETS.flatMap((name) => {
    const { file, source } = templateText(set, name);
    return readGuideContents(name, file, source).diagnostics;
  });
  const { file, source } = templateText(set, 'own-meetings');
  return [...sets, ...readOwnMeetingContents(file, source).diagnostics];
}
