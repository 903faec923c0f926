import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';

import { PAIRING_COLUMNS, type PairingRow } from '../../../../src/core/pairing/rows/pairing-row.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import { shippedSet } from '../shipped-set.js';
import { barePair, codebar, fullPair, writeLetters } from './letter-run.js';

const FORBIDDEN =
  /\b(?:scor|rank|choice|chosen|chose|lotter|track|status|capacit|perfect|unmatch|match|beginner|algorithm|paired|undefined|null)\w*/i;

async function letterText(row: PairingRow, programme = codebar): Promise<string> {
  return (await writeLetters([row], programme)).file('.txt');
}

describe('the letter', () => {
  it('greets both by their whole names and is signed by the organiser', async () => {
    const text = await letterText(fullPair);
    expect(text).toMatch(/^Dear Amina Yusuf and Grace Oyelaran,\n\n/);
    expect(text).toMatch(/\n\nWith warm wishes,\nAino Laine\n$/);
  });

  it('tells what each does and wants, the reasons, and how to meet', async () => {
    const text = await letterText(fullPair);
    for (const line of [
      '• Pronouns: she/they',
      '• Now: Data engineer, Vantaa Logistics',
      '• Can teach: Python; SQL; Git, the command line; Testing; and Docker',
      '• Hopes and goals: I want to move from teaching into data work and pass my first interviews.',
      `• ${fullPair.why}`,
      '• Also taught by one of you and wanted by the other: Git, the command line.',
      '• More help that one of you looks for and the other can give: CVs.',
      '• In both your stories: teaching and career change.',
      '• Book a time: https://book.example.org/amina',
      '• Hours that suit you both: Mon–Fri 19:00–21:00 (Helsinki), which is Mon–Fri 17:00–19:00 (London)',
      '• Time for this: about an hour a month',
      '• Ways you both like: calls and questions by chat',
      '• Languages you share: English and Finnish',
      '• Chat of the programme: the channel "mentoring"',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('tells the clocks of both where the hours do not', async () => {
    const clocks = async (mentor: string, mentee: string, hours = ''): Promise<readonly string[]> => {
      const row = { ...barePair, mentor_time_zone: mentor, mentee_time_zone: mentee, shared_hours: hours };
      return (await letterText(row)).split('\n').filter((line) => /Clock|Hours/.test(line));
    };
    expect(await clocks('America/New_York', '+05:30')).toEqual([
      '• Clocks: New York (mentor), UTC+05:30 (mentee)',
    ]);
    expect(
      await clocks('Europe/Helsinki', 'Europe/Helsinki', 'Mon 18:00–19:00; Sat, Sun 09:00–12:00'),
    ).toEqual([
      '• Hours that suit you both: Mon 18:00–19:00; Sat, Sun 09:00–12:00',
      '• Clock for both: Helsinki',
    ]);
    expect(await clocks('Europe/Helsinki', '')).toEqual([]);
    expect(await clocks('+02:00', '', 'Mon 18:00–19:00 (+02:00); Mon 16:00–17:00 (UTC)')).toEqual([
      '• Hours that suit you both: Mon 18:00–19:00 (UTC+02:00), which is Mon 16:00–17:00 (UTC)',
    ]);
    // Hours that no single time of the other clock says in all weeks.
    expect(await clocks('Europe/London', 'Africa/Lagos', 'Mon–Fri 17:00–20:00 (Europe/London)')).toEqual([
      '• Hours that suit you both: Mon–Fri 17:00–20:00 (London)',
      '• Clocks: London (mentor), Lagos (mentee)',
    ]);
  });

  it('says who writes first, and until when', async () => {
    expect(await letterText(barePair)).toContain('Tomás Herrera, please write first, by 5 October 2026: ');
    expect(await letterText({ ...barePair, start: '2026-09-26' })).toContain(
      'please write first, within two days: ',
    );
    expect(await letterText(barePair, defaultProgramme)).toContain('please write first, within two days: ');
    const menteeFirst = await letterText(barePair, {
      ...codebar,
      firstWord: 'mentee',
      start: null,
      silenceDays: 1,
    });
    expect(menteeFirst).toContain('Omar Haddad, please write first, within one day: ');
    expect(menteeFirst).toContain('or has no answer after one day, ');
  });

  it('gives dates and rhythm, and none where there is no start', async () => {
    expect(await letterText(barePair)).toContain(
      'Plan for six meetings over six months, about one a month, from 5 October 2026 to 5 April 2027.',
    );
    const without = await letterText(barePair, { ...codebar, start: null, meetings: 3 });
    expect(without).toContain('Plan for three meetings over six months. ');
    expect(without).not.toContain('2026');
  });

  it('promises one meeting where one is planned, and no rhythm', async () => {
    const text = await letterText(fullPair, { ...codebar, meetings: 1, months: 1 });
    expect(text).toContain('You have one meeting ahead of you, as part of codebar Helsinki, ');
    expect(text).not.toMatch(/a month|Plan for|first meeting|in between/i);
  });

  it('names whom to tell: the contact, else the organiser, else the sender, else who wrote', async () => {
    expect(await letterText(barePair, { ...codebar, contact: 'help@example.org' })).toContain(
      'write to help@example.org:',
    );
    expect(await letterText(barePair)).toContain('write to aino@example.org:');
    expect(
      await letterText(barePair, { ...defaultProgramme, from: { name: '', email: 'team@example.org' } }),
    ).toContain('write to team@example.org:');
    expect(await letterText(barePair, defaultProgramme)).toContain(
      'write to the address this letter came from (a reply reaches the two of you instead):',
    );
    expect(await letterText(barePair, { ...codebar, contact: 'Come to the desk on Tuesdays' })).toContain(
      'Here is whom to tell:\nCome to the desk on Tuesdays\n\n',
    );
  });

  it('is signed by the organisers where nobody is named', async () => {
    expect(await letterText(barePair, defaultProgramme)).toMatch(/\nthe organisers\n$/);
    expect(await letterText(barePair, { ...defaultProgramme, programme: 'Aapa' })).toMatch(
      /\nthe organisers of Aapa\n$/,
    );
  });

  it('says of two people who answered nothing only what holds for every pair', async () => {
    const text = await letterText(barePair, { ...codebar, chat: null });
    expect(text.split('\n').filter((line) => line.startsWith('•'))).toEqual([
      '• E-mail: tomas.herrera@example.org',
      '• E-mail: omar.haddad@example.org',
    ]);
    expect(text).not.toContain('How to meet');
    expect(text).not.toMatch(FORBIDDEN);
  });

  it("never tells how the pair came about, the organiser's notes, or other columns", async () => {
    const canaries = [
      'status',
      'score',
      'mentee_score',
      'mentor_score',
      'mentee_choice',
      'mentor_choice',
    ] as const;
    const row = { ...fullPair, track: 'canary', note: 'canary', seal: 'canary' };
    for (const column of canaries) row[column] = 'canary';
    const { files } = await writeLetters([row]);
    for (const { path, content } of files) {
      const told = path.endsWith('.eml')
        ? await PostalMime.parse(content).then(({ text, html }) => `${text}${html}`)
        : String(content);
      expect(told).not.toContain('canary');
      if (path.endsWith('.txt')) expect(told).not.toMatch(FORBIDDEN);
    }
  });

  it('uses every column that is about the two people', async () => {
    // Hours on both clocks tell the time zones already.
    const pair = { ...fullPair, shared_hours: 'Mon 19:00–21:00' };
    const before = await letterText(pair);
    const about = PAIRING_COLUMNS.filter((column) => /^(?:why|shared_|mente|mentor_)/.test(column));
    for (const column of about.filter((name) => !/_(?:email|score|choice)$/.test(name))) {
      const other = column.endsWith('_minutes') ? '15' : '';
      expect(await letterText({ ...pair, [column]: other }), column).not.toBe(before);
    }
  });
});

describe('the draft', () => {
  it('parses back to the same people, subject and parts', async () => {
    const { file, page } = await writeLetters([fullPair]);
    const eml = file('.eml');
    const mail = await PostalMime.parse(eml);
    const both = [
      { name: 'Amina Yusuf', address: 'amina.yusuf@example.org' },
      { name: 'Grace Oyelaran', address: 'grace.oyelaran@example.org' },
    ];
    expect(mail.from).toEqual({ name: 'Aino Laine', address: 'aino@example.org' });
    expect(mail.to).toEqual(both);
    expect(mail.replyTo).toEqual(both);
    expect(mail.subject).toBe('Amina Yusuf, meet Grace Oyelaran');
    expect(mail.date).toBe('2026-09-25T08:00:00.000Z');
    expect(mail.messageId).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
    expect(mail.text?.trimEnd()).toBe(file('.txt').trimEnd());
    expect(mail.html?.trimEnd()).toBe(page().trimEnd());
    expect(mail.attachments).toEqual([]);
    expect(mail.headers.filter(({ key }) => key === 'x-unsent')).toEqual([
      { key: 'x-unsent', originalKey: 'X-Unsent', value: '1' },
    ]);
  });

  it('has each header once, CRLF throughout and no long line', async () => {
    const { file } = await writeLetters([{ ...fullPair, mentee_goals: 'word '.repeat(600) }]);
    const eml = file('.eml');
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of eml.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998);
    const head = eml.slice(0, eml.indexOf('\r\n\r\n'));
    for (const header of [
      'From',
      'To',
      'Reply-To',
      'Subject',
      'Date',
      'Message-ID',
      'X-Unsent',
      'MIME-Version',
    ]) {
      expect(head.match(new RegExp(`^${header}: `, 'gm')), header).toHaveLength(1);
    }
    expect(head).not.toMatch(/^(?:Bcc|Cc|X-Mailer)/m);
  });

  it('has no sender where none is known', async () => {
    const { file, diagnostics } = await writeLetters([barePair], defaultProgramme);
    const mail = await PostalMime.parse(file('.eml'));
    expect(mail.from).toBeUndefined();
    expect(mail.messageId).toMatch(/@mentorship\.invalid>$/);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['letter-sender-unknown', 'warning'],
    ]);
    expect(diagnostics[0]?.hint).toContain('organiser');
    expect(diagnostics[0]?.hint).toContain('--from');
  });

  it('keeps names of any script whole, and lets none of them add a header', async () => {
    const names = [
      'ليلى حداد',
      '王小明',
      `Siobhán O'Brien, "Shiv" <boss@example.com>`,
      'Zoë 🌻\r\nBcc: evil@example.com',
      '=?utf-8?b?ZXZpbA==?=',
    ];
    for (const name of names) {
      const eml = (await writeLetters([{ ...fullPair, mentee_name: name }])).file('.eml');
      const { to = [], bcc, subject } = await PostalMime.parse(eml);
      const readable = name.replace('\r\n', ' ').replaceAll('=?', '= ?');
      expect(to.map((mailbox) => mailbox.name)).toEqual(['Amina Yusuf', readable]);
      expect(to.map((mailbox) => mailbox.address)).toEqual([
        'amina.yusuf@example.org',
        'grace.oyelaran@example.org',
      ]);
      expect(bcc).toBeUndefined();
      expect(subject).toBe(`Amina Yusuf, meet ${readable}`);
    }
  });

  it('is the same bytes each time, and changes its id with its content', async () => {
    const first = (await writeLetters([fullPair])).file('.eml');
    expect((await writeLetters([fullPair])).file('.eml')).toBe(first);
    const other = (await writeLetters([{ ...fullPair, mentee_title: 'Teacher' }])).file('.eml');
    const idOf = (eml: string): string | undefined => /^Message-ID: (.*)$/m.exec(eml)?.[1];
    expect(idOf(other)).not.toBe(idOf(first));
  });
});

describe('the page of a letter', () => {
  it('stands alone: a language, a title, no script, nothing from elsewhere', async () => {
    const html = (await writeLetters([fullPair])).page();
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html).toContain('<title>Amina Yusuf, meet Grace Oyelaran</title>');
    expect(html).toContain(`default-src 'none'`);
    expect(html).not.toMatch(/<script|<img|<link|src=|url\(|@import/i);
  });

  it('shows what people wrote as text, and links only whole addresses', async () => {
    const row = {
      ...fullPair,
      mentee_goals: '<script>alert(1)</script> "x" & see https://example.com/a',
      mentor_booking_link: 'https://book.example.org/?a=1&b="><b>',
    };
    const html = (await writeLetters([row])).page();
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&quot; &amp; see https://example.com/a</bdi>',
    );
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="mailto:amina.yusuf@example.org"',
      'href="mailto:grace.oyelaran@example.org"',
      'href="mailto:aino@example.org"',
    ]);
    const safe = { ...fullPair, mentor_booking_link: 'https://book.example.org/?a=1&b=2' };
    expect((await writeLetters([safe])).page()).toContain(
      '<a href="https://book.example.org/?a=1&amp;b=2">https://book.example.org/?a=1&amp;b=2</a>',
    );
    const script = { ...fullPair, mentor_booking_link: 'javascript:alert(1)' };
    expect((await writeLetters([script])).page()).not.toContain('javascript:');
  });

  it('gives each name and answer its own direction', async () => {
    const row = {
      ...fullPair,
      mentor_name: 'ليلى حداد',
      why: 'ليلى حداد teaches Python, which Grace Oyelaran wants.',
    };
    const { file, page } = await writeLetters([row]);
    const html = page();
    expect(html).toContain('Dear <bdi dir="rtl">ليلى حداد</bdi> and <bdi dir="ltr">Grace Oyelaran</bdi>,');
    expect(html).toContain(
      '<bdi dir="rtl">ليلى حداد</bdi> teaches Python, which <bdi dir="ltr">Grace Oyelaran</bdi> wants.',
    );
    expect(file('.txt')).toContain('Dear \u2067ليلى حداد\u2069 and Grace Oyelaran,');
    expect(file('.txt')).toContain('• \u2067ليلى حداد\u2069 teaches Python, which Grace Oyelaran wants.');
  });

  it('keeps our own sentence in its direction, however long the names in it', async () => {
    const mentor = 'عبد الرحمن بن محمد الهاشمي الدمشقي';
    const mentee = 'אברהם בן יצחק הלוי מירושלים';
    const row = {
      ...fullPair,
      mentor_name: mentor,
      mentee_name: mentee,
      why: `${mentor} teaches R, which ${mentee} wants.`,
    };
    const { file, page } = await writeLetters([row]);
    expect(page()).toContain(
      `<bdi dir="rtl">${mentor}</bdi> teaches R, which <bdi dir="rtl">${mentee}</bdi> wants.</li>`,
    );
    expect(file('.txt')).toContain(`• \u2067${mentor}\u2069 teaches R, which \u2067${mentee}\u2069 wants.\n`);
  });
});

