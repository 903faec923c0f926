import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { EarlierPair } from '../../../../src/core/pairing/rematch/earlier-pair.js';
import {
  PAIRING_COLUMNS,
  type PairingColumn,
  type PairingRow,
} from '../../../../src/core/pairing/rows/pairing-row.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import type { WaitingPerson } from '../../../../src/core/rendering/letters/read-waiting-people.js';
import type { LetterOptions } from '../../../../src/core/rendering/letters/render-letters.js';
import { cleanText } from '../../../../src/core/rendering/template/clean-text.js';
import { runs } from '../../../runs.js';
import { hostileText } from '../hostile-text.js';
import { shippedSet } from '../shipped-set.js';
import { codebar, fullPair, writeLetters } from './letter-run.js';

const HEADINGS: ReadonlySet<string> = new Set([
  'Why the two of you',
  'How to meet',
  'Open source',
  'Public forums and communities',
  'Events',
]);

const TEMPLATES = shippedSet();

const OPTIONAL_COLUMNS = PAIRING_COLUMNS.filter((column) => !/^ment(?:ee|or)_(?:name|email)$/.test(column));

/** The full pair with any of its optional answers missing. */
const partlyAnswered: fc.Arbitrary<PairingRow> = fc
  .subarray(OPTIONAL_COLUMNS)
  .map((missing) => ({ ...fullPair, ...Object.fromEntries(missing.map((column) => [column, ''])) }));

const programmes: fc.Arbitrary<Programme> = fc
  .record({
    programme: fc.constantFrom(null, 'codebar Helsinki'),
    organiser: fc.constantFrom(null, { name: 'Aino Laine', email: null }, codebar.organiser),
    contact: fc.constantFrom(null, 'help@example.org', 'Ask at the desk', 'https://example.org/help'),
    chat: fc.constantFrom(null, 'the channel "mentoring"', 'https://chat.example.org'),
    start: fc.constantFrom(null, '2026-10-05', '2025-01-31'),
    months: fc.integer({ min: 1, max: 24 }),
    meetings: fc.integer({ min: 1, max: 6 }),
    silenceDays: fc.integer({ min: 1, max: 30 }),
    firstWord: fc.constantFrom('mentor' as const, 'mentee' as const),
  })
  .map((settings) => ({ ...defaultProgramme, ...settings }));

function expectNoHole(text: string, row: PairingRow): void {
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}/);
  expect(text).not.toMatch(/ {2}| $| [,.;:!?)]|\( |\(\)|""/m);
  expect(text).not.toMatch(/[,.;:!?]{2}/);
  expect(text).not.toMatch(/\n{3}|^\n/);
  for (const block of text.trimEnd().split('\n\n')) {
    const [first = '', second = ''] = block.split('\n');
    expect(block.split('\n').some((line) => line === '•' || line.trim() === '')).toBe(false);
    // A heading stands above a list, never alone.
    const isHeading = HEADINGS.has(first) || [row.mentor_name, row.mentee_name].includes(first);
    if (isHeading) expect(second).toMatch(/^• \S/);
  }
}

/** Whatever people type, and what a mail, a page or a spreadsheet could stumble over. */
const answer = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  hostileText,
  fc
    .array(fc.constantFrom('<b>', '{{x}}', '</p>', '<script>', '&#60;', ' ', 'a'))
    .map((parts) => parts.join('')),
);

const anyAnswers: fc.Arbitrary<PairingRow> = fc
  .record(
    Object.fromEntries(PAIRING_COLUMNS.map((column) => [column, answer])) as Record<
      PairingColumn,
      typeof answer
    >,
  )
  .map((row) => ({
    ...row,
    mentor_email: fullPair.mentor_email,
    mentee_email: fullPair.mentee_email,
    start: '',
  }));

/** Each kind of letter, to people who begin anew and to others. */
const options: fc.Arbitrary<Partial<LetterOptions>> = fc.record({
  separate: fc.boolean(),
  waiting: fc.subarray(
    (['mentor', 'mentee'] as const).map((role): WaitingPerson => {
      const place = { file: 'unmatched.csv', row: 2 };
      return { role, name: 'Mikael Lindqvist', email: 'mikael.lindqvist@example.com', place };
    }),
  ),
  earlier: fc.subarray(
    [
      [fullPair.mentor_email, 'omar.haddad@example.org'],
      ['tomas.herrera@example.org', fullPair.mentee_email],
      ['mikael.lindqvist@example.com', 'omar.haddad@example.org'],
    ].map(([mentor = '', mentee = '']): EarlierPair => {
      const place = { file: 'spring.csv', row: 2 };
      return {
        mentor: { name: '', email: mentor },
        mentee: { name: '', email: mentee },
        start: '',
        note: '',
        place,
      };
    }),
  ),
});

describe('letters', () => {
  it('have no hole, whichever answers are missing and whatever the programme says', async () => {
    await fc.assert(
      fc.asyncProperty(partlyAnswered, programmes, options, async (row, programme, chosen) => {
        const { files } = await writeLetters([row], programme, TEMPLATES, chosen);
        const texts = files.filter(({ path }) => path.endsWith('.txt'));
        expect(texts).toHaveLength((chosen.separate ? 2 : 1) + (chosen.waiting?.length ?? 0));
        for (const { content } of texts) expectNoHole(String(content), row);
      }),
      runs(200),
    );
  });

  it('survive whatever people typed: two people, two parts, short lines', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (row) => {
        const { file, diagnostics } = await writeLetters([row]);
        expect(diagnostics).toEqual([]);
        const eml = file('.eml');
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(eml.split('\r\n').every((line) => Buffer.byteLength(line) <= 998)).toBe(true);
        const mail = await PostalMime.parse(eml);
        expect(mail.to?.map(({ address }) => address)).toEqual([row.mentor_email, row.mentee_email]);
        expect(mail.bcc).toBeUndefined();
        expect(mail.text?.trimEnd()).toBe(file('.txt').trimEnd());
        expect(mail.headers.filter(({ key }) => key === 'subject')).toHaveLength(1);
        const html = mail.html ?? '';
        expect(html).not.toMatch(/<b>|<script/);
        expect(html.match(/<p /g)?.length).toBe(html.match(/<\/p>/g)?.length);
      }),
      runs(200),
    );
  });

  it('hold no control or bidi character of anybody', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (row) => {
        const { files } = await writeLetters([row]);
        for (const { path, content } of files.filter(({ path }) => /\.(?:txt|html)$/.test(path))) {
          const ours = String(content).replace(/[\u2066\u2067\u2069\n]/gu, '');
          expect(cleanText(ours), path).toBe(ours.trim());
        }
      }),
      runs(100),
    );
  });
});
