import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { describeReport } from '../../../../src/core/rendering/report/describe-report.js';
import { renderReport } from '../../../../src/core/rendering/report/render-report.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { amina, grace, mentee, mentor, omar, skill, tomas } from '../../../cast.js';
import { pair } from '../../pairing/pair.js';
import { ASSETS, NO_RECORD, pageOf, reportOf } from './report-of.js';

const shipped = (name: string): string =>
  readFileSync(new URL(`../../../../templates/${name}`, import.meta.url), 'utf8');
const SHIPPED = { style: shipped('report.css'), script: shipped('report.js') };

const CAST = [amina, tomas, grace, omar];
const zofia = mentee('Zofia Nowak', { learns: [skill('Haskell')] });

function inner(page: string, tag: string): string {
  return new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(page)?.[1] ?? '';
}

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page of a report', () => {
  test('lets the browser run its own style and script and nothing else', async () => {
    const page = renderReport(await reportOf(CAST), SHIPPED);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${sourceOf(inner(page, 'style'))}`,
      `script-src ${sourceOf(inner(page, 'script'))}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(policy).not.toContain('unsafe');
    expect(page).not.toMatch(/ style=| on\w+=/u);
  });

  test('asks for nothing from elsewhere', async () => {
    const page = renderReport(await reportOf(CAST), SHIPPED);
    expect(page).not.toMatch(/https?:|src=|url\(|@import/u);
  });

  test('is the same whatever line ends its files have', async () => {
    const report = await reportOf(CAST);
    const assets = { style: 'p {\n}\n', script: 'void 0;\n' };
    const elsewhere = { style: 'p {\r\n}\r\n', script: 'void 0;\r\n' };
    expect(renderReport(report, elsewhere)).toBe(renderReport(report, assets));
  });

  test('is the same whatever order the rows had', async () => {
    const people = [...CAST, zofia];
    expect(await pageOf(people.toReversed())).toBe(await pageOf(people));
    expect(await pageOf(people.toReversed(), {}, { redact: true })).toBe(
      await pageOf(people, {}, { redact: true }),
    );
  });

  test('gives each plot a title, a summary and its numbers as a table', async () => {
    const page = await pageOf([...CAST, zofia]);
    const figures = page.split('<figure').slice(1);
    expect(figures).toHaveLength(7);
    for (const figure of figures) {
      expect(figure).toMatch(/<figcaption><h3>[^<]+<\/h3><p>[^<]+<\/p>/u);
      expect(figure).toMatch(
        /<svg role="img" aria-labelledby="([\w-]+)"[^>]*>\s*<title id="\1">[^<]+<\/title>/u,
      );
      expect(figure).toMatch(/<table><caption[^>]*>[^<]+<\/caption>[\s\S]*<th scope="row"/u);
    }
  });

  test('has no two parts of one name, and its links lead somewhere', async () => {
    const page = await pageOf([...CAST, zofia]);
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target);
    for (const [, name] of page.matchAll(/aria-labelledby="([^"]+)"/gu)) expect(ids).toContain(name);
  });

  test('is complete where nobody signed up', async () => {
    const page = await pageOf([]);
    expect(page).toContain('no pairs were made');
    expect(page).not.toContain('the best mentor they could have');
    expect(page).toContain('Every mentee has a mentor');
    expect(page).not.toMatch(/NaN|undefined|Infinity/u);
  });

  test('tells each pair with points, choices, criteria of both sides and the reason', async () => {
    const page = await pageOf([amina, grace]);
    const row = /<tr><th scope="row"><bdi>Amina Yusuf<[\s\S]*?<\/tr>/u.exec(page)?.[0] ?? '';
    const cells = row.split(/<\/t[hd]>/u).map((cell) => cell.replaceAll(/<[^>]*>/gu, '').trim());
    expect(cells.slice(0, 9)).toEqual([
      'Amina Yusuf',
      'Grace Oyelaran',
      '94',
      '1',
      '1',
      '100 / 100',
      '100 / 100',
      '60 / 60',
      '100 / 100',
    ]);
    expect(cells[9]).toMatch(/^teaches Python and SQL/u);
  });

  test('leaves out criteria that weigh nothing', async () => {
    const weights = { skills: 50, goals: 0, background: 15, logistics: 0 };
    const page = await pageOf([amina, grace], { weights });
    expect(page).toContain('Skills</th>');
    expect(page).not.toContain('Goals</th>');
  });
});

