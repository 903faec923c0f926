import { beforeAll, describe, expect, test } from 'vitest';

import { findFaults, withOneKeyMore } from '../../schemas/schema.js';
import { runInMemory } from '../memory-shell.js';

/** Pairs: Amina and Grace, Tomás and Omar. Ida waits for Amina, Pirkko for nobody there is; Vesa has a free seat. */
const SIGNUPS = [
  'Timestamp,Email Address,What is your name?,Are you a mentor or a mentee?,What can you teach?,How many mentees can you take?,What would you like to learn?,Is there anyone you should not be paired with?',
  '9/1/2026 9:00:00,amina.yusuf@example.org,Amina Yusuf,Mentor,"Python, SQL",1,,',
  '9/1/2026 9:10:00,tomas.herrera@example.org,Tomás Herrera,Mentor,"React, CSS",1,,',
  '9/1/2026 9:20:00,vesa.manninen@example.org,Vesa Manninen,Mentor,Rust,2,,',
  '9/2/2026 9:00:00,grace.oyelaran@example.org,Grace Oyelaran,Mentee,,,"Python, SQL",',
  '9/2/2026 9:10:00,omar.haddad@example.org,Omar Haddad,Mentee,,,"React, CSS",',
  '9/2/2026 9:20:00,ida.kos@example.org,Ida Kos,Mentee,,,"Python, Java, Kotlin",',
  '9/2/2026 9:30:00,pirkko.nieminen@example.org,Pirkko Nieminen,Mentee,,,Rust,vesa.manninen@example.org',
  '',
].join('\r\n');

let matched: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const run = await runInMemory(['match', 'signups.csv'], { 'signups.csv': SIGNUPS });
  expect(run).toMatchObject({ exitCode: 0 });
  matched = run.files;
});

function explain(
  args: readonly string[],
  changes: Readonly<Record<string, string>> = {},
  isTerminal = false,
) {
  return runInMemory(
    ['explain', ...args, '--signups', 'signups.csv'],
    { ...matched, ...changes },
    { isTerminal },
  );
}

