import { describe, expect, it } from 'vitest';

import { formatPlace } from '../../../../src/core/diagnostics/format-place.js';
import type { FormFields } from '../../../../src/core/rendering/template/form-fields.js';
import { compileTemplate, type TemplateKind } from '../../../../src/core/rendering/template/template.js';
import { shippedSet } from '../shipped-set.js';

const EXAMPLE = {
  title: 'Portfolio',
  count: 3,
  start: '2026-09-05',
  story: 'One line.',
  skills: ['Python'],
  mentor: { name: 'Amina Yusuf', link: 'https://example.org' },
  steps: [{ what: 'Read', who: 'Grace' }],
  answers: new Map([['Favourite tree', 'birch']]),
};
type Context = typeof EXAMPLE;

/** What the form asked, as sign-ups that were read tell it. */
const FORM: FormFields = {
  titles: ['Favourite tree', 'T-shirt [S, M or L]', 'constructor', '__proto__'],
  withheld: new Map([
    ['Gender', 'private'],
    ['Your employer', 'organisation'],
  ]),
};

const SURROUNDINGS = { language: shippedSet().language, parts: new Map(), form: FORM };

function render(source: string, changes: Partial<Context> = {}, kind: TemplateKind = 'text'): string {
  const { template, diagnostics } = compileTemplate(
    { file: 'test.hbs', source },
    kind,
    EXAMPLE,
    SURROUNDINGS,
  );
  expect(diagnostics).toEqual([]);
  return template?.render({ ...EXAMPLE, ...changes }) ?? '';
}

function problems(source: string): readonly string[] {
  const { template, diagnostics } = compileTemplate(
    { file: 'letter.hbs', source },
    'text',
    EXAMPLE,
    SURROUNDINGS,
  );
  expect(template === null).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code, place }) => `${code} at ${place === null ? '' : formatPlace(place)}`);
}

function hints(source: string): readonly (string | null)[] {
  return compileTemplate({ file: 'letter.hbs', source }, 'text', EXAMPLE, SURROUNDINGS).diagnostics.map(
    ({ hint }) => hint,
  );
}

describe('a part of templates', () => {
  const parts = new Map([
    ['greeting', { file: 'greeting.hbs', source: 'Dear {{mentor.name}},{{> ending}}' }],
    ['ending', { file: 'ending.hbs', source: ' {{#if title}}{{title}}{{/if}}' }],
    ['endless', { file: 'endless.hbs', source: 'a{{> endless}}' }],
    ['wrong', { file: 'wrong.hbs', source: '\n{{mentor.nam}}' }],
    ['open', { file: 'open.hbs', source: '{{#if title}}' }],
  ]);
  const compile = (source: string) =>
    compileTemplate({ file: 'letter.hbs', source }, 'text', EXAMPLE, { ...SURROUNDINGS, parts });
  const told = (source: string) =>
    compile(source).diagnostics.map(
      ({ code, place }) => `${code} at ${place === null ? '' : formatPlace(place)}`,
    );

  it('stands in its place, in branches and in other parts too', () => {
    const { template } = compile('{{#if title}}{{> greeting}}{{/if}}!');
    expect(template?.render(EXAMPLE)).toBe('Dear Amina Yusuf, Portfolio!');
  });

  it('is checked where it stands, and told with its own file', () => {
    expect(told('{{> wrong}}')).toEqual(['template-unknown-field at wrong.hbs, line 2, column 3']);
    expect(told('{{> open}}')).toEqual([expect.stringMatching(/^template-unreadable at open\.hbs/)]);
    expect(told('{{> greting}}')).toEqual(['template-unknown-part at letter.hbs, line 1, column 1']);
  });

  it('may not hold itself, nor take arguments', () => {
    expect(told('{{> endless}}')).toEqual(['template-unsupported at endless.hbs, line 1, column 2']);
    expect(told('{{> greeting mentor}}')).toEqual(['template-unsupported at letter.hbs, line 1, column 1']);
  });
});

