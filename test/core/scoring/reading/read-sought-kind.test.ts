import { describe, expect, it } from 'vitest';

import { isOfKind } from '../../../../src/core/scoring/is-of-kind.js';
import { readSoughtKind } from '../../../../src/core/scoring/reading/read-sought-kind.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentor } from '../../../cast.js';
import { cohortOf } from '../cohort-of.js';

function meets(wanted: string, fields: Partial<Person>): boolean {
  const kind = readSoughtKind({ wanted, must: true });
  return kind !== null && isOfKind(cohortOf([]).profileOf(mentor('Noor Aziz', fields)), kind);
}

describe('a wish about the other person', () => {
  it('is met by the same words, whatever stands around them', () => {
    expect(meets('a woman', { identity: ['Woman'] })).toBe(true);
    expect(meets('i would prefer a woman mentor please', { identity: ['I am a woman'] })).toBe(true);
    expect(meets('somebody from syria', { culture: ['Syria'] })).toBe(true);
  });

  it('is met by whole words inside a longer answer', () => {
    expect(meets('a woman', { identity: ['trans woman'] })).toBe(true);
    expect(meets('a man', { identity: ['woman'] })).toBe(false);
    expect(meets('woman of colour', { identity: ['woman'] })).toBe(false);
  });

  it('is met by other words for the same', () => {
    expect(meets('female', { identity: ['woman'] })).toBe(true);
    expect(meets('non-binary', { identity: ['Nonbinary'] })).toBe(true);
    expect(meets('binary', { identity: ['non-binary'] })).toBe(false);
  });

  it('asks for one of its alternatives and for all of its parts', () => {
    const wanted = 'a woman and from syria or iraq';
    expect(meets('a woman or nonbinary', { identity: ['nonbinary'] })).toBe(true);
    expect(meets(wanted, { identity: ['woman'], culture: ['Syria'] })).toBe(true);
    expect(meets(wanted, { identity: ['woman'] })).toBe(false);
    expect(meets(wanted, { culture: ['Iraq'] })).toBe(true);
  });

  it('is never met by a blank', () => {
    expect(meets('a woman', {})).toBe(false);
    expect(meets('a woman', { identity: [' '] })).toBe(false);
  });

  it('with a "not" is met by the same words only, never by the opposite', () => {
    expect(meets('not a man', { identity: ['man'] })).toBe(false);
    expect(meets('no men', { identity: ['man'] })).toBe(false);
    expect(meets('not a man', { identity: ['Not a man'] })).toBe(true);
    expect(meets('a woman', { identity: ['not a woman'] })).toBe(false);
  });

  it('may ask for a field or way, when it asks for nothing besides', () => {
    expect(meets('a career changer', { background: 'I switched careers at forty' })).toBe(true);
    expect(meets('a woman in science', { background: 'PhD in physics' })).toBe(false);
  });

  it.each(['no preference', 'anyone', 'doesn’t matter', ''])('%j is no wish', (wanted) => {
    expect(readSoughtKind({ wanted, must: true })).toBeNull();
  });
});
