import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';

import { PAIRING_COLUMNS, type PairingColumn } from '../../../../src/core/pairing/rows/pairing-row.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { hashText } from '../../../../src/core/text/hash-text.js';
import type { OutputFile } from '../../../../src/core/text/output-file.js';
import { shippedSet } from '../shipped-set.js';
import { aminaAndGrace, pairingRow, renderOne, renderShipped, tomasAndOmar } from './shipped-guides.js';

/** The cells a guide may quote. */
const QUOTED: readonly PairingColumn[] = [
  'mentor_name',
  'mentee_name',
  'shared_skills',
  'shared_background',
  'shared_hours',
  'mentee_wants',
  'mentee_goals',
  'mentee_title',
  'mentee_time_zone',
  'mentee_languages',
  'mentor_teaches',
  'mentor_helps_with',
  'mentor_title',
  'mentor_time_zone',
  'mentor_languages',
];

const TRACKS: Programme['guides'] = { default: 'career-change', perTrack: new Map([['academy', 'skills']]) };

describe('the files', () => {
  test('are Markdown, a page and a draft for every pair, and one list', async () => {
    const { files, diagnostics } = await renderShipped([aminaAndGrace, tomasAndOmar], 3);
    expect(diagnostics).toEqual([]);
    const paths = files.map(({ path }) => path);
    expect(paths.map((path) => path.replace(/-[0-9a-f]{8}\./, '.'))).toEqual([
      'meeting-3/amina-yusuf-grace-oyelaran.md',
      'meeting-3/amina-yusuf-grace-oyelaran.html',
      'meeting-3/amina-yusuf-grace-oyelaran.eml',
      'meeting-3/tomas-herrera-omar-haddad.md',
      'meeting-3/tomas-herrera-omar-haddad.html',
      'meeting-3/tomas-herrera-omar-haddad.eml',
      'meeting-3/index.csv',
    ]);
  });

  test('of a pair stay as they are when other pairs come or go', async () => {
    const alone = await renderShipped([aminaAndGrace], 3);
    const { files } = await renderShipped([{ ...tomasAndOmar, mentor_teaches: 'React' }, aminaAndGrace], 3);
    for (const file of alone.files.slice(0, 3)) expect(files).toContainEqual(file);
  });

  test('are those of every meeting for "all"', async () => {
    const { files } = await renderShipped([aminaAndGrace], 'all', { meetings: 4 });
    const folders = files.map(({ path }) => path.split('/')[0]);
    expect(new Set(folders)).toEqual(new Set(['meeting-1', 'meeting-2', 'meeting-3', 'meeting-4']));
    expect(files).toHaveLength(16);
  });

  test('are listed with the window and both addresses', async () => {
    const { files } = await renderShipped([{ ...aminaAndGrace, start: '2026-10-05' }], 6);
    const name = files[0]?.path.slice('meeting-6/'.length, -'.md'.length);
    expect(String(files.at(-1)?.content)).toBe(
      'to,mentor_name,mentor_email,mentee_name,mentee_email,meeting,window_from,window_to,subject,markdown,page,calendar,draft\r\n' +
        '"amina.yusuf@example.org, grace.oyelaran@example.org",Amina Yusuf,amina.yusuf@example.org,' +
        'Grace Oyelaran,grace.oyelaran@example.org,6,2027-03-05,2027-04-04,' +
        `Meeting 6 of 6: Closing and onwards,${name}.md,${name}.html,${name}.ics,${name}.eml\r\n`,
    );
  });

  test('have no draft where mail cannot reach both, which is told', async () => {
    const row = { ...aminaAndGrace, mentee_email: 'grace at example' };
    const { files, diagnostics } = await renderShipped([row, tomasAndOmar], 1);
    expect(files.map(({ path }) => path.replace(/.*\./, ''))).toEqual([
      'md',
      'html',
      'md',
      'html',
      'eml',
      'csv',
    ]);
    expect(String(files.at(-1)?.content).split('\r\n')[1]).toMatch(/^,Amina Yusuf,.*\.html,,$/);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['guide-without-draft', 'warning'],
    ]);
  });

  test('are none for a meeting the programme does not have', async () => {
    for (const meeting of [0, 5]) {
      const { files, diagnostics } = await renderShipped([aminaAndGrace], meeting, { meetings: 4 });
      expect(files).toEqual([]);
      expect(diagnostics.map(({ message }) => message)).toEqual([
        `There is no meeting ${meeting}: this programme has 4 meetings.`,
      ]);
    }
  });

  test('are none where a template names a field that does not exist', async () => {
    const templates = shippedSet({ guide: { file: 'our-guide.md.hbs', source: '# {{meeting.titel}}' } });
    const { files, diagnostics } = await renderShipped([aminaAndGrace], 1, {}, { templates });
    expect(files).toEqual([]);
    expect(diagnostics.map(({ place }) => place)).toEqual([
      { file: 'our-guide.md.hbs', line: 1, character: expect.any(Number) },
    ]);
  });
});

