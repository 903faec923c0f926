import { describe, expect, it } from 'vitest';

import { LANGUAGES as SPOKEN_LANGUAGES } from '../../../src/core/programme/language-names.js';
import { checkTemplates } from '../../../src/core/rendering/check-templates.js';
import { readGuideContents } from '../../../src/core/rendering/guides/read-guide-contents.js';
import { SHIPPED_TEMPLATES, type TemplateName } from '../../../src/core/rendering/shipped-templates.js';
import { type TemplateSet, templateText } from '../../../src/core/rendering/template-set.js';
import { paths } from '../../../src/core/scoring/paths.js';
import { topics } from '../../../src/core/scoring/topics.js';
import { LANGUAGES, missingTemplates } from './languages.js';
import { shippedSet } from './shipped-set.js';

const FORMATS = ['questions by chat', 'calls', 'shared resources'];

/** What stands between the braces of a template, without words of the language. */
function fieldsUsed(set: TemplateSet, name: TemplateName): readonly string[] {
  const source = templateText(set, name).source.replace(/\{\{!--[\s\S]*?--\}\}/gu, '');
  const inside = source.match(/\{\{[^}]*\}\}/gu) ?? [];
  const words = inside.flatMap((tag) => tag.replace(/"[^"]*"/gu, '').match(/[>@\w][\w.@]*/gu) ?? []);
  return [...new Set(words)].sort();
}

/** How many texts each list of a contents file has. */
function shapeOfContents(set: TemplateSet, name: 'career-change' | 'skills'): unknown {
  const { file, source } = templateText(set, name);
  const { contents } = readGuideContents(name, file, source);
  return [...(contents ?? [])].map(([subjects, { prepare, questions, together, agree, hour }]) => [
    subjects,
    [prepare.mentee, prepare.mentor, questions.both, questions.mentee, questions.mentor].map(
      ({ length }) => length,
    ),
    [together.length, agree.length],
    hour.map(({ minutes }) => minutes),
  ]);
}

it('letters, guides and handbooks are in English, Finnish and Arabic', () => {
  expect([...LANGUAGES].sort()).toEqual(['ar', 'en', 'fi']);
});

describe.each(LANGUAGES)('the templates in %s', (code) => {
  it('are all there', () => {
    expect(missingTemplates(code)).toEqual([]);
  });

  it('name no field and no part that there is not', () => {
    expect(checkTemplates(shippedSet({}, code)).map(({ message }) => message)).toEqual([]);
  });

  it.each(SHIPPED_TEMPLATES.filter(({ kind }) => kind !== 'contents').map(({ name }) => name))(
    'say of "%s" what the English one says',
    (name) => {
      expect(fieldsUsed(shippedSet({}, code), name)).toEqual(fieldsUsed(shippedSet(), name));
    },
  );

  it.each(['career-change', 'skills'] as const)('have all meetings of %s, with as much in each', (name) => {
    expect(shapeOfContents(shippedSet({}, code), name)).toEqual(shapeOfContents(shippedSet(), name));
  });
});

describe.each(LANGUAGES.filter((code) => code !== 'en'))('the labels in %s', (code) => {
  it('say every word that we put into pairings.csv', () => {
    const { labels } = shippedSet({}, code).language;
    const ours = [
      ...topics.map(({ label }) => label),
      ...paths.map(({ label }) => label),
      ...FORMATS,
      ...SPOKEN_LANGUAGES.map(({ name }) => name),
    ];
    expect(ours.filter((label) => !labels.has(label))).toEqual([]);
  });
});
