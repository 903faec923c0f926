import fc from 'fast-check';
import { Marked, type Token, type Tokens } from 'marked';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../src/core/rendering/template/clean-text.js';
import { isolatedDirection } from '../../../../src/core/rendering/words/isolate-text.js';
import { collapseBlanks } from '../../../../src/core/text/collapse-blanks.js';
import { runs } from '../../../runs.js';
import { pageContent, write } from './write.js';

/** A field wherever a template may have one. */
const SOURCE = [
  '# {{text}}',
  '{{text}}',
  '**{{text}}:** {{text}}, *{{text}}* and more',
  '- {{text}}\n- **What:** {{text}}',
  '1. {{text}}',
  '| {{text}} | b |\n| --- | --- |\n| {{text}} | {{text}} |',
  '### For {{text}}',
  '> {{text}}',
].join('\n\n');

/** Pieces that mean something to Markdown, HTML or browsers. */
const PIECES = [
  ...[
    '#',
    '##',
    '-',
    '*',
    '_',
    '`',
    '```',
    '~~~',
    '>',
    '<',
    '|',
    '[',
    ']',
    '(',
    ')',
    '!',
    '\\',
    '&',
    ';',
    ':',
    '"',
    "'",
  ],
  ...[
    '---',
    '===',
    '+',
    '1.',
    '1)',
    '[a](javascript:alert(1))',
    '![a](https://example.org/p.png)',
    '<img src=x>',
  ],
  ...[
    '<script>',
    '</main>',
    '<!--',
    '-->',
    '<https://example.org>',
    'https://example.org',
    'www.example.org',
    'grace@example.org',
    '&lt;',
  ],
  ...[
    '&#60;',
    '[^1]',
    '[a]: b',
    '{{text}}',
    '\u202E',
    '\uFDD0',
    '\uFDD10\uFDD1',
    'عمر',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '7',
    'a',
  ],
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''))
  .filter((joined) => collapseBlanks(cleanText(joined)) !== '');

/** The shape of a document: its tokens without their words. */
function shape(tokens: readonly Token[]): unknown {
  return tokens.flatMap((token: Tokens.Generic): unknown[] => {
    if (token.type === 'escape' || (token.type === 'text' && token.tokens === undefined)) return [];
    // An address may be clickable; it shows where it leads.
    if (token.type === 'link' && [token['text'], `mailto:${token['text']}`].includes(token['href']))
      return [];
    const rows: readonly Tokens.TableCell[][] = token['rows'] ?? [];
    return [
      [
        token.type,
        ...[
          token.tokens,
          token['items'],
          ...[token['header'] ?? [], ...rows].flat().map((cell) => cell.tokens),
        ]
          .filter((inner) => inner !== undefined)
          .map(shape),
      ],
    ];
  });
}

const reader = new Marked({ gfm: true });

test('nothing that is filled in changes what a reader of the Markdown makes of it', () => {
  const expected = shape(reader.lexer(write(SOURCE, { text: 'word' }).markdown));
  fc.assert(
    fc.property(text, (hostile) => {
      expect(shape(reader.lexer(write(SOURCE, { text: hostile }).markdown))).toEqual(expected);
    }),
    runs(300),
  );
});

test('nothing that is filled in adds an element to the page but a direction or a link to itself', () => {
  const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];
  const expected = tags(pageContent(SOURCE, { text: 'word' }));
  fc.assert(
    fc.property(text, fc.constantFrom('ltr' as const, 'rtl' as const), (hostile, direction) => {
      const html = pageContent(SOURCE, { text: hostile }, direction);
      const added = tags(html).filter((tag) => /^<\/?(?:bdi|a)\b/.test(tag));
      expect(tags(html).filter((tag) => !added.includes(tag))).toEqual(expected);
      const own = isolatedDirection(collapseBlanks(cleanText(hostile)), direction);
      for (const tag of added) {
        expect(tag).toMatch(
          /^<\/(?:bdi|a)>$|^<bdi dir="(?:ltr|rtl)">$|^<a href="(?:https?:\/\/|mailto:)[^"<>]*">$/,
        );
        if (tag.startsWith('<bdi')) expect(tag).toContain(own);
      }
    }),
    runs(300),
  );
});
