import fc from 'fast-check';
import { expect, test } from 'vitest';

import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import { renderHandbooks } from '../../../../src/core/rendering/handbooks/render-handbooks.js';
import { runs } from '../../../runs.js';
import { shippedSet } from '../shipped-set.js';

/** Text as organisers write it, and as nobody should: what could be taken for markup is in it more often than not. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</section>',
        '<img src=x onerror=y>',
        '](javascript:x)',
        '[a',
        '**',
        '_',
        '`',
      ),
      fc.constantFrom('\n# ', '\n- ', '| ', '&lt;', '{{programme}}', '\uFDD0', '\uFDD1', '؟ مرحبا', 'Aino '),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const settings = fc.record({
  programme: words,
  organiser: words.map((name) => ({ name, email: null })),
  contact: words,
  chat: words,
  meetings: fc.array(fc.record({ title: words, questions: fc.constant([]), guest: fc.option(words) }), {
    minLength: 1,
    maxLength: 6,
  }),
  resources: fc.array(
    words.map((title) => ({ title, link: 'https://example.org/' })),
    { maxLength: 3 },
  ),
});

/** The elements of the handbooks' own words, and of the page around them. */
const ELEMENTS = /^\/?(?:html|head|meta|title|style|body|main|section|div|h[1-3]|p|ul|li|strong|em|a|bdi)$/;

test('nothing an organiser writes becomes an element, a heading or a link elsewhere', () => {
  const templates = shippedSet();
  const headingsOf = (markdown: string) => markdown.match(/^#.*$/gm)?.length;
  fc.assert(
    fc.property(settings, (given) => {
      const { files } = renderHandbooks({ ...defaultProgramme, ...given }, templates);
      const harmless = {
        meetings: given.meetings.map((meeting) => ({ ...meeting, title: 'Breakfast', guest: null })),
        resources: given.resources.map((resource) => ({ ...resource, title: 'A page' })),
      };
      const plain = renderHandbooks({ ...defaultProgramme, ...harmless }, templates);
      for (const [index, { path, content }] of files.entries()) {
        const text = String(content);
        if (path.endsWith('.md')) {
          expect(headingsOf(text)).toBe(headingsOf(String(plain.files[index]?.content)));
          continue;
        }
        const body = text.slice(text.indexOf('<html'));
        for (const [, name] of body.matchAll(/<([^\s>]*)/g)) expect(name).toMatch(ELEMENTS);
        for (const [, link] of body.matchAll(/<a href="([^"]*)"/g))
          expect(link).toMatch(/^(?:https?:|mailto:)/);
      }
    }),
    runs(25),
  );
});
