import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';

import { runInMemory } from './memory-shell.js';

/**
 * The figures of the page computed again, by other code and from other files: pairings.csv, the file of `--scores`, and
 * the people as `match --json` lists them.
 */
interface PairRow {
  readonly mentor_name: string;
  readonly mentor_email: string;
  readonly mentee_name: string;
  readonly mentee_email: string;
  readonly status: string;
  readonly score: string;
  readonly mentee_choice: string;
  readonly mentor_choice: string;
}

interface ScoreRow {
  readonly mentee: string;
  readonly mentor: string;
  readonly mentee_level: string;
  readonly mentor_level: string;
}

interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly capacity: number;
  readonly teaches: readonly string[];
  readonly learns: readonly string[];
}

const rowsOf = <Row>(csv = ''): readonly Row[] => parse(csv, { columns: true }) as Row[];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const textOf = (html: string): string =>
  html
    .replace(/<span class="hidden">[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();

/** The cells of the first table from a mark on, row by row, as HTML; the row of titles first. */
function tableFrom(page: string, mark: string): readonly (readonly string[])[] {
  const start = page.indexOf(mark);
  if (start === -1) throw new Error(`no ${mark} on the page`);
  const table = page.slice(page.indexOf('<table', start), page.indexOf('</table>', start));
  return table
    .split('<tr')
    .slice(1)
    .map((row) => row.split(/<t[hd](?=[\s>])/).slice(1))
    .map((cells) => cells.map((cell) => `<td${cell}`));
}

const textsFrom = (page: string, mark: string): readonly (readonly string[])[] =>
  tableFrom(page, mark)
    .slice(1)
    .map((cells) => cells.map(textOf));

const CHOICE_ENDS: readonly (readonly [label: string, upTo: number])[] = [
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4–5', 5],
  ['6–10', 10],
  ['11–20', 20],
  ['21–50', 50],
];
const classOf = (choice: number): string => CHOICE_ENDS.find(([, upTo]) => choice <= upTo)?.[0] ?? '51+';

/** How often each label comes, those that come never left out. */
function tally(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

const shownTally = (rows: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(
    rows.map(([label = '', count]) => [label, Number(count)] as const).filter(([, count]) => count > 0),
  );

describe.each(['codebar-helsinki', 'academy'])('the report of %s', (cohort) => {
  let page = '';
  let pairs: readonly PairRow[] = [];
  let scores: readonly ScoreRow[] = [];
  let people: readonly ListedPerson[] = [];
  const having = (role: string): readonly ListedPerson[] =>
    people.filter(({ roles }) => roles.includes(role));
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? '';

  beforeAll(async () => {
    const read = (name: string): Buffer =>
      readFileSync(new URL(`../../examples/${cohort}/${name}`, import.meta.url));
    const settings = read('mentorship.yaml').toString();
    const [, names = ''] = /^signups: \[(.*)\]/m.exec(settings) ?? [];
    const files = names.split(', ').map((name) => [name, read(name)] as const);
    const given = { ...Object.fromEntries(files), 'mentorship.yaml': settings };
    const matched = await runInMemory(['match', '--scores', 'scores.csv'], given);
    pairs = rowsOf(matched.files['pairings.csv']);
    scores = rowsOf(matched.files['scores.csv']);
    const listed = await runInMemory(['match', '--json', '--dry-run'], given);
    people = (JSON.parse(listed.stdout) as { people: ListedPerson[] }).people;
    page = (await runInMemory(['report'], matched.files)).files['report.html'] ?? '';
  });

  /** Of somebody's list, the levels by the name of the partner, told from the file of `--scores`. */
  const levelsOf = (side: 'mentee' | 'mentor', id: string): ReadonlyMap<string, number> => {
    const partner = side === 'mentee' ? 'mentor' : 'mentee';
    const own = scores.filter((row) => row[side] === id);
    return new Map(own.map((row) => [nameOf(row[partner]), Number(row[`${side}_level`])]));
  };
  const choiceOf = (levels: ReadonlyMap<string, number>, partner: string): number =>
    1 + [...levels.values()].filter((level) => level < (levels.get(partner) ?? 0)).length;

  test('begins with the figures that follow from the files', () => {
    const mentees = having('mentee').length;
    const seats = having('mentor').reduce((sum, { capacity }) => sum + capacity, 0);
    const matched = new Set(pairs.map((row) => row.mentee_email)).size;
    const first = pairs.filter((row) => {
      const levels = levelsOf('mentee', row.mentee_email);
      return choiceOf(levels, row.mentor_name) === 1;
    });
    const points = Math.min(...pairs.map((row) => Number(row.score)));
    const glance = textOf(page.slice(page.indexOf('id="glance"'), page.indexOf('id="fit"')));
    expect(glance).toContain(`${matched} of ${mentees}`);
    expect(glance).toContain(`${first.length} of ${matched}`);
    expect(glance).toContain(`${points} points`);
    expect(glance).toContain(`${seats - pairs.length} of ${seats}`);
  });

  test('counts the points and the choices of both sides right', () => {
    const bins = pairs.map((row) => {
      const from = Math.min(95, Math.floor(Number(row.score) / 5) * 5);
      return `${from} to ${from === 95 ? 100 : from + 4}`;
    });
    expect(shownTally(textsFrom(page, '<figure id="points"'))).toEqual(tally(bins));
    for (const side of ['mentee', 'mentor'] as const) {
      const partner = side === 'mentee' ? 'mentor_name' : 'mentee_name';
      const labels = pairs.map((row) =>
        classOf(choiceOf(levelsOf(side, row[`${side}_email`]), row[partner])),
      );
      const waiting = side === 'mentee' ? having('mentee').length - pairs.length : 0;
      const nobody = Array.from({ length: waiting }, () => 'nobody');
      const shown = shownTally(textsFrom(page, `<figure id="${side}s-choices"`));
      expect(shown).toEqual(tally([...labels, ...nobody]));
    }
  });

  test('lists every pair with the points and choices of its row', () => {
    const shown = textsFrom(page, '<table id="pairs-table"').map((cells) => cells.slice(0, 5));
    const expected = pairs.map((row) => [
      row.mentor_name,
      row.status === 'fixed' ? `${row.mentee_name} put together by the organiser` : row.mentee_name,
      row.score,
      row.mentee_choice,
      row.mentor_choice,
    ]);
    const byText = (a: readonly unknown[], b: readonly unknown[]): number =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
    expect(shown.toSorted(byText)).toEqual(expected.toSorted(byText));
  });

  test('counts for each mentor the seats taken and free', () => {
    const taken = tally(pairs.map((row) => row.mentor_name));
    const expected = having('mentor').map(({ name, capacity }) => {
      const has = taken.get(name) ?? 0;
      return [name, String(capacity), String(has), String(capacity - has)];
    });
    const shown = textsFrom(page, '<table id="seats-table"');
    expect(new Set(shown.map((cells) => cells.join('|')))).toEqual(
      new Set(expected.map((cells) => cells.join('|'))),
    );
    const classes = textsFrom(page, '<figure id="seats-plot"').map((cells) => cells.map(Number));
    for (const [mentees, full, more] of classes) {
      const group = expected.filter(([, , has]) => Number(has) === mentees);
      expect(full).toBe(group.filter(([, , , free]) => free === '0').length);
      expect(more).toBe(group.filter(([, , , free]) => free !== '0').length);
    }
  });

  test('counts demand and supply of each skill', () => {
    const wanted = tally(having('mentee').flatMap(({ learns }) => [...new Set(learns)]));
    const expected = new Map(
      [...wanted].map(([skill, wantedBy]) => {
        const teachers = having('mentor').filter(({ teaches }) => teaches.includes(skill));
        const seats = teachers.reduce((sum, { capacity }) => sum + capacity, 0);
        return [skill, [wantedBy, teachers.length, seats, Math.max(0, wantedBy - seats)]] as const;
      }),
    );
    const shown = textsFrom(page, '<figure id="skills-plot"');
    for (const [skill = '', ...cells] of shown) {
      expect([skill, cells.map((cell) => (cell === '–' ? 0 : Number(cell)))]).toEqual([
        skill,
        expected.get(skill),
      ]);
    }
    const short = [...expected].filter(([, [, , , gap]]) => gap > 0).map(([skill]) => skill);
    const listed = new Set(shown.map(([skill]) => skill));
    expect(short.filter((skill) => !listed.has(skill))).toEqual([]);
    expect(listed.size).toBeGreaterThan(0);
  });

  test.each(['mentee', 'mentor'] as const)('maps the levels of each %s, the pairs framed', (side) => {
    const [, ...rows] = tableFrom(page, `<table id="levels-${side}s"`);
    const [heads = []] = tableFrom(page, `<table id="levels-${side}s"`);
    const names = heads.slice(1).map(textOf);
    const made = new Set(pairs.map((row) => `${row.mentee_name}|${row.mentor_name}`));
    const idOf = new Map(having(side).map(({ id, name }) => [name, id]));
    let framed = 0;
    for (const [head = '', ...cells] of rows) {
      expect(cells).toHaveLength(names.length);
      for (const [place, cell] of cells.entries()) {
        const [mentee, mentor] = [textOf(head), names[place] ?? ''];
        const [viewer, partner] = side === 'mentee' ? [mentee, mentor] : [mentor, mentee];
        const levels = levelsOf(side, idOf.get(viewer) ?? '');
        const better = [...new Set(levels.values())].filter((level) => level < (levels.get(partner) ?? 0));
        expect([mentee, mentor, textOf(cell)]).toEqual([
          mentee,
          mentor,
          levels.has(partner) ? String(better.length + 1) : '',
        ]);
        const isMade = /class="[^"]*\bmade\b/.test(cell);
        expect(isMade).toBe(made.has(`${mentee}|${mentor}`));
        framed += isMade ? 1 : 0;
      }
    }
    expect(framed).toBe(pairs.length);
  });
});
