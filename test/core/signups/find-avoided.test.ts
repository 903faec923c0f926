import { describe, expect, it, test } from 'vitest';

import { findAvoided } from '../../../src/core/signups/find-avoided.js';
import type { Person, PersonKey } from '../../../src/core/signups/person.js';
import { amina, grace, mentee, mentor, omar, tomas } from '../../cast.js';

const kari = mentee('Kari Virtanen');
const first = mentor('Rosa Lind', { email: 'r1@example.org' });
const second = mentor('Rafe Noor', { email: 'r2@example.org' });
const obrien = mentor("Nia O'Brien");
const li = mentor('Bo Li');
const everybody = [amina, tomas, omar, kari, first, second, obrien, li];

/** The names of those whom Grace avoids with these texts, those of them who are guessed, and what stays unclear. */
function avoided(avoid: readonly string[], people: readonly Person[] = everybody) {
  const reading = findAvoided([...people, { ...grace, avoid }]).get(grace.key);
  const namesOf = (keys: ReadonlySet<PersonKey> | undefined) =>
    people.filter(({ key }) => keys?.has(key)).map(({ name }) => name);
  return { names: namesOf(reading?.keys), guessed: namesOf(reading?.guessed), unclear: reading?.unclear };
}

describe('a wish to avoid', () => {
  test.each([
    ['Kari Virtanen please (we used to be married)', [kari]],
    ['Not Tomás Herrera please', [tomas]],
    ['Tomás Herrera (ex-colleague)', [tomas]],
    ['Mr Tomás Herrera', [tomas]],
    ['Tomas Herrera', [tomas]],
    ['Herrera, Tomás', [tomas]],
    ['Tomás  Herrera.', [tomas]],
    ['TOMÁS HERRERA’s team', [tomas]],
    ['Tomás Herrera’s', [tomas]],
    ['Tomás Herrera and Kari Virtanen', [tomas, kari]],
    ['Herrera', [tomas]],
    ['kari.', [kari]],
    ['my ex r1@example.org', [first]],
    ['R1@example.org.', [first]],
    ['Rosa <r1@example.org>', [first]],
    ['r1@example.org and r2@example.org', [first, second]],
    ['r1@example.org/r2@example.org', [first, second]],
    ['Nia O’Brien please', [obrien]],
    ['nia obrien', [obrien]],
    ['Not Nia O Brien', [obrien]],
    ['please not Bo Li', [li]],
  ])('%s', (text, people) => {
    expect(avoided([text])).toEqual({ names: people.map(({ name }) => name), guessed: [], unclear: [] });
  });

  test.each([
    'my ex-husband',
    'Li',
    'Karina',
    'xr1@example.org',
    'x.r1@example.org',
    'r1@example.org.uk',
    '!',
  ])('%s names nobody', (text) => {
    expect(avoided([text])).toEqual({ names: [], guessed: [], unclear: [text] });
  });

  test.each([
    ['my ex Kari', [kari]],
    ['my ex kari', [kari]],
    ['My ex-husband Kari, please', [kari]],
    ['Kari from marketing', [kari]],
    ['Tomás Herrero', [tomas]],
    ['I used to work for Rafe and I would rather not do so again', [second]],
    ['anybody but Tomás or Kari', [tomas, kari]],
  ])('%s is understood by a part of the name', (text, people) => {
    const names = people.map(({ name }) => name);
    expect(avoided([text])).toEqual({ names, guessed: names, unclear: [] });
  });

  it('takes no word of a sentence for a name', () => {
    const will = mentor('Will Smith');
    const text = 'I have told you already whom I will not work with again';
    expect(avoided([text], [will]).names).toEqual([]);
    expect(avoided(['Will, my old boss, please'], [will]).guessed).toEqual(['Will Smith']);
  });

  it('may have been cut at its comma', () => {
    expect(avoided(['Herrera', 'Tomás'])).toEqual({ names: ['Tomás Herrera'], guessed: [], unclear: [] });
    expect(avoided(['Mr Herrera', 'Tomás my ex'])).toEqual({
      names: ['Tomás Herrera'],
      guessed: [],
      unclear: [],
    });
    expect(avoided(['Li', 'Bo', 'my ex'])).toEqual({ names: ['Bo Li'], guessed: [], unclear: ['my ex'] });
  });

  it('is unclear when one of several texts names nobody', () => {
    expect(avoided(['Tomás Herrera', 'Nobody Known'])).toEqual({
      names: ['Tomás Herrera'],
      guessed: [],
      unclear: ['Nobody Known'],
    });
  });

  it('holds for everybody who may be meant', () => {
    const other = mentor('Tomas Berg', { email: 'berg@example.org' });
    const longer = mentor('Tomás Herrera Ruiz', { email: 'ruiz@example.org' });
    expect(avoided(['Tomás'], [tomas, other, longer]).names).toHaveLength(3);
    expect(avoided(['my ex Tomás'], [tomas, other, longer]).guessed).toHaveLength(3);
    expect(avoided(['Tomás Herrera'], [tomas, other, longer]).names).toEqual([tomas.name, longer.name]);
  });

  it('names nobody by the own name, and finds names without any letter only whole', () => {
    expect(avoided(['Grace Oyelaran'])).toEqual({ names: [], guessed: [], unclear: ['Grace Oyelaran'] });
    const namesake = mentor('Grace Kari', { email: 'kari@example.org' });
    expect(avoided(['Grace Oyelaran'], [namesake]).names).toEqual([]);
    const star = mentor('★', { email: 'star@example.org' });
    expect(avoided(['★'], [star]).names).toEqual(['★']);
    expect(avoided(['Tomás'], [star]).names).toEqual([]);
    expect(findAvoided(everybody).size).toBe(0);
  });
});