describe('a person', () => {
  test('with a mentor gets their list', async () => {
    const { exitCode, stdout, stderr } = await explain(['grace']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Grace Oyelaran is with Amina Yusuf (choice 1; 100 points).

      The list of Grace Oyelaran as a mentee: 1 mentor
      Points from 0 to 100: how well the pair suits the mentee, then the mentor. Equal choices are ties.
      Choice  Mentor         Points  What speaks for it      What became of it
           1  Amina Yusuf  100, 100  teaches Python and SQL  together
      2 mentors are ruled out: the mentor offers nothing that the mentee asked for (2); the mentor would suit the mentee too little (2).
      "
    `);
  });

  test('without one is told who has the seat, and what would help', async () => {
    const { stdout } = await explain(['ida kos'], {}, true);
    expect(stdout).toMatchInlineSnapshot(`
      "Ida Kos has no mentor.
      The only mentor who would suit is full, with somebody who suited them better. One more seat with a mentor who teaches Python would help.

      The list of Ida Kos as a mentee: 1 mentor
      Points from 0 to 100: how well the pair suits the mentee, then the mentor. Equal choices are ties.
      Choice  Mentor       Points  What speaks for it  What became of it
           1  Amina Yusuf  33, 49  teaches Python      full: Grace Oyelaran (100) suits the mentor better (49 here)
      2 mentors are ruled out: the mentor offers nothing that the mentee asked for (2); the mentor would suit the mentee too little (2).

      What would give Ida Kos a mentor
      Found by matching again with one change at a time; what costs others least comes first.
      1. One more seat with Amina Yusuf (2 instead of 1): Ida Kos would be with Amina Yusuf.
         Nothing changes for anybody else.
         If Amina Yusuf agrees, write "capacity: 2" for them under "people" in mentorship.yaml, and run "mentorship match --keep pairings.csv".
      "
    `);
  });

  test('whom only somebody new would help is told what was tried in vain', async () => {
    const lila = '9/2/2026 9:40:00,lila.marsh@example.org,Lila Marsh,Mentee,,,Haskell,';
    const signups = SIGNUPS.replace(/\r\n$/, `\r\n${lila}\r\n`);
    const settings = 'rules:\n  minimumScore: 0\nwithdrawn:\n  - vesa.manninen@example.org\n';
    const given = { 'signups.csv': signups, 'mentorship.yaml': settings };
    const { files } = await runInMemory(['match', 'signups.csv'], given);
    const { stdout } = await runInMemory(['explain', 'lila', '--signups', 'signups.csv'], files);
    expect(stdout).toContain('Nothing smaller helps; tried, each alone: ');
    expect(stdout).toContain('1. A new mentor, with one seat, who teaches Haskell');
  });

  test('whom a private wish keeps from the only mentor is told of a rule, not of whose it is', async () => {
    const { stdout } = await explain(['pirkko']);
    expect(stdout).toContain(
      'One rule alone stands before Vesa Manninen (a rule of their own stands against it).',
    );
    expect(stdout).not.toMatch(/asked not|avoid/);
  });

  test('with a free seat is told why nobody has it', async () => {
    const { stdout } = await explain(['vesa']);
    expect(stdout).toContain('Vesa Manninen mentors nobody, with 2 seats in all.');
    expect(stdout).toContain('2 of 2 seats free');
    expect(stdout).not.toMatch(/asked not|avoid/);
  });
});

describe('a pair', () => {
  test('is looked at from both sides, in whichever order it is named', async () => {
    const { stdout } = await explain(['ida', 'amina']);
    expect(stdout).toMatchInlineSnapshot(`
      "Ida Kos as mentee, Amina Yusuf as mentor
      They are not together, because Amina Yusuf is full, although Ida Kos would have liked it: Grace Oyelaran (100) suits the mentor better (49 here).

      Criterion   Weight     Mentee     Mentor  What it rests on
      skills          50         33         49  teaches Python
      goals           25  not asked  not asked
      background      15  not asked  not asked
      logistics       10  not asked  not asked
      all                        33         49
      Points from 0 to 100, to Ida Kos and to Amina Yusuf; the last line is the mean by weight over what each side asked. What somebody said matters most counts double for them and is not shown.

      Rules
        passed: the mentor offers something that the mentee asked for
        passed: they have a language in common
        passed: there are hours enough in common, or hours were not stated
        passed: the mentor suits the mentee well enough
        passed: no rule of their own stands against it

      Amina Yusuf is choice 1 of 1 for Ida Kos.
      Ida Kos is choice 2 of 2 for Amina Yusuf.
      "
    `);
    expect((await explain(['amina', 'ida'])).stdout).toBe(stdout);
  });

  test('that a private wish keeps apart is told no more than that', async () => {
    const { stdout } = await explain(['pirkko', 'vesa']);
    expect(stdout).toContain('cannot be, because a rule of their own stands against it.');
    expect(stdout).not.toMatch(/asked not|avoid/);
  });

  test.each([
    [['grace', 'omar'], 'Both are mentees only, so they cannot be a pair.'],
    [['grace', 'grace.oyelaran@example.org'], 'Both names are of one person.'],
  ])('%j is none', async (names, message) => {
    const { exitCode, stderr, stdout } = await explain(names);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('a name', () => {
  test('that fits several lists them by name on a terminal, else by row', async () => {
    expect(await explain(['o'], {}, true)).toMatchObject({
      exitCode: 1,
      stderr:
        'What was typed fits 2 people.\nDid you mean Grace Oyelaran <grace.oyelaran@example.org> or Omar Haddad <omar.haddad@example.org>? Type the address, or more of the name.\n',
    });
    expect((await explain(['o'])).stderr).toContain('Did you mean signups.csv row 5 or signups.csv row 6?');
  });

  test('that two people have is told with the address, wherever it stands', async () => {
    const signups = [
      'Name,Email,Role,Teaches,Learns',
      'Ana Silva,ana@example.org,Mentor,React,',
      'ana  silva,silva@example.org,Mentor,CSS,',
      'Omar Haddad,omar@example.org,Mentee,,"React, CSS"',
      '',
    ].join('\n');
    const { files } = await runInMemory(['match', 'signups.csv'], {
      'signups.csv': signups,
      'mentorship.yaml': 'signups: [signups.csv]\n',
    });
    const list = await runInMemory(['explain', 'omar'], files);
    expect(list.stdout).toMatch(
      /^Omar Haddad is with (ana silva <silva|Ana Silva <ana)@example\.org> \(choice 1/,
    );
    const pair = await runInMemory(['explain', 'omar', '"Ana Silva" <ana@example.org>'], files);
    expect(pair.stdout).toContain('Omar Haddad as mentee, Ana Silva <ana@example.org> as mentor');
  });

  test('that is nobody’s brings those who are called nearly so', async () => {
    const slip = ['grace', 'Yussuuf'];
    expect(await explain(slip, {}, true)).toMatchObject({
      exitCode: 1,
      stderr:
        'The second of the two is the name or address of nobody who signed up.\nDid you mean Amina Yusuf <amina.yusuf@example.org>?\n',
    });
    expect((await explain(slip)).stderr).toContain('Did you mean signups.csv row 2?');
  });
});

describe('files that do not fit', () => {
  test('no pairs yet: it says how to make them', async () => {
    const { exitCode, stderr } = await runInMemory(['explain', 'grace', '--signups', 'signups.csv'], {
      'signups.csv': SIGNUPS,
    });
    expect(exitCode).toBe(74);
    expect(stderr).toBe(
      'Nobody is paired yet, or the pairs are elsewhere: there is no pairings.csv.\nPair people first: mentorship match signups.csv\n',
    );
  });

  test('other sign-ups since: one warning, and what is true of them', async () => {
    const changed = SIGNUPS.replace('"Python, Java, Kotlin"', '"Python, SQL"');
    const { exitCode, stderr, stdout } = await explain(['ida'], { 'signups.csv': changed });
    expect(exitCode).toBe(0);
    expect(stderr.match(/\[result-unfit\]/g)).toHaveLength(1);
    expect(stdout).toContain('Ida Kos has no mentor.');
    expect((await explain(['ida', '--strict'], { 'signups.csv': changed })).exitCode).toBe(1);
  });

  test('pairs of other people: nothing is said', async () => {
    const others = SIGNUPS.replaceAll('@example.org', '@example.com').replaceAll(
      /(Amina|Tomás|Grace|Omar) /g,
      'New ',
    );
    const { exitCode, stdout, stderr } = await explain(['ida'], { 'signups.csv': others });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('[result-of-others]');
  });
});

describe('as JSON', () => {
  test.each([[['ida']], [['grace']], [['pirkko']], [['vesa']], [['ida', 'amina']], [['pirkko', 'vesa']]])(
    '%j fits the schema, and no object in it takes another key',
    async (names) => {
      const { stdout, exitCode } = await explain([...names, '--json']);
      expect(exitCode).toBe(0);
      const document: unknown = JSON.parse(stdout);
      expect(findFaults('explain', document)).toEqual([]);
      for (const changed of withOneKeyMore(document)) expect(findFaults('explain', changed)).not.toEqual([]);
    },
  );

  test('says what would help, with whom', async () => {
    const { stdout } = await explain(['ida', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      fits: true,
      people: [
        {
          id: 'ida.kos@example.org',
          role: 'mentee',
          changes: {
            helpful: [
              {
                change: { kind: 'seats', more: 1, mentor: { name: 'Amina Yusuf' } },
                partners: [{ name: 'Amina Yusuf' }],
              },
            ],
          },
        },
      ],
    });
  });
});
