import { describe, expect, test } from 'vitest';

import type { Person, PersonKey } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { earlier, rematch, tell } from './keep.js';

const python = skill('Python');
const ulla = mentor('Ulla', { teaches: [python] });
const vera = mentor('Vera', { teaches: [python] });
const ida = mentee('Ida', { learns: [python] });
const jon = mentee('Jon', { learns: [python] });

/** The same person in a list without addresses. */
function withoutAddress(person: Person): Person {
  return { ...person, email: null, key: person.name.toLowerCase() as PersonKey };
}

describe.each([
  ['with addresses', (person: Person) => person],
  ['without addresses', withoutAddress],
])('of pairs %s', (_, as) => {
  const [u, v, i, j] = [as(ulla), as(vera), as(ida), as(jon)];

  test('all stay where nothing has changed', () => {
    expect(tell([earlier(v, j), earlier(u, i)], [u, v, i, j])).toEqual({
      kept: ['Ulla + Ida', 'Vera + Jon'],
      ended: [],
      told: [],
    });
  });

  test('one ends when a person is gone, with a warning for each person', () => {
    expect(tell([earlier(u, i), earlier(v, j)], [u, j])).toEqual({
      kept: [],
      ended: ['Ulla + Ida: gone mentee', 'Vera + Jon: gone mentor'],
      told: ['earlier-person-missing', 'earlier-person-missing'],
    });
    expect(tell([earlier(u, i)], [v, j])).toEqual({
      kept: [],
      ended: ['Ulla + Ida: gone mentor mentee'],
      told: ['earlier-person-missing', 'earlier-person-missing'],
    });
  });

  test('one ends without a warning when a person has withdrawn', () => {
    const settings = { withdrawn: ['  ida '] };
    expect(tell([earlier(u, i)], [u, j], settings)).toEqual({
      kept: [],
      ended: ['Ulla + Ida: withdrawn mentee'],
      told: [],
    });
  });

  test('one is told as gone when one person has withdrawn and the other is gone', () => {
    expect(tell([earlier(u, i)], [j], { withdrawn: ['Ida'] })).toEqual({
      kept: [],
      ended: ['Ulla + Ida: gone mentor'],
      told: ['earlier-person-missing'],
    });
  });

  test('one ends when a person no longer has the role', () => {
    const asMentee = { ...u, isMentor: false, isMentee: true, capacity: 0 };
    expect(tell([earlier(u, i)], [asMentee, i])).toEqual({
      kept: [],
      ended: ['Ulla + Ida: role mentor'],
      told: [],
    });
    const asMentor = { ...i, isMentor: true, isMentee: false, capacity: 1 };
    expect(tell([earlier(u, i)], [u, asMentor]).ended).toEqual(['Ulla + Ida: role mentee']);
  });

  test('one ends when the organiser keeps the two apart', () => {
    const settings = { apart: [{ mentee: 'Ida', mentor: 'Ulla' }] };
    expect(tell([earlier(u, i)], [u, i], settings)).toEqual({
      kept: [],
      ended: ['Ulla + Ida: apart'],
      told: [],
    });
  });

  test.each([
    ['mentee', u, { ...i, avoid: ['Ulla'] }],
    ['mentor', { ...u, avoid: ['Ida'] }, i],
  ])('one ends when the %s asks not to be with the other', (_side, guide, learner) => {
    expect(tell([earlier(u, i)], [guide, learner]).ended).toEqual(['Ulla + Ida: avoid']);
  });

  test('one ends when somebody insists on another kind of person, not when they would like one', () => {
    const wish = (isMust: boolean) => ({ ...i, seeks: [{ wanted: 'a woman', must: isMust }] });
    expect(tell([earlier(u, i)], [u, wish(true)]).ended).toEqual(['Ulla + Ida: must']);
    expect(tell([earlier(u, i)], [u, wish(false)]).kept).toEqual(['Ulla + Ida']);
  });

  test('one ends when "together" gives the mentee to somebody else', () => {
    const settings = { together: [{ mentee: 'Ida', mentor: 'Vera' }] };
    expect(tell([earlier(u, i)], [u, v, i], settings)).toEqual({
      kept: [],
      ended: ['Ulla + Ida: together'],
      told: [],
    });
  });

  test('a swap typed by hand is taken up', () => {
    expect(tell([earlier(u, j), earlier(v, i)], [u, v, i, j]).kept).toEqual(['Ulla + Jon', 'Vera + Ida']);
  });
});