describe('what somebody wrote', () => {
  const HOSTILE = `</title><script>alert(1)</script><img src=x onerror="alert(2)">'"&\u202E`;
  const hostile: readonly Person[] = [
    { ...amina, name: `Amina ${HOSTILE}`, teaches: [...amina.teaches, { ...skill(HOSTILE), known: false }] },
    { ...grace, name: `Grace ${HOSTILE}`, learns: [...grace.learns, { ...skill(HOSTILE), known: false }] },
    mentee(`Zofia ${HOSTILE}`, { learns: [{ ...skill(`more ${HOSTILE}`), known: false }] }),
  ];

  test('stays text, in names, skills, settings and the lottery', async () => {
    const page = await pageOf(hostile, { programme: HOSTILE, lottery: HOSTILE });
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page.match(/<title/gu)?.length).toBe(page.match(/<\/title>/gu)?.length);
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202E');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('nobody’s private answers', () => {
  const secret = (field: string): string => `${field}canary`;
  const secretive = (person: Person): Person => ({
    ...person,
    identity: [secret('identity')],
    culture: [secret('culture')],
    seeks: [{ wanted: secret('seeks'), must: false }],
    avoid: [secret('avoid')],
    requests: [secret('requests')],
    manager: secret('manager'),
    organisation: secret('organisation'),
    background: secret('background'),
    goals: [...person.goals, secret('goals')],
    helpsWith: [...person.helpsWith, secret('helpsWith')],
    jobTitle: secret('jobTitle'),
    pronouns: secret('pronouns'),
    chat: secret('chat'),
    bookingLink: `https://example.org/${secret('bookingLink')}`,
  });

  test.each([false, true])('stand on the page, nor any address (without names: %s)', async (redact) => {
    const page = await pageOf([...CAST, zofia].map(secretive), {}, { redact });
    expect(page).not.toContain('canary');
    expect(page).not.toMatch(/@example|example\.org/u);
  });

  test('are told by a rule that rests on them', async () => {
    const page = await pageOf([amina, { ...grace, avoid: [amina.name] }]);
    expect(page).toContain('for the organiser’s eyes');
    expect(page).not.toContain('asked not to be paired');
  });

  test('are told by a pair that breaks such a rule', async () => {
    const people = [amina, { ...grace, avoid: [amina.name] }];
    const page = await pageOf(people, { together: [{ mentee: grace.key, mentor: amina.key }] });
    expect(page).toContain('together although a rule refuses them');
    expect(page).not.toContain('asked not to be paired');
  });
});

test('a pair that the organiser keeps apart is not told to whoever reads the report', async () => {
  const page = await pageOf([amina, grace], { apart: [{ mentee: grace.key, mentor: amina.key }] });
  expect(page).toContain('for the organiser’s eyes');
  expect(page).not.toContain('keeps them apart');
});

describe('a page without names', () => {
  const own = { ...skill('the thing my aunt does'), known: false };
  const people = [
    { ...amina, teaches: [...amina.teaches, own] },
    { ...grace, learns: [...grace.learns, own] },
    tomas,
    omar,
    mentee('Zofia Nowak', { learns: [{ ...skill('glass harmonica'), known: false }] }),
    mentor('Ines Duarte', { teaches: [skill('Cobol')] }),
  ];

  test('names nobody and says nothing in anybody’s own words', async () => {
    const named = await pageOf(people);
    const page = await pageOf(people, {}, { redact: true });
    for (const { name } of people) {
      expect(named).toContain(name);
      for (const word of name.split(' ')) expect(page).not.toContain(word);
    }
    for (const words of ['the thing my aunt does', 'glass harmonica']) {
      expect(named).toContain(words);
      expect(page).not.toContain(words);
    }
    expect(page).toContain('Mentee 1');
    expect(page).toContain('Mentor 3');
    expect(page).toContain('Without names, for sharing');
  });

  test('calls somebody the same everywhere', async () => {
    const report = await reportOf(people, {}, { redact: true });
    const [waiting] = report.waiting.mentees.shown;
    const paired = report.pairs.pairs.shown.map(({ mentee: name }) => name);
    expect(paired).not.toContain(waiting?.person);
    expect(new Set([waiting?.person, ...paired])).toEqual(new Set(['Mentee 1', 'Mentee 2', 'Mentee 3']));
  });
});

describe('what was checked', () => {
  test('is not called stable where it is not', async () => {
    const cohort = await pair(CAST);
    const proof = { ...cohort.proof, blockingPairs: 2 };
    const page = renderReport(describeReport({ ...cohort, proof }, NO_RECORD, { redact: false }), ASSETS);
    expect(page).toContain('the result is not stable');
    expect(page).toContain('2 couples would both rather have each other.');
    expect(page).not.toContain('the result is stable');
  });

  test('says so where the files no longer fit together', async () => {
    const cohort = await pair(CAST);
    const page = renderReport(describeReport(cohort, { ...NO_RECORD, faults: 3 }, { redact: false }), ASSETS);
    expect(page).toContain('3 places');
    expect(await pageOf(CAST)).not.toContain('Not as “match” left it');
  });

  test('shows the hashes of the record, and no other text that stands in their place', async () => {
    const cohort = await pair(CAST);
    const hash = 'ab'.repeat(32);
    const hashes = { people: hash, config: '<b>', lottery: 3, past: hash, pairs: hash, pairings: hash };
    const audit = { hashes } as unknown as Parameters<typeof describeReport>[1]['audit'];
    const { certainty } = describeReport(cohort, { ...NO_RECORD, audit }, { redact: false });
    expect(certainty.hashes.map(({ of }) => of)).toEqual([
      'the people as they were understood',
      'the pairs of earlier cohorts',
      'who is with whom',
      'pairings.csv',
    ]);
  });

  test('without names shows no hash by which a guess could be confirmed', async () => {
    const cohort = await pair(CAST);
    const names = ['people', 'config', 'lottery', 'past', 'pairs', 'pairings', 'unmatched'];
    const hashes = Object.fromEntries(names.map((name, place) => [name, String(place).repeat(64)]));
    const audit = { hashes } as unknown as Parameters<typeof describeReport>[1]['audit'];
    const hashesOf = (redact: boolean) =>
      describeReport(cohort, { ...NO_RECORD, audit }, { redact }).certainty.hashes.map(({ of }) => of);
    expect(hashesOf(false)).toHaveLength(7);
    expect(hashesOf(true)).toEqual([
      'the people as they were understood',
      'the text of the lottery',
      'pairings.csv',
    ]);
  });

  test('says how far the number of pairs is certain', async () => {
    const cohort = await pair(CAST);
    const say = (known: { upperBound: number | null; provedLargest: boolean | null }): string =>
      renderReport(describeReport({ ...cohort, ...known }, NO_RECORD, { redact: false }), ASSETS);
    expect(say({ upperBound: 2, provedLargest: true })).toContain('that is proved');
    expect(say({ upperBound: 5, provedLargest: false })).toContain('up to 3 more');
    expect(say({ upperBound: null, provedLargest: null })).toContain('is not on record');
  });
});
