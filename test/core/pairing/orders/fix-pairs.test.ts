import { describe, expect, test } from 'vitest';

import { checkApart } from '../../../../src/core/pairing/orders/check-apart.js';
import { fixPairs } from '../../../../src/core/pairing/orders/fix-pairs.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { NamedPair } from '../../../../src/core/programme/programme.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { PersonKey } from '../../../../src/core/signups/person.js';
import { amina, grace, mentee, omar, tomas } from '../../../cast.js';

const namesake = mentee('Grace Oyelaran', {
  email: 'grace2@example.com',
  key: 'grace2@example.com' as PersonKey,
});
const index = buildPeopleIndex([amina, tomas, grace, namesake, omar]);

const fix = (...together: readonly NamedPair[]) => fixPairs({ ...defaultProgramme, together }, index);
const apart = (...pairs: readonly NamedPair[]) => checkApart({ ...defaultProgramme, apart: pairs }, index);

describe('fixPairs', () => {
  test('finds people by address or name, in any case', () => {
    expect(fix({ mentee: ' OMAR  haddad', mentor: 'Amina.Yusuf@Example.org' })).toEqual({
      fixed: [{ mentee: omar, mentor: amina }],
      diagnostics: [],
    });
  });

  test('a name of two people is unclear, and an address of one of them is not', () => {
    const { fixed, diagnostics } = fix({ mentee: 'Grace Oyelaran', mentor: 'Amina Yusuf' });
    expect(fixed).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'fixed-person-unclear', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain('a mentee');
    expect(fix({ mentee: 'grace2@example.com', mentor: 'Amina Yusuf' }).fixed).toEqual([
      { mentee: namesake, mentor: amina },
    ]);
  });

  test('a pair that is also apart is an error, also where apart names two people of one name', () => {
    const together = [{ mentee: 'grace2@example.com', mentor: 'Amina Yusuf' }];
    const both = { ...defaultProgramme, together, apart: [{ mentee: 'Grace Oyelaran', mentor: amina.key }] };
    expect(fixPairs(both, index).diagnostics.map(({ code }) => code)).toEqual(['fixed-and-apart']);
  });
});

describe('a misspelt name', () => {
  const placed = { ...amina, places: [{ file: 'signups.csv', row: 4 }] };
  const cohort = buildPeopleIndex([placed, omar]);
  const misspelt = { mentee: omar.key, mentor: 'Amina Yusuff' };

  test.each([
    ['together', fixPairs({ ...defaultProgramme, together: [misspelt] }, cohort).diagnostics],
    ['apart', checkApart({ ...defaultProgramme, apart: [misspelt] }, cohort)],
  ])('under "%s" is told with the row of who may be meant', (_key, diagnostics) => {
    expect(diagnostics.map(({ hint }) => hint)).toEqual([expect.stringContaining('signups.csv, row 4?')]);
  });

  test('is held against people of that role alone', () => {
    const turned = { mentee: 'Amina Yusuff', mentor: amina.key };
    const [told] = checkApart({ ...defaultProgramme, apart: [turned] }, cohort);
    expect(told?.hint).toContain('the wrong way round');
  });
});

describe('checkApart', () => {
  test('says nothing of entries that keep somebody apart, one or all of a name', () => {
    expect(apart({ mentee: 'Grace Oyelaran', mentor: 'Amina Yusuf' })).toEqual([]);
    expect(apart({ mentee: omar.key, mentor: tomas.key })).toEqual([]);
  });

  test.each([
    ['an unknown mentee', { mentee: 'Nobody', mentor: 'Amina Yusuf' }, 'a mentee'],
    ['an unknown mentor', { mentee: 'Omar Haddad', mentor: 'Nobody' }, 'a mentor'],
    ['mentor and mentee the wrong way round', { mentee: 'Amina Yusuf', mentor: 'Omar Haddad' }, 'a mentee'],
  ])('warns of %s, because the two could be paired', (_case, entry, words) => {
    const diagnostics = apart({ mentee: 'Omar Haddad', mentor: 'Amina Yusuf' }, entry);
    expect(diagnostics).toMatchObject([{ code: 'apart-person-unknown', severity: 'warning' }]);
    expect(diagnostics[0]?.message).toContain('Entry 2');
    expect(diagnostics[0]?.message).toContain(words);
  });
});