describe('filling a template', () => {
  it('prints fields, lists and groups', () => {
    expect(render('{{title}} {{count}} {{mentor.name}} {{#each steps}}{{what}}/{{who}}{{/each}}')).toBe(
      'Portfolio 3 Amina Yusuf Read/Grace',
    );
  });

  it('prints nothing where an answer is blank, and skips what asks for it', () => {
    expect(
      render('[{{title}}]{{#if title}}never{{/if}}{{#if skills}}never{{/if}}', { title: '', skills: [] }),
    ).toBe('[]');
  });

  it('reaches outwards, to the root, and to named items', () => {
    expect(
      render(
        '{{#each steps as |step n|}}{{n}}{{@index}} {{step.what}} {{../title}} {{@root.count}}{{/each}}',
      ),
    ).toBe('00 Read Portfolio 3');
    expect(render('{{#with mentor}}{{name}}{{/with}}{{^if title}}a{{else}}b{{/if}}')).toBe('Amina Yusufb');
  });

  it('reaches every column of the form by its header', () => {
    const answers = new Map([...FORM.titles].map((title, index) => [title, `${index}`]));
    expect(
      render(
        '{{answers.[Favourite tree]}}{{answers.[T-shirt [S, M or L\\]]}}{{answers.constructor}}{{answers.__proto__}}',
        { answers },
      ),
    ).toBe('0123');
  });

  it('fills in a text once, whatever braces it holds', () => {
    expect(render('{{title}}', { title: '{{mentor.name}} {{#if}}' })).toBe('{{mentor.name}} {{#if}}');
  });

  it('prints a value on one line without control or bidi characters, Persian joiners kept', () => {
    const title = 'a\r\nBcc: x\u2028\u202Eb\u0007\u001B[31m c\u200Cd \uFDD0e';
    expect(render('{{title}}', { title })).toBe('a Bcc: x b[31m c\u200Cd e');
    expect(render('{{title}}', { title }, 'html')).not.toContain('\n');
    expect(render('{{title}}', { title }, 'document')).not.toContain('\n');
  });

  it('keeps paragraphs only where the template asks for them', () => {
    expect(render('{{#each (paragraphs story)}}<{{this}}>{{/each}}', { story: 'One.\r\n\r\n\tTwo.\n' })).toBe(
      '<One.><Two.>',
    );
  });

  it('marks each item of a list, so that commas follow the line they stand in', () => {
    expect(render('{{list skills}}, {{title}}', { skills: ['a', 'b'], title: 'c' }, 'letter')).toBe(
      '\uFDD0a\uFDD1 and \uFDD0b\uFDD1, \uFDD0c\uFDD1',
    );
  });

  it('joins lists, writes dates and counts in words, and ends sentences once', () => {
    expect(render('{{list skills}}', { skills: ['a', '', 'b', 'c'] })).toBe('a, b and c');
    expect(render('{{list skills "or"}}', { skills: ['a', 'b'] })).toBe('a or b');
    expect(render('{{date start}}; {{date title}}')).toBe('5 September 2026; Portfolio');
    expect(render('{{plural count "one meeting" "# meetings"}}')).toBe('three meetings');
    expect(render('{{plural count "one person" "# people"}}', { count: 1 })).toBe('one person');
    expect(render('{{plural count "one day" "# days"}}', { count: 30 })).toBe('30 days');
    expect(render('{{sentence title}}', { title: 'I sew, ' })).toBe('I sew.');
    expect(render('{{sentence title}}', { title: 'Why not?' })).toBe('Why not?');
    expect(render('{{sentence title}}', { title: '' })).toBe('');
  });
});

describe('what people write means only itself', () => {
  it('in HTML', () => {
    const title = `<script>alert("1")</script> & 'q'`;
    expect(render('<p title="{{title}}">{{sentence title}}</p>', { title }, 'html')).not.toMatch(
      /<script|"1"|'/,
    );
    expect(render('{{title}}', { title: `O'Brien <b>` }, 'html')).toBe('O&#39;Brien &lt;b&gt;');
  });

  it('in plain text, apostrophes and all', () => {
    expect(render('{{mentor.name}}', { mentor: { name: `O'Brien & "Söhne"`, link: '' } })).toBe(
      `O'Brien & "Söhne"`,
    );
  });
});