describe('a guide', () => {
  test('says what this pair wants, shares and brings', async () => {
    const { markdown } = await renderOne(aminaAndGrace, 1);
    expect(markdown).toContain('**Mentor:** Amina Yusuf, Data engineer');
    expect(markdown).toContain('**Mentee:** Grace Oyelaran, Primary school teacher');
    expect(markdown).toContain('**What Grace Oyelaran is after:** Move from teaching into data work.');
    expect(markdown).toContain('**Skills to work on together:** Python and SQL');
    expect(markdown).toContain('**Amina Yusuf also teaches:** Git');
    expect(markdown).toContain('**Amina Yusuf helps with:** Changing career and Interview practice');
    expect(markdown).toContain('**You have in common:** teaching');
    expect(markdown).toContain('**You both speak:** English and French');
    expect(markdown).toContain('Mon–Fri 19:00–21:00 in Helsinki, which is Mon–Fri 17:00–19:00 in London');
  });

  test('tells how many others teach an open skill, never who', async () => {
    const { files } = await renderShipped([aminaAndGrace, tomasAndOmar], 2, {
      organiser: { name: 'Aino Laine', email: null },
    });
    const [guide] = files.map(({ content }) => String(content));
    expect(guide).toContain(
      '**Rust, still open:** one other mentor of this programme teaches it. Ask the organiser, Aino Laine.',
    );
    expect(guide).toContain('**Haskell, still open:** a course,');
    expect(guide).not.toContain('Tomás');
    expect(guide).not.toContain('Omar');
  });

  test('names its window where a start is known: the pair’s own, else the programme’s', async () => {
    const programme = { start: '2026-10-05', months: 3, meetings: 3 };
    const window = async (start: string) =>
      (await renderOne({ ...aminaAndGrace, start }, 2, programme)).markdown;
    expect(await window('')).toContain('from 4 November 2026 to 4 December 2026');
    expect(await window('2027-01-01')).toContain('from 31 January 2027 to 1 March 2027');
  });

  test('tells the hours that hold in its window on both clocks', async () => {
    const row = {
      ...aminaAndGrace,
      mentee_time_zone: 'America/New_York',
      shared_hours: 'Mon–Fri 19:00–21:00 (Europe/Helsinki)',
    };
    const programme = { start: '2026-10-05', months: 6, meetings: 6 };
    const guides = await Promise.all([1, 3].map((number) => renderOne(row, number, programme)));
    expect(guides[0]?.markdown).toContain(
      '- **Hours you both have free from 5 October 2026 to 24 October 2026:** Mon–Fri 19:00–21:00 in Helsinki, which is ' +
        'Mon–Fri 12:00–14:00 in New York\n' +
        '- **Hours you both have free from 25 October 2026 to 31 October 2026:** Mon–Fri 19:00–21:00 in Helsinki, which is ' +
        'Mon–Fri 13:00–15:00 in New York\n',
    );
    expect(guides[1]?.markdown).toContain(
      '- **Hours you both have free:** Mon–Fri 19:00–21:00 in Helsinki, which is Mon–Fri 12:00–14:00 in New York\n',
    );
    expect((await renderOne({ ...row, shared_hours: 'evenings' }, 1, programme)).markdown).toContain(
      '- **Hours you both have free:** evenings\n',
    );
  });

  test('shows where to book a time, if that is an address of a page', async () => {
    const link = (mentor_booking_link: string) => renderOne({ ...aminaAndGrace, mentor_booking_link }, 2);
    expect((await link('https://book.example.org/amina')).markdown).toContain(
      '- **Book a time:** <https://book.example.org/amina>\n',
    );
    expect((await link('javascript:alert(1)')).markdown).not.toContain('Book a time');
  });

  test('speaks of no date where none is known', async () => {
    const { markdown, html } = await renderOne(aminaAndGrace, 1);
    expect(markdown).not.toMatch(/\*\*When|\b20\d\d\b/);
    expect(html).not.toMatch(/When:|\b20\d\d\b/);
  });

  test('is of the set of its track', async () => {
    const academy = await renderOne({ ...aminaAndGrace, track: 'academy' }, 1, { guides: TRACKS });
    const other = await renderOne({ ...aminaAndGrace, track: 'community' }, 1, { guides: TRACKS });
    expect(academy.markdown).toMatch(/^# Meeting 1 of 6: Expectations\n/);
    expect(other.markdown).toMatch(/^# Meeting 1 of 6: Meet and plan\n/);
    expect(academy.markdown).not.toContain('academy');
  });

  test('of a single meeting has no number', async () => {
    expect((await renderOne(aminaAndGrace, 1, { meetings: 1 })).markdown).toMatch(
      /^# One hour for your question\n/,
    );
  });

  test('asks for the date of the next meeting in all but the last', async () => {
    expect((await renderOne(aminaAndGrace, 5)).markdown).toContain('The date of your next meeting');
    expect((await renderOne(aminaAndGrace, 6)).markdown).not.toContain('next meeting');
  });

  test('says whom to tell when something does not work', async () => {
    const organiser = { name: 'Aino Laine', email: 'aino@example.org' };
    expect((await renderOne(aminaAndGrace, 1, { organiser })).markdown).toContain(
      'nobody is to blame. Contact: <aino@example.org>',
    );
    const contact = 'Ask at the desk.';
    expect((await renderOne(aminaAndGrace, 1, { organiser, contact })).markdown).toContain(
      'nobody is to blame. Contact: Ask at the desk.',
    );
  });

  test('is about the organiser’s own meeting where there are some', async () => {
    const meetings = [
      { title: 'Kick-off', questions: ['What do we build?'], guest: 'Somebody from the library' },
      { title: 'Demo day', questions: [], guest: null },
    ];
    const first = (await renderOne(aminaAndGrace, 1, { meetings })).markdown;
    expect(first).toMatch(/^# Meeting 1 of 2: Kick-off\n/);
    expect(first).toContain('**A guest joins you:** Somebody from the library');
    expect(first).toContain('- What do we build?');
    expect(first).not.toContain('may ask');
    // The texts around it serve a first meeting too.
    expect(first).not.toMatch(/\blast\b/);
    const second = (await renderOne(aminaAndGrace, 2, { meetings })).markdown;
    expect(second).not.toContain('guest');
    expect(second).toContain('### Grace Oyelaran may ask');
  });
});

describe('a draft', () => {
  test('goes to both, with the guide in it', async () => {
    const { draft, html, markdown } = await renderOne(aminaAndGrace, 2);
    const mail = await PostalMime.parse(draft);
    expect(mail.subject).toBe('Meeting 2 of 6: Check-in');
    expect(mail.from).toMatchObject({ name: 'Aino Laine', address: 'aino@example.org' });
    expect(mail.to?.map(({ address }) => address)).toEqual([
      'amina.yusuf@example.org',
      'grace.oyelaran@example.org',
    ]);
    expect(mail.replyTo).toEqual(mail.to);
    expect(mail.date).toBe('2026-09-25T12:00:00.000Z');
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(markdown.trim());
    expect(mail.html?.replaceAll('\r\n', '\n').trim()).toBe(html.trim());
    expect(draft).toContain('X-Unsent: 1\r\n');
  });
});

test.each([
  ['its draft', aminaAndGrace],
  ['its calendar entry, where there is no draft', { ...aminaAndGrace, mentee_email: '' }],
])('a guide that stays the same keeps the date of %s, a new one has today’s', async (_, pair) => {
  const row = { ...pair, start: '2026-10-05' };
  const first = await renderShipped([row], 2);
  const written = new Map(
    first.files.map(({ path, content, date }) => [path, { hash: hashText(content), date: date ?? null }]),
  );
  const later = { date: '2026-10-02T12:00:00Z', written };
  const same = await renderShipped([row], 2, {}, later);
  expect(same.files).toEqual(first.files);
  const changed = await renderShipped([{ ...row, start: '2026-10-06' }], 2, {}, later);
  const dates = new Set(changed.files.map(({ date }) => date).filter((date) => date !== undefined));
  expect([...dates]).toEqual([later.date]);
});

/** All that people can read in a file: of a mail its headers, both texts and what is attached. */
async function readable({ path, content }: OutputFile): Promise<string> {
  if (!path.endsWith('.eml')) return String(content);
  const { headers, text, html, attachments } = await PostalMime.parse(content);
  const attached = attachments.map((part) =>
    typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content),
  );
  return [...headers.map(({ value }) => value), text, html, ...attached].join('\n');
}

describe('privacy', () => {
  test('no cell reaches a guide but those that may be quoted', async () => {
    const canary = (column: PairingColumn) => {
      const word = `Canary${PAIRING_COLUMNS.indexOf(column)}x`;
      return column.endsWith('_email') ? `${word}@example.org` : word;
    };
    const cells = Object.fromEntries(PAIRING_COLUMNS.map((column) => [column, canary(column)]));
    const row = pairingRow({ ...cells, start: '2026-10-05' });
    const shown = new Set<PairingColumn>();
    const kinds = new Set<string>();
    for (const set of ['career-change', 'skills'] as const) {
      const { files } = await renderShipped([row], 'all', { guides: { default: set, perTrack: new Map() } });
      for (const file of files.filter(({ path }) => !path.endsWith('.csv'))) {
        const text = await readable(file);
        kinds.add(file.path.replace(/.*\./, ''));
        for (const column of PAIRING_COLUMNS) if (text.includes(canary(column))) shown.add(column);
      }
    }
    expect([...kinds].sort()).toEqual(['eml', 'html', 'ics', 'md']);
    const addresses: readonly PairingColumn[] = ['mentor_email', 'mentee_email'];
    expect([...shown].filter((column) => ![...QUOTED, ...addresses].includes(column))).toEqual([]);
    // Languages differ here, so none is in common; and each goal, skill and title must have come through.
    expect(QUOTED.filter((column) => !shown.has(column))).toEqual(['mentee_languages', 'mentor_languages']);
  });

  test('no pair reads anything of another pair', async () => {
    const { files } = await renderShipped([aminaAndGrace, tomasAndOmar], 'all', { start: '2026-10-05' });
    for (const file of files) {
      const text = await readable(file);
      if (file.path.includes('amina')) expect(text).not.toMatch(/Tomás|Omar|tomas\.|omar\.|React|JavaScript/);
      if (file.path.includes('tomas'))
        expect(text).not.toMatch(/Amina|Grace|amina\.|grace\.|Python|teaching into/);
    }
  });
});

describe('people’s text', () => {
  test('stays text in HTML and Markdown', async () => {
    const row = pairingRow({
      mentor_name: '<img src=x onerror=alert(1)>',
      mentee_name: '[click](https://evil.example)',
      mentee_goals: '# Heading **bold** <script>alert(1)</script> ![x](https://evil.example/p.png)',
    });
    const { markdown, html } = await renderOne(row, 1);
    expect(html).not.toMatch(/<(?:img|script|a)\b/);
    expect(markdown).not.toMatch(/(?<!\\)<(?:img|script)|(?<!\\)\]\(|(?<!\\)\*\*bold/);
  });

  test('keeps its own direction', async () => {
    const { html } = await renderOne({ ...aminaAndGrace, mentee_name: 'عمر حداد' }, 1);
    expect(html.match(/عمر حداد/g)).toHaveLength(html.match(/<bdi dir="rtl">عمر حداد<\/bdi>/g)?.length ?? 0);
  });
});
