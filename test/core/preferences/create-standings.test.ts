import { describe, expect, test } from 'vitest';

import { bandOf, bandWidth } from '../../../src/core/preferences/bands.js';
import { createStandings } from '../../../src/core/preferences/create-standings.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import { noPast, type Past } from '../../../src/core/scoring/past.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import { mentee, mentor } from '../../cast.js';

describe('bands', () => {
  test('are 50 thousandths wide unless set, 10 for each point of indifference, and 1 where it is 0', () => {
    expect(bandWidth(defaultProgramme.indifference)).toBe(50);
    expect(bandWidth(12)).toBe(120);
    expect(bandWidth(0)).toBe(1);
  });

  test.each([
    [1000, 1],
    [951, 1],
    [950, 2],
    [901, 2],
    [900, 3],
    [0, 21],
  ])('a score of %i is in band %i of width 50', (score, band) => {
    expect(bandOf(score, 50)).toBe(band);
  });

  test('of width 1 tell every two scores apart', () => {
    expect(bandOf(1000, 1)).toBe(1);
    expect(bandOf(999, 1)).toBe(2);
    expect(bandOf(0, 1)).toBe(1001);
  });
});

const ida = mentee('Ida', { track: 'Academy' });
const jon = mentee('Jon', { track: 'Outside' });
const kai = mentee('Kai', { requests: ['vera@example.org', 'Ulla'] });
const ulla = mentor('Ulla', { requests: ['Jon', 'JON ', 'Kai', 'Nobody at all'] });
const vera = mentor('Vera');
const index = buildPeopleIndex([ida, jon, kai, ulla, vera]);

function standings(settings: Partial<Programme> = {}, past: Past = noPast) {
  return createStandings({ ...defaultProgramme, ...settings }, index, past);
}

describe('createStandings', () => {
  test('a person asked for stands before any score, in the order of asking', () => {
    const { menteeStanding } = standings();
    const asked = [vera, ulla, mentor('Somebody')].map((partner) => menteeStanding(kai, partner, 500));
    expect(asked).toEqual([...asked].sort((a, b) => a - b));
    expect(new Set(asked).size).toBe(3);
    expect(menteeStanding(kai, ulla, 0)).toBeLessThan(menteeStanding(kai, mentor('Somebody'), 1000));
  });

  test('somebody asked for twice, or unknown, shifts nobody', () => {
    const { mentorStanding } = standings();
    expect(mentorStanding(ulla, jon, 0)).toBeLessThan(mentorStanding(ulla, kai, 1000));
    expect(mentorStanding(ulla, kai, 0)).toBeLessThan(mentorStanding(ulla, ida, 1000));
  });

  test('a mentor looks at the track before requests, and at requests before the score', () => {
    const { mentorStanding } = standings({ tracks: ['Academy', 'Outside'] });
    expect(mentorStanding(ulla, ida, 0)).toBeLessThan(mentorStanding(ulla, jon, 1000));
    expect(mentorStanding(ulla, jon, 0)).toBeLessThan(mentorStanding(ulla, kai, 1000));
  });

  test('who waited last time comes first in their track, before requests, and behind no earlier track', () => {
    const past = { ...noPast, waited: new Set([ida.key, kai.key]) };
    const { mentorStanding } = standings({ tracks: ['Academy', 'Outside'] }, past);
    const nora = mentee('Nora', { track: 'Academy' });
    expect(mentorStanding(ulla, ida, 0)).toBeLessThan(mentorStanding(ulla, nora, 1000));
    expect(mentorStanding(ulla, nora, 0)).toBeLessThan(mentorStanding(ulla, kai, 1000));
    expect(standings({}, past).mentorStanding(ulla, ida, 0)).toBeLessThan(
      standings({}, past).mentorStanding(ulla, jon, 1000),
    );
  });

  test('a mentee looks at nobody who waited', () => {
    const past = { ...noPast, waited: new Set([ida.key]) };
    const { menteeStanding } = standings({}, past);
    expect(menteeStanding(ida, vera, 700)).toBe(menteeStanding(jon, vera, 700));
  });

  test('numbers stay small however many tracks and people are named', () => {
    const many = Array.from({ length: 3000 }, (_, place) => `Track ${place}`);
    const others = many.map((_, place) => mentee(`Person ${place}`));
    const eager = mentor('Eager', { requests: others.map(({ name }) => name) });
    const crowd = buildPeopleIndex([...others, eager]);
    const programme = { ...defaultProgramme, tracks: many, indifference: 0 };
    const { mentorStanding } = createStandings(programme, crowd, noPast);
    expect(mentorStanding(eager, mentee('Stranger'), 0)).toBeLessThan(2 ** 31 - 1);
  });

  test('a mentee looks at no track', () => {
    const { menteeStanding } = standings({ tracks: ['Academy', 'Outside'] });
    expect(menteeStanding(ida, vera, 700)).toBe(menteeStanding(jon, vera, 700));
  });

  test('of a track listed twice the first place counts', () => {
    const { mentorStanding } = standings({ tracks: ['Academy', 'Outside', 'Academy'] });
    expect(mentorStanding(vera, ida, 0)).toBeLessThan(mentorStanding(vera, jon, 1000));
  });

  test('scores of one band are equally good', () => {
    const { menteeStanding } = standings();
    expect(menteeStanding(ida, vera, 951)).toBe(menteeStanding(ida, vera, 1000));
    expect(menteeStanding(ida, vera, 950)).toBeGreaterThan(menteeStanding(ida, vera, 951));
    const exact = standings({ indifference: 0 });
    expect(exact.menteeStanding(ida, vera, 999)).toBeGreaterThan(exact.menteeStanding(ida, vera, 1000));
  });
});