describe('checking a template', () => {
  it('finds an unknown field wherever it stands, with its place', () => {
    expect(problems('{{title}}\n  {{titel}}')).toEqual([
      'template-unknown-field at letter.hbs, line 2, column 5',
    ]);
    expect(problems('{{#if titel}}x{{/if}}')).toHaveLength(1);
    expect(problems('{{#if title}}{{else}}{{nowhere}}{{/if}}')).toHaveLength(1);
    expect(problems('{{#each steps}}{{title}}{{/each}}')).toHaveLength(1);
    expect(problems('{{list skils}} {{mentor.nam}} {{../title}} {{@index}} {{@root.x}}')).toHaveLength(5);
    expect(problems('{{constructor}}{{title.length}}{{mentor.__proto__}}')).toHaveLength(3);
  });

  it('suggests the field that was meant', () => {
    expect(hints('{{titel}} {{mentor.nme}}')).toEqual([
      'Did you mean "title"?',
      'Did you mean "mentor.name"?',
    ]);
  });

  it('tells one slip once', () => {
    expect(problems('{{#each stepps}}{{what}} {{who}}{{/each}}')).toHaveLength(1);
  });

  it('finds unknown helpers and wrong arguments', () => {
    expect(problems('{{shout title}}')).toEqual(['template-unknown-helper at letter.hbs, line 1, column 1']);
    expect(hints('{{lst skills}}')[0]).toContain('Did you mean "list"?');
    expect(
      problems('{{#titel}}{{/titel}} {{lookup mentor "name"}} {{log title}} {{print title}}'),
    ).toHaveLength(4);
    expect(problems('{{list skills "a" "b"}} {{date}} {{date start zone="x"}} {{#if}}{{/if}}')).toHaveLength(
      4,
    );
  });

  it('knows the columns of the form, and suggests the one that was meant', () => {
    const source = 'Dear\n{{answers.[Favorite tree]}}';
    expect(problems(source)).toEqual(['template-unknown-field at letter.hbs, line 2, column 3']);
    expect(hints(source)).toEqual(['Did you mean "answers.[Favourite tree]"?']);
    expect(problems('{{answers.toString}}{{#with answers}}{{[Nothing of the kind]}}{{/with}}')).toHaveLength(
      2,
    );
    expect(problems('{{#each answers}}{{this}}{{/each}} {{answers}}')).toEqual([
      'template-wrong-shape at letter.hbs, line 1, column 9',
      'template-wrong-shape at letter.hbs, line 1, column 38',
    ]);
  });

  it('gives no private answer away, and none that the settings do not share', () => {
    expect(problems('{{#if answers.Gender}}x{{/if}}{{answers.[Your employer]}}')).toEqual([
      'template-answer-withheld at letter.hbs, line 1, column 7',
      'template-answer-withheld at letter.hbs, line 1, column 33',
    ]);
  });

  it('asks for the sign-ups where they were not read', () => {
    const { diagnostics } = compileTemplate(
      { file: 'letter.hbs', source: '{{answers.[Favourite tree]}}' },
      'text',
      EXAMPLE,
      { ...SURROUNDINGS, form: null },
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-answers-unread']);
  });

  it('finds lists and groups where a value belongs, and the other way round', () => {
    expect(problems('{{skills}} {{mentor}} {{#each title}}{{/each}} {{list title}}')).toEqual([
      'template-wrong-shape at letter.hbs, line 1, column 3',
      'template-wrong-shape at letter.hbs, line 1, column 14',
      'template-wrong-shape at letter.hbs, line 1, column 31',
      'template-wrong-shape at letter.hbs, line 1, column 55',
    ]);
  });

  it('refuses ways round the escape and round the check', () => {
    expect(problems('{{{title}}} {{&title}} {{> other}} {{#> other}}{{/other}} {{* deco}}')).toHaveLength(5);
  });

  it('says where a template stops being readable', () => {
    expect(problems('a\n  {{ x')[0]).toMatch(/^template-unreadable at letter\.hbs, line 2, column \d+$/);
    expect(problems('{{#if title}}{{/each}}')).toEqual([
      'template-unreadable at letter.hbs, line 1, column 4',
    ]);
    expect(problems('{{#if title}}')).toHaveLength(1);
  });

  it('warns nobody on standard error about names of the language', () => {
    const answers = new Map([['toString', '']]);
    expect(render('{{#if answers.constructor}}x{{/if}}{{#if answers.__proto__}}x{{/if}}', { answers })).toBe(
      '',
    );
  });
});
