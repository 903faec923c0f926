import { SHARED_ANSWERS } from '../../src/core/programme/programme.js';
import type { SignupRow } from './cohort.js';

/** What people type, and what a mail, a page, Markdown, a calendar, a spreadsheet or a build log could stumble over. */
export const HOSTILE: readonly string[] = [
  'ليلى حداد، من حلب',
  'ליאור כהן "לילי"',
  'Иван Петров-Водкин',
  '王小明；李雷',
  'Rosie 🌻👩🏽‍💻🏳️‍🌈',
  "Seán O’Brien-O'Hara",
  '"Quoted", \'single\' & `ticked` \\',
  '=?utf-8?b?QmNjOiBldmlsQGV4YW1wbGUuY29t?=',
  'Ann\r\nBcc: evil@example.com\r\n\r\nHello',
  'evil@example.com, "Bo" <bo@example.com>;',
  `${'long '.repeat(400)}end`,
  'L'.repeat(2000),
  '王'.repeat(2000),
  '<script>alert(1)</script>',
  '</p></main><img src=x onerror=alert(1)>',
  '[click](https://evil.example.com) ![x](https://evil.example.com/p.png)',
  '# Heading\n## Another\n- item\n> quote\n\n| a | b |\n|---|---|',
  '{{programme}} {{#each x}}{{{y}}}',
  '::error::done\n##[error]done',
  '\u202Eevil\u2066 turned \u200Fround',
  'Subject: new\nDear nobody,',
  'x\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:evil@example.com\r\nEND:VCALENDAR',
  '=HYPERLINK("https://evil.example.com";"x")',
  'javascript:alert(1)',
  'https://evil.example.com/?q="onmouseover="x"',
  '\u0007\u001B[31mred\u009B\uFDD0\uFDD1\uFEFF ok',
  '&lt;b&gt; &#60;i&#62; &amp;nbsp;',
  '<https://evil.example.com> www.evil.example.com mail evil@example.com',
];

/** A cohort in which each text is a name and each free answer of one pair, and of somebody who stays alone. */
export const hostileCohort: readonly SignupRow[] = HOSTILE.flatMap((text, index) => peopleOf(index, text));

/** One such pair, where everybody writes one plain word instead. */
export const harmlessCohort: readonly SignupRow[] = peopleOf(0, 'Somebody');

/** Settings in which an organiser writes the same text everywhere. */
export function settingsOf(text: string): string {
  const settings = {
    programme: text,
    organiser: { name: text, email: 'aino@example.org' },
    contact: text,
    chat: text,
    start: '2026-10-05',
    meetings: [1, 2].map(() => ({ title: text, questions: [text], guest: text })),
    resources: [{ title: text, link: 'https://example.org/' }],
    share: SHARED_ANSWERS,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** A mentor and a mentee whom one skill brings together, and a mentee whom nobody can teach. */
function peopleOf(index: number, text: string): readonly SignupRow[] {
  const skill = `Craft${index}`;
  const shared = {
    name: text,
    pronouns: text,
    chat: text,
    jobTitle: text,
    organisation: text,
    background: text,
    languages: 'English',
    formats: 'Calls',
    timeZone: 'Europe/Helsinki',
    availability: 'Weekday evenings',
  };
  return [
    {
      ...shared,
      email: `mentor${index}@example.org`,
      role: 'mentor',
      capacity: '1',
      teaches: skill,
      helpsWith: text,
      bookingLink: text,
    },
    { ...shared, email: `mentee${index}@example.org`, role: 'mentee', learns: skill, goals: text },
    { ...shared, email: `waiting${index}@example.org`, role: 'mentee', learns: `Lost${index}`, goals: text },
  ];
}
