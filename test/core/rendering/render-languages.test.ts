import { describe, expect, it } from 'vitest';

import type { EarlierPair } from '../../../src/core/pairing/rematch/earlier-pair.js';
import type { PairingRow } from '../../../src/core/pairing/rows/pairing-row.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import { renderGuides } from '../../../src/core/rendering/guides/render-guides.js';
import { renderHandbooks } from '../../../src/core/rendering/handbooks/render-handbooks.js';
import type { WaitingPerson } from '../../../src/core/rendering/letters/read-waiting-people.js';
import type { TemplateSet } from '../../../src/core/rendering/template-set.js';
import { LANGUAGES } from './languages.js';
import { barePair, codebar, fullPair, writeLetters } from './letters/letter-run.js';
import { shippedSet } from './shipped-set.js';

/** Words that no sentence of ours can do without in English, and that mean nothing in the other languages. */
const ENGLISH =
  /\b(?:the|and|you|your|for|with|which|from|meeting|mentee|mentees|mentor|week|hours?|interviews|teaching|Mon|Tue|Swedish|Estonian|Arabic|London|calls)\b/iu;

/** Everything that is ours is in English words here; what people wrote has no word of a language we write in. */
const ourWords: PairingRow = {
  ...fullPair,
  mentor_name: 'Zsófia Bálint',
  mentee_name: 'Đặng Thị Lan',
  shared_goals: 'interviews; career planning',
  shared_background: 'teaching; a change of career',
  shared_skills: 'Python; SQL',
  mentee_goals: 'Zxqv; Qwrt',
  mentee_background: 'teaching; a change of career',
  mentee_title: 'Zxqv',
  mentee_organisation: 'Qwrt',
  mentee_wants: 'Python; SQL; Rust; Haskell',
  mentee_pronouns: 'xe/xem',
  mentee_chat: '@lan',
  mentor_title: 'Qwrt',
  mentor_organisation: 'Zxqv',
  mentor_background: 'teaching; a change of career',
  mentor_helps_with: 'interviews; career planning; Zxqv',
  mentor_teaches: 'Python; SQL; Docker; Kotlin',
  mentor_pronouns: 'xe/xem',
  mentor_languages: 'Swedish; Estonian; Arabic',
  mentee_languages: 'Swedish; Estonian; Arabic',
};

const ROWS: readonly PairingRow[] = [
  barePair,
  ourWords,
  { ...ourWords, mentor_name: 'ليلى حداد', mentor_email: 'layla@example.org', shared_hours: '' },
  { ...barePair, mentor_name: '王小明', mentor_email: 'wang@example.org', mentee_title: 'Zxqv (Qwrt)' },
  { ...ourWords, mentor_name: 'Иван Петров', mentor_email: 'ivan@example.org', mentor_time_zone: '' },
  { ...ourWords, mentor_name: 'Rosie 🌻', mentor_email: 'rosie@example.org', mentor_booking_link: '' },
  { ...barePair, mentor_name: 'Seán O’Brien', mentor_email: 'sean@example.org', shared_skills: 'Go' },
  { ...ourWords, mentor_name: '', mentor_email: 'zxqv@example.org', shared_hours: 'Sat, Sun 09:00–12:00' },
];

const WAITING: readonly WaitingPerson[] = (['mentor', 'mentee'] as const).map((role, index) => ({
  role,
  name: 'ליאור כהן',
  email: `lior.${index}@example.org`,
  place: { file: 'unmatched.csv', row: 2 },
}));

const organiser = { name: 'Žofie Kučerová', email: 'zofie@example.org' };
const named = { ...codebar, programme: 'Zxqv', organiser, chat: '#zxqv' };

/** Programmes that say everything, nothing, and each thing that letters word in another way. */
const PROGRAMMES = {
  'everything is said': { ...named, resources: [{ title: 'Zxqv', link: 'https://example.org/qwrt' }] },
  'there is one meeting': {
    ...named,
    start: null,
    firstWord: 'mentee',
    meetings: 1,
    months: 1,
    contact: 'Zxqv, Qwrt!',
  },
  'nothing is said': {
    ...named,
    organiser: null,
    contact: null,
    programme: null,
    chat: null,
    meetings: 2,
    silenceDays: 1,
  },
  'counts are large': {
    ...named,
    months: 12,
    meetings: 3,
    silenceDays: 11,
    guides: { ...named.guides, default: 'skills' },
  },
  'meetings are of their own': { ...named, meetings: [{ title: 'Zxqv', questions: [], guest: 'Qwrt' }] },
} as const satisfies Readonly<Record<string, Programme>>;

