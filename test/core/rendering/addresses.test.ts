import { describe, expect, it } from 'vitest';

import { isMailAddress } from '../../../src/core/rendering/mail-address.js';
import { webAddress } from '../../../src/core/rendering/web-address.js';

describe('a mail address', () => {
  it('is one plain address', () => {
    for (const address of [
      'a@example.org',
      'first.last+tag@sub.example.com',
      "o'brien@example.org",
      'jöns@exämple.org',
    ]) {
      expect(isMailAddress(address), address).toBe(true);
    }
  });

  it('is nothing that could name a second one or end a header', () => {
    for (const text of [
      '',
      'a',
      'a@b',
      'a@example.org, b@example.org',
      'A <a@example.org>',
      'a@example.org\n',
      ' a@example.org',
      'a@@example.org',
      '.a@example.org',
      'a..b@example.org',
      'a@-example.org',
      'a@example..org',
      '"a b"@example.org',
      'a@[127.0.0.1]',
      `${'a'.repeat(250)}@example.org`,
    ]) {
      expect(isMailAddress(text), text).toBe(false);
    }
  });
});

describe('a web address', () => {
  it('is http or https and nothing else', () => {
    expect(webAddress('https://book.example.org/amina?x=1&y=2')).toBe(
      'https://book.example.org/amina?x=1&y=2',
    );
    expect(webAddress('HTTP://Example.org')).toBe('http://example.org/');
    for (const text of [
      'example.org',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      'see https://example.org',
      'https://example.org/a b',
      'https://user:secret@example.org',
      'https://example.org/"onclick="x',
    ]) {
      expect(webAddress(text), text).toBeNull();
    }
  });
});