describe('the lists of letters', () => {
  it('give mail merge one row per letter', async () => {
    const { file } = await writeLetters([fullPair, barePair]);
    const csv = file('index.csv');
    expect(csv).toMatch(/^to,letter,mentor_name,mentor_email,mentee_name,mentee_email,subject,body,file\r\n/);
    expect(csv).toContain('"tomas.herrera@example.org, omar.haddad@example.org",introduction,Tomás Herrera,');
    expect(csv).toContain('"Dear Amina Yusuf and Grace Oyelaran,\n\n');
    expect(csv).toMatch(/,amina-yusuf-grace-oyelaran-[0-9a-f]{8}\.eml\r\n/);
    expect(csv).not.toMatch(/^'/m);
  });

  it('give the organiser a page to open and copy each', async () => {
    const { file, files } = await writeLetters([fullPair, barePair]);
    const html = file('index.html');
    const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
    const paths = new Set(files.map(({ path }) => path));
    expect(links.filter((link) => !link.startsWith('mailto:')).every((link) => paths.has(link))).toBe(true);
    expect(links).toHaveLength(8);
    expect(links).toContain(
      'mailto:amina.yusuf@example.org,grace.oyelaran@example.org?subject=Amina%20Yusuf%2C%20meet%20Grace%20Oyelaran',
    );
    expect(html).not.toMatch(/<script|src=/i);
    expect(html).toContain('Letters to send: 2, from <bdi>aino@example.org</bdi>.');
  });

  it('are there for no pair at all', async () => {
    const { files, diagnostics } = await writeLetters([]);
    expect(files.map(({ path }) => path)).toEqual(['index.csv', 'index.html']);
    expect(diagnostics).toEqual([]);
  });

  it('keep the letter of a pair as it is when others come or go', async () => {
    const ofPair = ({ files }: Awaited<ReturnType<typeof writeLetters>>) =>
      files.filter(({ path }) => path.startsWith('amina-yusuf-grace-oyelaran-'));
    const alone = ofPair(await writeLetters([fullPair]));
    expect(alone).toHaveLength(3);
    expect(ofPair(await writeLetters([barePair, fullPair]))).toEqual(alone);
  });
});

describe('problems', () => {
  it('a pair without an address stops everything, with its place', async () => {
    const rows = [fullPair, { ...barePair, mentee_email: '' }, { ...barePair, mentor_email: 'a@b, c@d.org' }];
    const { files, diagnostics } = await writeLetters(rows);
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, place }) => [code, place?.row, place?.column?.title])).toEqual([
      ['letter-address', 3, 'mentee_email'],
      ['letter-address', 4, 'mentor_email'],
    ]);
    expect(diagnostics[1]?.message).not.toContain('c@d.org');
  });

  it('a misspelt field in a template of the organiser is told in the file they wrote', async () => {
    const mine = { file: 'letters/mine.hbs', source: 'Subject: Hi\n\nDear {{mentor.nam}},' };
    const templates = shippedSet({ introduction: mine });
    const { files, diagnostics } = await writeLetters([fullPair], codebar, templates);
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, place, hint }) => [code, place, hint])).toEqual([
      [
        'template-unknown-field',
        { file: 'letters/mine.hbs', line: 3, character: 8 },
        'Did you mean "mentor.name"?',
      ],
    ]);
  });

  it('a template of the organiser replaces the shipped one', async () => {
    const mine = 'Subject: {{mentee.name}}\n\nMoi {{mentor.name}},\nterve.\\\nHei.\n';
    const { file } = await writeLetters([fullPair], codebar, shippedSet({ introduction: mine }));
    expect(file('.txt')).toBe('Moi Amina Yusuf, terve.\nHei.\n');
    expect((await PostalMime.parse(file('.eml'))).subject).toBe('Grace Oyelaran');
  });

  it('a template without a subject is an error', async () => {
    const templates = shippedSet({ introduction: 'Dear {{mentor.name}},' });
    const { files, diagnostics } = await writeLetters([fullPair], codebar, templates);
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['letter-without-subject']);
  });

  it('a sender on the command line comes before the settings', async () => {
    const from = { name: 'Jo', email: 'jo@example.com' };
    const { file } = await writeLetters([barePair], codebar, shippedSet(), { from });
    const mail = await PostalMime.parse(file('.eml'));
    expect(mail.from).toEqual({ name: 'Jo', address: 'jo@example.com' });
  });
});