describe('a pair that stays', () => {
  test('keeps its start and note', () => {
    const row = earlier(ulla, ida, { start: '2026-10-05', note: 'Meets in person.' });
    expect(rematch([row], [ulla, ida], { start: '2026-09-01' }).rematch.kept).toMatchObject([
      { start: '2026-10-05', note: 'Meets in person.', isFixed: false },
    ]);
  });

  test('begins with the programme where its row tells no start', () => {
    const { kept } = rematch([earlier(ulla, ida)], [ulla, ida], { start: '2026-09-01' }).rematch;
    expect(kept).toMatchObject([{ start: '2026-09-01', note: '' }]);
  });

  test('stays although a rule would not bring the two together now', () => {
    const elsewhere = { ...ida, languages: ['Finnish'], learns: [skill('Rust')], manager: 'Ulla' };
    expect(tell([earlier(ulla, ida)], [ulla, elsewhere]).kept).toEqual(['Ulla + Ida']);
  });

  test('stays although a file of an earlier cohort has it, and that is told', () => {
    const past = { pairedBefore: new Map([[ida.key, new Set([ulla.key])]]), waited: new Set<PersonKey>() };
    expect(tell([earlier(ulla, ida)], [ulla, ida], {}, past)).toEqual({
      kept: ['Ulla + Ida'],
      ended: [],
      told: ['kept-and-history'],
    });
  });

  test('is fixed where "together" names it, and then no rule ends it', () => {
    const together = [{ mentee: 'Ida', mentor: 'Ulla' }];
    const avoiding = { ...ida, avoid: ['Ulla'] };
    expect(rematch([earlier(ulla, ida)], [ulla, avoiding], { together }).rematch.kept).toMatchObject([
      { isFixed: true },
    ]);
  });
});

describe('a mentor who takes fewer', () => {
  const two = { ...ulla, capacity: 2 };
  const rust = skill('Rust');
  const fond = mentee('Fond', { learns: [python] });
  const loose = mentee('Loose', { learns: [python, rust, skill('Go'), skill('SQL')] });

  test('keeps those who stand highest on the list', () => {
    const rows = [earlier(two, loose), earlier(two, fond)];
    expect(tell(rows, [ulla, fond, loose])).toEqual({
      kept: ['Ulla + Fond'],
      ended: ['Ulla + Loose: capacity'],
      told: [],
    });
  });

  test('keeps whom they asked for before anybody else', () => {
    const asking = { ...ulla, requests: ['Loose'] };
    expect(tell([earlier(two, loose), earlier(two, fond)], [asking, fond, loose]).kept).toEqual([
      'Ulla + Loose',
    ]);
  });

  test('keeps equals by the lottery, whatever the order of rows', () => {
    const equals = ['Nora', 'Olga', 'Pia', 'Rosa'].map((name) => mentee(name, { learns: [python] }));
    const rows = equals.map((person) => earlier(two, person));
    const people = [{ ...ulla, capacity: 2 }, ...equals];
    const { kept } = tell(rows, people);
    expect(kept).toHaveLength(2);
    expect(tell(rows.toReversed(), people).kept).toEqual(kept);
  });

  test('has fewer seats for the others where "together" fills one', () => {
    const together = [{ mentee: 'Jon', mentor: 'Ulla' }];
    const rows = [earlier(two, ida), earlier(two, jon)];
    expect(tell(rows, [ulla, ida, jon], { together })).toEqual({
      kept: ['Ulla + Jon'],
      ended: ['Ulla + Ida: capacity'],
      told: [],
    });
  });

  test('does not count a pair that ends anyway', () => {
    const rows = [earlier(two, ida), earlier(two, jon)];
    expect(tell(rows, [ulla, { ...ida, avoid: ['Ulla'] }, jon]).kept).toEqual(['Ulla + Jon']);
  });
});

