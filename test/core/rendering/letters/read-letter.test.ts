import { describe, expect, it } from 'vitest';
import { letterText, lineText } from '../../../../src/core/rendering/letters/letter-text.js';
import { readLetter } from '../../../../src/core/rendering/letters/read-letter.js';
import { markText } from '../../../../src/core/rendering/template/marked-text.js';

function textOf(rendered: string): string {
  const letter = readLetter(rendered);
  if (letter === null) throw new Error('no subject');
  return letterText(letter, 'ltr');
}

describe('reading a rendered letter', () => {
  it('joins wrapped lines, keeps paragraphs, breaks at a backslash', () => {
    expect(textOf('Subject: Hi\n\n\nOne\n  two  three.\n\n\n\nWarmly,\\\nAino')).toBe(
      'One two three.\n\nWarmly,\nAino\n',
    );
  });

  it('reads lists with and without a heading, and wrapped items', () => {
    expect(textOf('Subject: Hi\n\nBring\n- a\n  lot\n- nothing\n\n- alone')).toBe(
      'Bring\n• a lot\n• nothing\n\n• alone\n',
    );
  });

  it('takes nothing a person typed for a list, a break or a blank line', () => {
    const typed = markText('- x \\');
    expect(textOf(`Subject: Hi\n\n${typed}\nnext`)).toBe('- x \\ next\n');
  });

  it('keeps blanks where words meet answers, and none where they do not', () => {
    const letter = readLetter(`Subject: ${markText('A')}, meet ${markText('B')} (${markText('C')})`);
    expect(lineText(letter?.subject ?? [])).toBe('A, meet B (C)');
  });

  it('asks for a subject', () => {
    expect(readLetter('Dear all')).toBeNull();
    expect(readLetter('Subject:   \n\nDear all')).toBeNull();
    expect(readLetter('')).toBeNull();
  });
});
