import { describe, expect, test } from 'vitest';

import { canonicalJson } from '../../../src/core/text/canonical-json.js';
import { columnLetters } from '../../../src/core/text/column-letters.js';
import { dropAccents } from '../../../src/core/text/drop-accents.js';
import { groupBy } from '../../../src/core/text/group-by.js';
import { joinWords } from '../../../src/core/text/join-words.js';
import { normaliseKey } from '../../../src/core/text/normalise-key.js';
import { plural } from '../../../src/core/text/plural.js';
import { printable } from '../../../src/core/text/printable.js';
import { shorten } from '../../../src/core/text/shorten.js';
import { suggestWord } from '../../../src/core/text/suggest-word.js';

describe('normaliseKey', () => {
  test('folds width, case and blanks, and nothing else', () => {
    expect(normaliseKey('  Ｇｒａｃｅ\u00A0\n Oyelaran ')).toBe('grace oyelaran');
    expect(normaliseKey('Jörg')).not.toBe(normaliseKey('Jorg'));
  });

  test('is the same for composed and decomposed letters', () => {
    expect(normaliseKey('Tomás')).toBe(normaliseKey('Toma\u0301s'));
  });

  test('is stable: normalising twice changes nothing, also where lower case unfolds a letter', () => {
    for (const text of ['İstanbul', 'ﬁ', 'ẞ', 'ǅ'])
      expect(normaliseKey(normaliseKey(text))).toBe(normaliseKey(text));
  });
});

describe('dropAccents', () => {
  test('leaves the letters of Latin, Greek and Cyrillic words without their accents', () => {
    expect(dropAccents('Åsa Öström, Zoë, Ελλάδα, ёлка')).toBe('Asa Ostrom, Zoe, Ελλαδα, елка');
  });

  test('leaves marks that make up a word, and letters that no accent makes', () => {
    expect(dropAccents('हिन्दी, العَرَبية, ไทย, Łódź, ß')).toBe('हिन्दी, العَرَبية, ไทย, Łodz, ß');
  });
});

describe('joinWords', () => {
  test('reads for none, one, two and many', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['Python'])).toBe('Python');
    expect(joinWords(['Python', 'SQL'])).toBe('Python and SQL');
    expect(joinWords(['Python', 'SQL', 'R'], 'or')).toBe('Python, SQL or R');
  });

  test('keeps words that hold commas apart by semicolons, unless only the last does', () => {
    expect(joinWords(['Git, the command line', 'SQL', 'R'])).toBe('Git, the command line; SQL; and R');
    expect(joinWords(['SQL', 'Git, the command line'])).toBe('SQL and Git, the command line');
  });

  test('tells its own conjunction from that of a word by a comma', () => {
    expect(joinWords(['interviews', 'CVs and applications'])).toBe('interviews, and CVs and applications');
    expect(joinWords(['working abroad or remotely', 'CVs'])).toBe('working abroad or remotely, and CVs');
    expect(joinWords(['CVs and applications', 'studies', 'R'])).toBe('CVs and applications, studies, and R');
    expect(joinWords(['CVs and applications', 'studies'], 'or')).toBe('CVs and applications or studies');
    expect(joinWords(['Android', 'SQL'])).toBe('Android and SQL');
  });
});

test('plural counts with the right noun', () => {
  expect([plural(0, 'seat'), plural(1, 'seat'), plural(2, 'person', 'people')]).toEqual([
    '0 seats',
    '1 seat',
    '2 people',
  ]);
});

test('columnLetters counts as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

describe('printable', () => {
  test('takes escape sequences, line breaks and direction overrides out of a line', () => {
    expect(printable('\u061CGr\u001B[31mace\r\n::error::\u202Eevil')).toBe('Gr[31mace ::error::evil');
  });

  test('keeps the joiners that Persian words and emoji need', () => {
    expect(printable('می\u200Cخواهم 👩\u200D🏫')).toBe('می\u200Cخواهم 👩\u200D🏫');
  });
});

describe('shorten', () => {
  test('leaves a text that is short enough, counted in characters', () => {
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('\u{1F600}\u{1F601}\u{1F602}', 3)).toBe('\u{1F600}\u{1F601}\u{1F602}');
  });

  test('ends with a sign where it cuts, and cuts no character in two', () => {
    expect(shorten('abcd', 3)).toBe('ab…');
    expect(shorten('a\u{1F600}\u{1F601}\u{1F602}', 3)).toBe('a\u{1F600}…');
  });
});

describe('suggestWord', () => {
  test('finds what a misspelt word was meant to be', () => {
    expect(suggestWord('wieghts', ['weights', 'rules'])).toBe('weights');
    expect(suggestWord('Pyhton', ['Python', 'PHP'])).toBe('Python');
  });

  test('keeps silent when nothing is near: R is no misspelling of C', () => {
    expect(suggestWord('R', ['C', 'Go'])).toBeNull();
    expect(suggestWord('Rust', ['React', 'SQL'])).toBeNull();
  });
});

test('canonicalJson is the same whatever the order of keys and entries', () => {
  const one = {
    b: 1,
    a: new Map([
      ['z', 1],
      ['10', 2],
      ['9', 3],
    ]),
  };
  const other = {
    a: new Map([
      ['9', 3],
      ['z', 1],
      ['10', 2],
    ]),
    b: 1,
  };
  expect(canonicalJson(one)).toBe(canonicalJson(other));
  expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
});

test('canonicalJson tells keys with a line break from two keys', () => {
  expect(canonicalJson({ b: 1, a: 2 })).toBe('[["a",2],["b",1]]');
  expect(canonicalJson({ 'b\na': 1 })).toBe('[["b\\na",1]]');
  expect(canonicalJson({})).toBe('[]');
});

test('groupBy keeps the order of first appearance', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (number) => number % 2 === 0)]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4]],
  ]);
});