/** Each mentee had another mentor before, and each mentor another mentee. */
const EARLIER: readonly EarlierPair[] = ROWS.flatMap((row) => [
  earlierPair({ mentor: 'qwrt@example.org', mentee: row.mentee_email }),
  earlierPair({ mentor: row.mentor_email, mentee: 'qwrt@example.org' }),
]);

function earlierPair(emails: { readonly mentor: string; readonly mentee: string }): EarlierPair {
  return {
    mentor: { name: '', email: emails.mentor },
    mentee: { name: '', email: emails.mentee },
    start: '',
    note: '',
    place: { file: 'spring.csv' },
  };
}

/** What people read of all letters, guides and handbooks of a programme. */
async function renderAll(templates: TemplateSet, programme: Programme): Promise<readonly Page[]> {
  const introductions = await writeLetters(ROWS, programme, templates, { waiting: WAITING });
  const own = await writeLetters(ROWS, programme, templates, { separate: true, earlier: EARLIER });
  const guides = await renderGuides(ROWS, programme, 'all', {
    templates,
    date: '2026-09-25T12:00:00Z',
    from: null,
    places: [],
    written: new Map(),
  });
  const handbooks = renderHandbooks(programme, templates);
  return [introductions, own, guides, handbooks].flatMap(({ files, diagnostics }) => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    return files.map(({ path, content }) => ({ path, text: Buffer.from(content).toString('utf8') }));
  });
}

interface Page {
  readonly path: string;
  readonly text: string;
}

/** Lines that fit a pattern, each once, with the file they were first found in. */
function linesThat(fit: RegExp, pages: readonly Page[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { path, text } of pages) {
    for (const line of text.split('\n')) if (fit.test(line) && !found.has(line)) found.set(line, path);
  }
  return [...found].map(([line, path]) => `${path}: ${line}`);
}

const ISOLATE_BEGINS = /[\u2066-\u2068]/gu;
const ISOLATE_ENDS = /\u2069/gu;

describe.each(LANGUAGES)('letters, guides and handbooks in %s', (code) => {
  const templates = shippedSet({}, code);

  it.each(Object.entries(PROGRAMMES))(
    'read well for every sort of row where %s',
    async (_, programme) => {
      const pages = await renderAll(templates, programme);
      const texts = pages.filter(({ path }) => /\.(txt|md)$/u.test(path));
      expect(texts.length).toBeGreaterThan(ROWS.length * 3);
      expect(linesThat(/\S {2,}\S/u, texts), 'a double blank').toEqual([]);
      expect(linesThat(/^ |^(?:[-•]|\d\.) *$|\*\*\*\*|\(\s*\)/u, texts), 'an empty item').toEqual([]);
      expect(linesThat(/\s[,.;:!?،؛؟](?:\s|$)/u, texts), 'a blank before a mark').toEqual([]);
      expect(linesThat(/[,;،؛:]\s*[.,;،؛]|\.\./u, texts), 'two marks in a row').toEqual([]);
      expect(linesThat(/undefined|\bnull\b|\[object|\{\{|[\uFDD0\uFDD1]/u, texts), 'a fault of ours').toEqual(
        [],
      );
      const uneven = texts.flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter((line) => line.match(ISOLATE_BEGINS)?.length !== line.match(ISOLATE_ENDS)?.length)
          .map((line) => `${path}: ${line}`),
      );
      expect(uneven, 'an isolate without its end').toEqual([]);
      for (const { text } of pages.filter(({ path }) => path.endsWith('.html'))) {
        expect(text).toContain(`<html lang="${code}" dir="${templates.language.direction}">`);
      }
    },
    60_000,
  );
});

describe.each(LANGUAGES.filter((code) => code !== 'en'))('nothing in %s', (code) => {
  it('is left in English', async () => {
    const pages = await renderAll(shippedSet({}, code), PROGRAMMES['everything is said']);
    const texts = pages.filter(({ path }) => /\.(txt|md|html)$/u.test(path));
    const ours = [...shippedSet({}, code).language.labels.keys()].filter((label) => label.includes(' '));
    const words = texts.map(({ path, text }) => ({
      path,
      text: text.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/gu, ' '),
    }));
    expect(linesThat(ENGLISH, words)).toEqual([]);
    for (const label of ours) expect(linesThat(new RegExp(label, 'u'), words), label).toEqual([]);
  }, 60_000);

  it('puts an ending on a name', async () => {
    const pages = await renderAll(shippedSet({}, code), PROGRAMMES['everything is said']);
    const texts = pages.filter(({ path }) => /\.(txt|md)$/u.test(path));
    expect(
      linesThat(/(?:Bálint|Lan|Kučerová|Петров|O’Brien|حداد|Zxqv|Qwrt)[\u2069*_]*(?::?\p{L})/u, texts),
    ).toEqual([]);
  }, 60_000);
});
