import { expect, test } from 'vitest';

import { escapeInline, escapeMarkdown } from '../../../../src/core/rendering/template/escape-markdown.js';

test('what a person writes means only itself in Markdown', () => {
  expect(escapeMarkdown('# Heading')).toBe('\\# Heading');
  expect(escapeMarkdown('- item')).toBe('\\- item');
  expect(escapeMarkdown('12. item')).toBe('12\\. item');
  expect(escapeMarkdown('===')).toBe('\\===');
  expect(escapeMarkdown(':---:')).toBe('\\:---:');
  expect(escapeMarkdown('![x](https://example.com) <b>')).toBe('!\\[x\\]\\(https\\://example.com) \\<b\\>');
  expect(escapeMarkdown('a | b & &amp; ~~c~~ _www.example.com')).toBe(
    'a \\| b & \\&amp; \\~\\~c\\~\\~ \\_www\\.example.com',
  );
  expect(escapeMarkdown('Mail grace@example.org or ask @grace')).toBe(
    'Mail grace\\@example.org or ask @grace',
  );
});

test('what needs no help stays readable', () => {
  expect(escapeMarkdown('C# and R&D, self-taught')).toBe('C# and R&D, self-taught');
});

test('behind a word only what can be markup there is escaped', () => {
  expect(escapeInline('5. lokakuuta *2026*')).toBe('5. lokakuuta \\*2026\\*');
});
