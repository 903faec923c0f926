import { describe, expect, test } from 'vitest';

import { findFaults } from '../../schemas/schema.js';
import { runInMemory } from '../memory-shell.js';

const HEAD =
  'Email Address,What is your name?,Are you a mentor or a mentee?,What can you teach?,How many mentees can you take?,What would you like to learn?';

/** A mentor for React with one seat; three who want React, one who wants what nobody teaches. */
const SIGNUPS = [
  HEAD,
  'amina.yusuf@example.org,Amina Yusuf,Mentor,React,1,',
  'grace.oyelaran@example.org,Grace Oyelaran,Mentee,,,React',
  'omar.haddad@example.org,Omar Haddad,Mentee,,,React',
  'ida.kos@example.org,Ida Kos,Mentee,,,React',
  'pirkko.nieminen@example.org,Pirkko Nieminen,Mentee,,,Lacemaking of Rauma',
  '',
].join('\r\n');

async function check(signups: string, args: readonly string[] = [], isTerminal = false) {
  const { stdout } = await runInMemory(
    ['check', 'signups.csv', ...args],
    { 'signups.csv': signups },
    { isTerminal },
  );
  return stdout;
}

/** So many people that matching them again and again is not done unasked. */
function drawCrowd(): string {
  const rows = Array.from({ length: 110 }, (_, number) => [
    `m${number}@example.org,Mentor ${number},Mentor,React,1,`,
    `e${number}@example.org,Mentee ${number},Mentee,,,React`,
  ]);
  return [HEAD, ...rows.flat(), ''].join('\r\n');
}

describe('check says which mentors to look for', () => {
  test('before any matching, the most useful first', async () => {
    const told = (await check(SIGNUPS, [], true)).split('Mentors to look for\n')[1];
    expect(told).toMatchInlineSnapshot(`
      "As things stand, 1 of 4 mentees would get a mentor. More would with:
        2 more seats for React: 2 more mentees, 3 in all
        then 1 more seat for Lacemaking of Rauma: 1 more mentee, 4 in all
      Each line is found by matching with such a mentor, and counts on those before it. They are taken to offer just that, and to suit in all else: languages, hours, time.
      "
    `);
  });

  test('without what somebody wrote in their own words, where names may not show', async () => {
    const told = await check(SIGNUPS);
    expect(told).toContain(
      'then 1 more seat for a skill that is not in the list of skills: 1 more mentee, 4 in all',
    );
    expect(told).not.toContain('Rauma');
  });

  test('with what earlier cohorts left: nobody meets again who met', async () => {
    const one = [HEAD, ...SIGNUPS.split('\r\n').slice(1, 3), ''].join('\r\n');
    const matched = await runInMemory(['match', 'signups.csv'], { 'signups.csv': one });
    const again = await runInMemory(['check', 'signups.csv', '--history', 'pairings.csv'], matched.files);
    expect(await check(one)).toContain('the only mentee would get a mentor');
    expect(again.stdout).toContain('As things stand, 0 of 1 mentee would get a mentor.');
    expect(again.stdout).toContain('1 more seat for React: 1 more mentee, 1 in all');
  });

  test('and says so where nobody would wait', async () => {
    const enough = SIGNUPS.replace('Mentor,React,1', 'Mentor,"React, Lacemaking of Rauma",4');
    expect(await check(enough)).toContain('As things stand, each of the 4 mentees would get a mentor.');
  });

  test('in large cohorts only where it is asked for', async () => {
    const crowd = drawCrowd();
    expect(await check(crowd)).toContain('add --gap for it');
    expect(await check(crowd, ['--gap'])).toContain('each of the 110 mentees would get a mentor');
  });

  test('but not where the sign-ups have errors', async () => {
    expect(await check(SIGNUPS.replace('Omar Haddad,Mentee', 'Omar Haddad,Wizard'))).not.toContain(
      'look for',
    );
  });
});

test('check --json has the same, without the names of unknown skills', async () => {
  const document = JSON.parse(await check(SIGNUPS, ['--json'])) as { recruitment: unknown };
  expect(findFaults('check', document)).toEqual([]);
  expect(document.recruitment).toEqual({
    mentees: 4,
    matched: 1,
    end: 'found',
    recruitments: [
      { offers: 'skill', label: 'React', seats: 2, gain: 2, matched: 3 },
      { offers: 'skill', label: null, seats: 1, gain: 1, matched: 4 },
    ],
  });
  expect(JSON.parse(await check(drawCrowd(), ['--json']))).toMatchObject({ recruitment: null });
});
