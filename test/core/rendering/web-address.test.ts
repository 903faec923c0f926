import { describe, expect, it } from 'vitest';

import { webAddress } from '../../../src/core/rendering/web-address.js';

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
