import { describe, expect, it } from 'vitest';

import { headerText } from '../../../../src/core/rendering/mail/header-text.js';

describe('a text in a header', () => {
  it('is one bounded line that no program decodes', () => {
    expect(headerText('a\r\nBcc: b')).toBe('a Bcc: b');
    expect(headerText('=?utf-8?q?x?=')).toBe('= ?utf-8?q?x?=');
    expect([...headerText('🌻'.repeat(500))]).toHaveLength(200);
  });
});