describe('rows that contradict one another', () => {
  test('a mentee with two mentors is an error at the later row', () => {
    const rows = [earlier(ulla, ida), earlier(vera, ida)];
    const { diagnostics } = rematch(rows, [ulla, vera, ida]);
    expect(diagnostics).toMatchObject([
      { code: 'kept-mentee-twice', severity: 'error', place: rows[1]?.place, related: [rows[0]?.place] },
    ]);
  });

  test('two mentors are no contradiction where a mentee may have two', () => {
    const rows = [earlier(ulla, ida), earlier(vera, ida)];
    expect(tell(rows, [ulla, vera, ida], { mentorsPerMentee: 2 })).toEqual({
      kept: ['Ulla + Ida', 'Vera + Ida'],
      ended: [],
      told: [],
    });
  });

  test('a second mentor is none where the first is gone', () => {
    expect(tell([earlier(ulla, ida), earlier(vera, ida)], [vera, ida])).toMatchObject({
      kept: ['Vera + Ida'],
      told: ['earlier-person-missing'],
    });
  });

  test('the same two people twice are an error', () => {
    expect(tell([earlier(ulla, ida), earlier(ulla, ida)], [{ ...ulla, capacity: 2 }, ida]).told).toEqual([
      'kept-pair-twice',
    ]);
  });

  test('somebody paired with themselves is parted', () => {
    const both = { ...ulla, isMentee: true, learns: [python] };
    expect(tell([earlier(both, both)], [both, ida])).toEqual({
      kept: [],
      ended: ['Ulla + Ulla: oneself'],
      told: [],
    });
  });

  test('where name and address belong to two people the address counts, and that is told', () => {
    const swapped = earlier(ulla, { name: 'Ida', email: jon.email });
    expect(tell([swapped], [ulla, ida, jon])).toEqual({
      kept: ['Ulla + Jon'],
      ended: [],
      told: ['earlier-name-differs'],
    });
  });
});

describe('a person who is gone', () => {
  const anneli = mentee('Anneli Korhonen', { places: [{ file: 'signups.csv', row: 7 }] });

  test('is suggested by row where a name is nearly the same, and by nobody’s name', () => {
    const row = earlier(ulla, { name: 'Annelli Korhonen', email: 'anneli@example.com' });
    const { diagnostics, rematch: result } = rematch([row], [ulla, anneli]);
    expect(diagnostics).toMatchObject([
      { code: 'earlier-person-missing', place: row.place, related: [{ file: 'signups.csv', row: 7 }] },
    ]);
    expect(diagnostics[0]?.hint).toContain('signups.csv, row 7');
    expect(JSON.stringify(diagnostics)).not.toMatch(/korhonen|anneli/i);
    expect(result.ended[0]?.nearest).toBe(anneli);
  });

  test('is suggested by a nearly equal address where the name is another', () => {
    const row = earlier(ulla, { name: 'A. K.', email: 'anneli.korhonnen@example.org' });
    expect(rematch([row], [ulla, anneli]).rematch.ended[0]?.nearest).toBe(anneli);
  });

  test('is nobody who has a row of their own, and nobody of the other role', () => {
    const gone = { name: 'Annelli Korhonen', email: 'anneli@example.com' };
    const rows = [earlier(ulla, gone), earlier(vera, anneli)];
    expect(rematch(rows, [ulla, vera, anneli]).rematch.ended[0]?.nearest).toBeNull();
    const asMentor = mentor('Anneli Korhonen');
    expect(rematch([earlier(ulla, gone)], [ulla, asMentor]).rematch.ended[0]?.nearest).toBeNull();
  });

  test('is found by the address that "people" in the settings replaced', () => {
    const moved = { ...ida, email: 'ida@example.net', key: 'ida@example.net' as PersonKey };
    const people = new Map([['ida@example.org', new Map([['email', 'ida@example.net']])]]);
    expect(tell([earlier(ulla, ida)], [ulla, moved], { people })).toMatchObject({
      kept: ['Ulla + Ida'],
      told: [],
    });
  });

  test('is not taken for a namesake with another address', () => {
    const namesake = { ...ida, email: 'ida@example.net', key: 'ida@example.net' as PersonKey };
    expect(tell([earlier(ulla, ida)], [ulla, namesake]).ended).toEqual(['Ulla + Ida: gone mentee']);
  });

  test('is found by name where only one of the two lists has addresses', () => {
    expect(tell([earlier(ulla, ida)], [ulla, withoutAddress(ida)]).kept).toEqual(['Ulla + Ida']);
    expect(tell([earlier(ulla, withoutAddress(ida))], [ulla, ida]).kept).toEqual(['Ulla + Ida']);
  });
});
