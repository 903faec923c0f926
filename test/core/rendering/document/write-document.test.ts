import { describe, expect, test } from 'vitest';

import { pageContent, write } from './write.js';

describe('a document', () => {
  test('is one text in two forms', () => {
    const { title, markdown, html } = write('# For {{name}} & all\n\n- **Bold:** {{name}}\n', {
      name: 'Amina *Y*',
    });
    expect(title).toBe('For Amina *Y* & all');
    expect(markdown).toBe('# For Amina \\*Y\\* & all\n\n- **Bold:** Amina \\*Y\\*\n');
    expect(html).toContain('<title>For Amina *Y* &amp; all</title>');
    expect(html).toContain('<h1>For Amina *Y* &amp; all</h1>');
    expect(html).toContain('<li><strong>Bold:</strong> Amina *Y*</li>');
  });

  test('escapes the beginning of a text only where a line begins with it', () => {
    const { markdown } = write('- {{a}}: {{a}}\n\n{{a}}\n\n- **When:** {{a}}\n', { a: '5. lokakuuta' });
    expect(markdown).toBe('- 5\\. lokakuuta: 5. lokakuuta\n\n5\\. lokakuuta\n\n- **When:** 5. lokakuuta\n');
  });

  test('has the language and the direction of its words', () => {
    expect(write('# A').html).toContain('<html lang="en" dir="ltr">');
    expect(write('# A', {}, 'rtl').html).toContain('<html lang="en" dir="rtl">');
  });

  test('puts each part under a heading into a section, smaller ones in it beside each other', () => {
    expect(pageContent('# A\n\nb\n\n## C\n\nd\n\n### E\n\n### F\n\n## G\n')).toBe(
      '<h1>A</h1>\n<p>b</p>\n<section>\n<h2>C</h2>\n<p>d</p>\n<div class="beside">\n' +
        '<section>\n<h3>E</h3>\n</section>\n<section>\n<h3>F</h3>\n</section>\n</div>\n</section>\n' +
        '<section>\n<h2>G</h2>\n</section>',
    );
  });

  test('loads nothing and lets nothing run', () => {
    const { html } = write('# A');
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
  });
});

describe('what a person wrote', () => {
  test('means only itself, whatever the template does with it', () => {
    const text =
      '<img src=x onerror=alert(1)> ![a](https://evil.example/p.png) | [b](javascript:c) `d` <!-- e';
    const html = pageContent(
      '# {{text}}\n\n{{text}}\n\n| {{text}} |\n| --- |\n| {{text}} |\n\n`{{text}}`\n\n    {{text}}\n\n**{{text}}**\n\n- {{text}}\n',
      { text },
    );
    expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt; !\[a\]\(https:/g)).toHaveLength(8);
    expect(html).not.toMatch(/<(?:img|a)\b|<!--/);
  });

  test('has a direction of its own where it disturbs the line', () => {
    expect(pageContent('Ask {{name}}.', { name: 'عمر حداد' })).toBe(
      '<p>Ask <bdi dir="rtl">عمر حداد</bdi>.</p>',
    );
    expect(pageContent('Ask {{name}}.', { name: 'Omar' })).toBe('<p>Ask Omar.</p>');
    expect(pageContent('اسأل {{name}}.', { name: 'Omar (C++)' }, 'rtl')).toBe(
      '<p>اسأل <bdi dir="ltr">Omar (C++)</bdi>.</p>',
    );
    expect(pageContent('اسأل {{name}}.', { name: 'عمر' }, 'rtl')).toBe('<p>اسأل عمر.</p>');
    const both = { name: 'فاطمة (Fatima Al-Sayed)' };
    expect(pageContent('اسأل {{name}}.', both, 'rtl')).toBe(`<p>اسأل <bdi dir="rtl">${both.name}</bdi>.</p>`);
    expect(pageContent('Ask {{name}}.', both)).toBe(`<p>Ask <bdi dir="ltr">${both.name}</bdi>.</p>`);
    expect(write('Ask {{name}}.', { name: 'عمر' }).markdown).toBe('Ask \u2067عمر\u2069.\n');
  });

  test('is a link where it is nothing but an address, and shown in full', () => {
    const context = { page: 'https://example.org/a?b=c&d', mailbox: 'aino@example.org' };
    expect(pageContent('{{page}} {{mailbox}}', context)).toBe(
      '<p><a href="https://example.org/a?b=c&amp;d">https://example.org/a?b=c&amp;d</a> ' +
        '<a href="mailto:aino@example.org">aino@example.org</a></p>',
    );
    expect(write('{{page}} {{mailbox}}', context).markdown).toBe(
      '<https://example.org/a?b=c&d> <aino@example.org>\n',
    );
    expect(pageContent('{{text}}', { text: 'see https://example.org or javascript:alert(1)' })).not.toContain(
      '<a',
    );
  });

  test('is no link in Markdown where its characters would mean more than themselves there', () => {
    const markdown = (text: string) => write('| {{text}} |\n| --- |\n', { text }).markdown.split('\n')[0];
    expect(markdown('|grace@example.org')).toBe('| \\|grace\\@example.org |');
    expect(markdown('`grace@example.org')).toBe('| \\`grace\\@example.org |');
    expect(markdown('*grace*@example.org')).toBe('| \\*grace\\*@example.org |');
    expect(markdown('_grace_@example.org---')).toBe('| \\_grace\\_\\@example.org--- |');
    expect(markdown('https://example.org/a~b')).toBe('| https\\://example.org/a\\~b |');
    expect(markdown('https://example.org/a]')).toBe('| https\\://example.org/a\\] |');
    expect(markdown('grace_o@example.org')).toBe('| <grace_o@example.org> |');
  });

  test('can be where a link of the template leads, if it is an address', () => {
    const source = '[{{title}}]({{link}})';
    expect(pageContent(source, { title: 'A *b*', link: 'https://example.org/' })).toBe(
      '<p><a href="https://example.org/">A *b*</a></p>',
    );
    expect(pageContent(source, { title: 'aino@example.org', link: 'https://example.org/' })).toBe(
      '<p><a href="https://example.org/">aino@example.org</a></p>',
    );
    for (const link of ['javascript:alert(1)', 'data:text/html,x', '', '//example.org', 'https://a@b/']) {
      expect(pageContent(source, { title: 'A', link })).toBe('<p>A</p>');
    }
  });
});

describe('the template’s own words', () => {
  test('are shown where they would be HTML or an image', () => {
    expect(pageContent('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(pageContent('a <b onclick="c">d</b>')).toBe('<p>a &lt;b onclick=&quot;c&quot;&gt;d&lt;/b&gt;</p>');
    expect(pageContent('![words](https://example.org/p.png)')).toBe('<p>words</p>');
  });

  test('lead to pages and mailboxes only', () => {
    expect(pageContent('[a](https://example.org/) [b](javascript:c) [d](mailto:e@example.org)')).toBe(
      '<p><a href="https://example.org/">a</a> b <a href="mailto:e@example.org">d</a></p>',
    );
  });
});
