import { type BadInput, CANARY, listCases } from './bad-input.js';
import { SOUND } from './cohort.js';
import { MATCHED } from './matched.js';

const COMMANDS = [['intro-emails'], ['templates', 'check']];
const SUBJECT = 'Subject: Hello\n\n';

/** A letter of the organiser's own. */
export const templateFiles: readonly BadInput[] = listCases(
  [
    [
      'a template that cannot be read',
      'an open field',
      `${SUBJECT}{{mentor.name`,
      '2: template-unreadable line 3, column 10',
    ],
    [
      'a template that cannot be read',
      'an open block',
      `${SUBJECT}{{#if mentor.chat}}x`,
      '2: template-unreadable line 3, column 21',
    ],
    [
      'a template that cannot be read',
      'a block that ends as another',
      `${SUBJECT}{{#if mentor.chat}}x{{/each}}`,
      '2: template-unreadable line 3, column 4',
    ],
    [
      'a template that cannot be read',
      'three brackets and two',
      `${SUBJECT}{{{chat}}`,
      '2: template-unreadable line 3, column 8',
    ],
    [
      'a template that cannot be read',
      'a field that is no name',
      `${SUBJECT}{{mentor..name}}`,
      '2: template-unknown-helper line 3, column 1',
    ],
    [
      'a field that is none',
      'misspelt',
      `${SUBJECT}{{mentor.nmae}}`,
      '2: template-unknown-field line 3, column 3',
    ],
    [
      'a field that is none',
      'in a branch not taken',
      `${SUBJECT}{{#if mentor.chat}}{{#if mentor.chta}}x{{/if}}{{/if}}`,
      '2: template-unknown-field line 3, column 26',
    ],
    [
      'a field that is none',
      'a prototype’s property',
      `${SUBJECT}{{mentor.constructor.name}}`,
      '2: template-unknown-field line 3, column 3',
    ],
    [
      'a field that is none',
      '__proto__',
      `${SUBJECT}{{__proto__}}`,
      '2: template-unknown-field line 3, column 3',
    ],
    ['a field that is none', 'score', `${SUBJECT}{{score}}`, '2: template-unknown-field line 3, column 3'],
    [
      'a helper that is none',
      'of another program',
      `${SUBJECT}{{lookup . "x"}}`,
      '2: template-unknown-helper line 3, column 1',
    ],
    [
      'a helper that is none',
      'with arguments',
      `${SUBJECT}{{upper mentor.name}}`,
      '2: template-unknown-helper line 3, column 1',
    ],
    [
      'a helper that is none',
      'a log',
      `${SUBJECT}{{log mentor.name}}`,
      '2: template-unknown-helper line 3, column 1',
    ],
    [
      'what templates do not do',
      'a decorator',
      `${SUBJECT}{{* inline}}`,
      '2: template-unsupported line 3, column 1',
    ],
    [
      'what templates do not do',
      'a part of no name',
      `${SUBJECT}{{> (lookup . "x")}}`,
      '2: template-unknown-part line 3, column 1',
    ],
    [
      'what templates do not do',
      'a part that is none',
      `${SUBJECT}{{> nowhere}}`,
      '2: template-unknown-part line 3, column 1',
    ],
    [
      'what templates do not do',
      'a list as one value',
      `${SUBJECT}{{reasons}}`,
      '2: template-wrong-shape line 3, column 3',
    ],
    ['a letter without a subject', 'nothing at all', '', '2: letter-without-subject'],
    ['a letter without a subject', 'an empty one', 'Subject: \n\nHello', '2: letter-without-subject'],
    ['a letter without a subject', 'words', `Dear ${CANARY}`, '2: letter-without-subject'],
    [
      'a template in another encoding',
      'Latin letters',
      Buffer.from(`${SUBJECT}Gr\xfc\xdfe`, 'latin1'),
      '2: said',
    ],
    ['a template in another encoding', 'a NUL character', `${SUBJECT}\0`, '2: said'],
    [
      'a subject that would be more',
      'another header in it',
      'Subject: Hello\nBcc: e@example.com\n\nHello',
      '0:',
    ],
    [
      'a template that takes long',
      '100 KB of brackets',
      SUBJECT + '{'.repeat(100_000),
      '2: template-unreadable line 3, column 5',
    ],
    [
      'a template that takes long',
      'blocks in blocks',
      `${SUBJECT}${'{{#if mentor.chat}}'.repeat(2000)}x${'{{/if}}'.repeat(2000)}`,
      '2: template-unreadable line 3, column 951',
    ],
  ],
  (template) => ({
    'signups.csv': SOUND,
    'mentorship.yaml': 'organiser: Aino <aino@example.org>\ntemplates: { introduction: own.hbs }\n',
    'pairings.csv': MATCHED,
    'own.hbs': template,
  }),
  COMMANDS,
);
