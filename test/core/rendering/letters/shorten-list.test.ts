import { describe, expect, it } from 'vitest';

import { shortenList } from '../../../../src/core/rendering/letters/shorten-list.js';
import { codebar, fullPair, writeLetters } from './letter-run.js';

const letters = (count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index));

describe('a list in a letter', () => {
  it('stays whole up to eight items', () => {
    expect(shortenList(letters(8), [])).toEqual({ items: letters(8), more: false });
  });

  it('keeps what both named, in the order of the list', () => {
    const { items, more } = shortenList(letters(12), ['L', 'b']);
    expect(items).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'l']);
    expect(more).toBe(true);
  });

  it('says that it was shortened', async () => {
    const row = { ...fullPair, mentor_teaches: letters(30).join('; ') };
    expect((await writeLetters([row], codebar)).file('.txt')).toContain(
      '• Can teach, among other things: a, b, c, d, e, f, g and h\n',
    );
  });
});
