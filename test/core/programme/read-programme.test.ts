import { describe, expect, it } from 'vitest';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import { readProgramme } from '../../../src/core/programme/read-programme.js';

function read(text: string): Programme {
  const { programme, diagnostics } = readProgramme(text, 'mentorship.yaml');
  expect(diagnostics).toEqual([]);
  if (programme === null) throw new Error('no programme');
  return programme;
}

function problemsOf(text: string): string[] {
  const { programme, diagnostics } = readProgramme(text, 'mentorship.yaml');
  expect(programme).toBeNull();
  return diagnostics.map(({ place, message }) => `${place?.line}:${place?.character} ${message}`);
}

describe('readProgramme', () => {
  it('takes a file without settings for the default programme', () => {
    for (const text of ['', '# only a remark\n', '{}', 'programme:\nrules:\nwithdrawn:\n']) {
      expect(read(text)).toEqual(defaultProgramme);
    }
  });

  it('reads every setting', () => {
    expect(
      read(`
programme: Spring 2027
organiser: {name: Aino Laine, email: aino@example.org}
from: Aino Laine <aino@example.org>
contact: 0401234567
chat: "#mentoring"
signups: [mentors.csv, mentees.csv]
start: 2027-03-01
months: 4
meetings:
  - title: Hello
    questions: [Who are you?, Where do you want to go?]
  - title: Applying
    guest: Somebody who hires
guides: {default: skills, Academy: career-change}
silenceDays: 3
firstWord: mentee
timeZone: Europe/Helsinki
language: fi
columns: {goals: "Why are you here? "}
answers: {options: {learns: ["Git, the command line", Python]}, roles: {Buddy: mentor}}
skills:
  - Wood carving
  - {name: Qwik, aliases: [qwik city], family: Front-end frameworks}
weights: {skills: 60, goals: 0}
rules: {commonGround: no, minimumScore: 0, maxTimeZoneHours: 3, differentOrganisation: true, minSeniorityGap: 2}
aim: choice
favour: balanced
indifference: 0
lottery: 2026
defaultCapacity: 2
mentorsPerMentee: 1
together: [{mentee: grace@example.org, mentor: Amina Yusuf}]
apart: [{mentee: Omar Haddad, mentor: amina@example.org}]
withdrawn: [tomas@example.org]
people: {grace@example.org: {capacity: 2, avoid: ""}}
tracks: [Academy, Outside]
share: [name, background]
resources: [{title: A page, link: https://example.org/page}]
templates: {introduction: our-letter.hbs}
`),
    ).toEqual({
      programme: 'Spring 2027',
      organiser: { name: 'Aino Laine', email: 'aino@example.org' },
      from: { name: 'Aino Laine', email: 'aino@example.org' },
      contact: '0401234567',
      chat: '#mentoring',
      signups: ['mentors.csv', 'mentees.csv'],
      start: '2027-03-01',
      months: 4,
      meetings: [
        { title: 'Hello', questions: ['Who are you?', 'Where do you want to go?'], guest: null },
        { title: 'Applying', questions: [], guest: 'Somebody who hires' },
      ],
      guides: { default: 'skills', perTrack: new Map([['Academy', 'career-change']]) },
      silenceDays: 3,
      firstWord: 'mentee',
      timeZone: 'Europe/Helsinki',
      language: 'fi',
      columns: new Map([['goals', ['Why are you here?']]]),
      answers: {
        options: new Map([['learns', ['Git, the command line', 'Python']]]),
        roles: new Map([['Buddy', 'mentor']]),
      },
      skills: [
        { name: 'Wood carving', aliases: [], family: null },
        { name: 'Qwik', aliases: ['qwik city'], family: 'Front-end frameworks' },
      ],
      weights: { skills: 60, goals: 0, background: 15, logistics: 10 },
      rules: {
        commonGround: false,
        minimumScore: 0,
        sharedLanguage: true,
        maxTimeZoneHours: 3,
        minSharedMinutes: 60,
        differentOrganisation: true,
        minSeniorityGap: 2,
      },
      aim: 'choice',
      favour: 'balanced',
      indifference: 0,
      lottery: '2026',
      defaultCapacity: 2,
      mentorsPerMentee: 1,
      together: [{ mentee: 'grace@example.org', mentor: 'Amina Yusuf' }],
      apart: [{ mentee: 'Omar Haddad', mentor: 'amina@example.org' }],
      withdrawn: ['tomas@example.org'],
      people: new Map([
        [
          'grace@example.org',
          new Map([
            ['capacity', '2'],
            ['avoid', ''],
          ]),
        ],
      ]),
      tracks: ['Academy', 'Outside'],
      share: ['name', 'background'],
      resources: [{ title: 'A page', link: 'https://example.org/page' }],
      templates: new Map([['introduction', 'our-letter.hbs']]),
    });
  });

  it('takes short forms where they are clear', () => {
    expect(read('organiser: Aino Laine').organiser).toEqual({ name: 'Aino Laine', email: null });
    expect(read('organiser: Aino <aino@example.org>').organiser?.email).toBe('aino@example.org');
    expect(read('from: {name: Aino, email: aino@example.org}').from?.name).toBe('Aino');
    expect(read('signups: signups.csv').signups).toEqual(['signups.csv']);
    expect(read('guides: skills').guides).toEqual({ default: 'skills', perTrack: new Map() });
  });

  it('keeps whatever name a person has', () => {
    const { people } = read('people: {__proto__: {capacity: 3}, constructor: {capacity: 1}}');
    expect([...people.keys()]).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    ['organizer: Aino', '1:1 There is no setting "organizer".'],
    ['rules: {comonGround: true}', '1:9 There is no setting "rules: comonGround".'],
    ['meetings:\n  - title: A\n    qestions: [a]', '3:5 There is no setting "meetings: qestions".'],
    ['columns: {goals: []}', '1:18 "columns: goals" takes the title of a column, or a list of titles.'],
    ['columns: {goal: x}', '1:11 There is no setting "columns: goal".'],
    ['grace@example.org: {capacity: 2}', '1:1 There is no setting of this name.'],
    ['__proto__: 1', '1:1 There is no setting of this name.'],
    ['people: {grace: {capcity: 2}}', '1:18 There is no setting "people: capcity".'],
    ['rules: {minimumScore: 120}', '1:23 "rules: minimumScore" takes a whole number from 0 to 100.'],
    ['indifference: 2.5', '1:15 "indifference" takes a whole number from 0 to 100.'],
    ['defaultCapacity: 0', '1:18 "defaultCapacity" takes a whole number from 1 to 1000.'],
    ['weights: {skills: -1}', '1:19 "weights: skills" takes a whole number from 0 to 1000.'],
    ['start: 2026-02-29', '1:8 "start" takes a day that exists, written like 2026-09-01.'],
    ['start: 1.9.2026', '1:8 "start" takes a day that exists, written like 2026-09-01.'],
    ['timeZone: EET', '1:11 "timeZone" takes the name of a time zone, such as Europe/Helsinki.'],
    ['language: fin', '1:11 "language" takes the two letters of a language, such as en for English.'],
    ['rules: {commonGround: maybe}', '1:23 "rules: commonGround" takes true or false.'],
    ['aim: best', '1:6 "aim" takes most or choice.'],
    ['tracks: Academy', '1:9 "tracks" takes a list: one entry a line, each after a dash and a space.'],
    ['answers: [a]', '1:10 "answers" takes a group of settings: options and roles.'],
    ['apart: [{mentee: a}]', '1:9 "apart: mentor" takes the address or name of a person.'],
    ['signups: [a, [b]]', '1:14 "signups" takes a text.'],
    ['skills: [{aliases: [a]}]', '1:10 "skills: name" takes a text.'],
    ['lottery: "  "', '1:10 "lottery" takes a text.'],
    [
      'resources: [{title: a, link: "javascript:x"}]',
      '1:30 "resources: link" takes a link that begins with https:// or http://.',
    ],
    ['from: Aino', '1:7 "from" takes a name and an address, such as Aino Laine <aino@example.org>.'],
    [
      'organiser: Aino <aino>',
      '1:12 "organiser" takes a name, or a name and an address, such as Aino Laine <aino@example.org>.',
    ],
    [
      'meetings: 7',
      '1:11 "meetings" takes a whole number from 1 to 6, or a list of meetings with title, questions and guest.',
    ],
    [
      'meetings: []',
      '1:11 "meetings" takes a whole number from 1 to 6, or a list of meetings with title, questions and guest.',
    ],
    [
      'weights: {skills: 0, goals: 0, background: 0, logistics: 0}',
      '1:10 "weights" takes at least one number above 0.',
    ],
    [
      'mentorsPerMentee: 3',
      '1:19 "mentorsPerMentee" takes 1 or 2: a second mentor comes from the seats that are left, and hardly a seat is left for a third.',
    ],
    ['- a list', '1:1 This file holds no settings.'],
    ['just a text', '1:1 This file holds no settings.'],
    ['start: [1', '1:10 This line cannot be understood.'],
  ])('tells what is wrong with %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('tells all that is wrong at once', () => {
    expect(problemsOf('months: 0\nmeetings:\n  - guest: a\n    topic: b\naims: most\n')).toHaveLength(4);
  });

  it('suggests the setting that was meant', () => {
    const hints = ['organizer: x', 'timezone: x', 'rules: {minimumscore: 3}', 'share_: x'].map(
      (text) => readProgramme(text, 'mentorship.yaml').diagnostics[0]?.hint,
    );
    expect(hints).toEqual(
      ['organiser', 'timeZone', 'minimumScore', 'share'].map((name) => `Did you mean "${name}"?`),
    );
  });

  it('never stores a reason for keeping people apart', () => {
    const { diagnostics } = readProgramme('apart:\n  - mentee: a\n    mentor: b\n    reason: c\n', 'm.yaml');
    expect(diagnostics).toMatchObject([{ code: 'apart-reason', place: { line: 4, character: 5 } }]);
  });

  it('refuses a pair that is to be together and apart', () => {
    const text =
      'together: [{mentee: Grace, mentor: Amina}]\napart:\n  - {mentee: " grace", mentor: AMINA}\n';
    const { diagnostics } = readProgramme(text, 'm.yaml');
    expect(diagnostics).toMatchObject([
      { code: 'together-and-apart', place: { line: 3 }, related: [{ line: 1, character: 12 }] },
    ]);
  });

  it('refuses a guide for a track that the programme does not have', () => {
    const [problem] = readProgramme('tracks: [Academy]\nguides: {Acadmy: skills}', 'm.yaml').diagnostics;
    expect(problem).toMatchObject({ code: 'guide-of-unknown-track', place: { line: 2, character: 10 } });
    expect(problem?.message).toContain('"Academy"');
  });

  it('repeats neither values nor people in a message', () => {
    for (const text of [
      'people: {hunter2: {capacity: [a]}}',
      'people: {hunter2: {capcity: 2}}',
      'guides: {hunter2: hunter2}',
      'from: hunter2',
      'share: [hunter2]',
      'hunter2@example.org: 1',
      'start: hunter2',
      'apart: [{mentee: hunter2, reason: hunter2}]',
      'rules: hunter2',
    ]) {
      const { diagnostics } = readProgramme(text, 'mentorship.yaml');
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
    }
  });
});
