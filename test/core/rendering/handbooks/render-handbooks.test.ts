import { describe, expect, test } from 'vitest';

import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { renderHandbooks } from '../../../../src/core/rendering/handbooks/render-handbooks.js';
import { shippedSet } from '../shipped-set.js';

/** The four files of a programme, by path. */
function handbooks(settings: Partial<Programme> = {}): ReadonlyMap<string, string> {
  const { files, diagnostics } = renderHandbooks({ ...defaultProgramme, ...settings }, shippedSet());
  expect(diagnostics.filter(({ code }) => code !== 'handbook-contact-unknown')).toEqual([]);
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

/** Both handbooks as Markdown, one after the other: what holds for each of them can be looked for in either. */
function texts(settings: Partial<Programme> = {}): readonly [mentors: string, mentees: string] {
  const files = handbooks(settings);
  return [files.get('mentors.md') ?? '', files.get('mentees.md') ?? ''];
}

const RICH: Partial<Programme> = {
  programme: 'codebar Helsinki',
  organiser: { name: 'Aino Laine', email: 'aino@example.org' },
  contact: 'help@example.org',
  chat: 'the channel "mentoring"',
  start: '2026-10-05',
  resources: [{ title: 'Ask *better* <questions>', link: 'https://example.org/a_b_c' }],
};

describe('the files', () => {
  test('are Markdown and a page for each side', () => {
    expect([...handbooks().keys()]).toEqual(['mentors.md', 'mentors.html', 'mentees.md', 'mentees.html']);
  });

  test('have a title and a language', () => {
    const files = handbooks();
    expect(files.get('mentors.html')).toContain('<title>Handbook for mentors</title>');
    expect(files.get('mentees.html')).toContain('<html lang="en" dir="ltr">');
  });

  test('are none where a template names a field that does not exist', () => {
    const own = { file: 'ours.md.hbs', source: '# Ours\n\n{{programm}}' };
    const programme = { ...defaultProgramme, contact: 'help@example.org' };
    const { files, diagnostics } = renderHandbooks(programme, shippedSet({ 'mentees-handbook': own }));
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, place }) => ({ code, place }))).toEqual([
      { code: 'template-unknown-field', place: { file: 'ours.md.hbs', line: 3, character: 3 } },
    ]);
  });

  test('are none where the contents of the meetings are broken', () => {
    const { files, diagnostics } = renderHandbooks(
      defaultProgramme,
      shippedSet({ 'career-change': 'meetings: []\n' }),
    );
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('guide-contents');
  });
});

describe('what the settings say', () => {
  test('stands in both handbooks', () => {
    for (const text of texts(RICH)) {
      expect(text).toContain('*codebar Helsinki*');
      expect(text).toContain('six meetings over six months, about one a month');
      expect(text).toContain('5 October 2026 to 5 April 2027');
      expect(text).toContain('the channel "mentoring"');
      expect(text).toContain('Aino Laine');
      expect(text).toContain('or two days pass after it without a word');
      expect(text.match(/<help@example\.org>/g)).toHaveLength(2);
    }
  });

  test('is left out where it says nothing', () => {
    for (const text of texts()) {
      for (const label of ['Dates', 'Chat of the programme', 'Organiser', 'For questions'])
        expect(text).not.toContain(`**${label}`);
      expect(text).not.toContain('How to reach the organisers');
      expect(text).not.toContain('Worth reading');
    }
  });

  test('is asked for where it leaves nobody to tell', () => {
    const codes = (settings: Partial<Programme>) =>
      renderHandbooks({ ...defaultProgramme, ...settings }, shippedSet()).diagnostics.map(({ code }) => code);
    expect(codes({})).toEqual(['handbook-contact-unknown']);
    expect(codes({ contact: 'Ask at the desk.' })).toEqual([]);
    expect(codes({ from: { name: 'Aino Laine', email: 'aino@example.org' } })).toEqual([]);
  });

  test('of the contact is the organiser’s address where nobody else is named', () => {
    for (const text of texts({ ...RICH, contact: null })) expect(text).toContain('<aino@example.org>');
  });

  test('says to each side who writes first', () => {
    const [mentors, mentees] = texts({ firstWord: 'mentor' });
    expect(mentors).toContain('**First message:** comes from you\n');
    expect(mentors).toContain('Please write first');
    expect(mentees).toContain('**First message:** comes from your mentor\n');
    expect(mentees).not.toContain('Please write first');
    const [toMentors, toMentees] = texts({ firstWord: 'mentee' });
    expect(toMentors).not.toContain('Please write first');
    expect(toMentees).toContain('Please write first');
  });

  test('shows resources as the organiser wrote them, with an address to click', () => {
    const files = handbooks(RICH);
    expect(files.get('mentors.md')).toContain(
      '- **Ask \\*better\\* \\<questions\\>:** <https://example.org/a_b_c>\n',
    );
    expect(files.get('mentees.html')).toContain(
      '<strong>Ask *better* &lt;questions&gt;:</strong> <a href="https://example.org/a_b_c">',
    );
  });
});

describe('the meetings', () => {
  test('are one list where everybody has the same', () => {
    for (const text of texts({ meetings: 3, guides: { default: 'skills', perTrack: new Map() } })) {
      expect(text.match(/\*\*Meeting \d: /g)).toEqual(['**Meeting 1: ', '**Meeting 2: ', '**Meeting 3: ']);
      expect(text).not.toContain('changing career:');
    }
  });

  test('are a list for each aim where tracks differ', () => {
    const guides: Programme['guides'] = {
      default: 'career-change',
      perTrack: new Map([['Outside', 'skills']]),
    };
    for (const text of texts({ meetings: 4, guides })) {
      const lists = text.match(/^- \*\*.*(?:changing career|learn a skill):\*\* .*$/gm) ?? [];
      expect(lists).toHaveLength(2);
      for (const list of lists) expect(list.match(/\d\. /g)).toEqual(['1. ', '2. ', '3. ', '4. ']);
      expect(text).not.toContain('Outside');
    }
  });

  test('are the organiser’s own, guest included, whatever the tracks', () => {
    const guides: Programme['guides'] = {
      default: 'career-change',
      perTrack: new Map([['Outside', 'skills']]),
    };
    const meetings = [
      { title: 'Breakfast', questions: [], guest: null },
      { title: 'Panel', questions: [], guest: 'Two people who hire' },
    ];
    for (const text of texts({ meetings, guides })) {
      expect(text).toContain('- **Meeting 1: Breakfast.**\n');
      expect(text).toContain('- **Meeting 2: Panel.** A guest joins you: Two people who hire.\n');
    }
  });

  test('being only one, nothing is said of a next one', () => {
    for (const text of texts({ ...RICH, meetings: 1 })) {
      expect(text).toContain('- **Meetings:** one, on a day that suits you both, from 5 October 2026 on\n');
      expect(text).not.toMatch(
        /Meeting 1|next meeting|last meeting|last time|Between the meetings|look back together/,
      );
    }
  });
});

describe('every wording', () => {
  const variants: readonly Partial<Programme>[] = [
    {},
    RICH,
    { ...RICH, meetings: 1, firstWord: 'mentee' },
    { ...RICH, meetings: 4, guides: { default: 'skills', perTrack: new Map([['A', 'career-change']]) } },
    { meetings: [{ title: 'Panel', questions: [], guest: null }], silenceDays: 1, months: 1 },
  ];

  test('sorts and ranks nobody', () => {
    const forbidden =
      /\b(?:beginners?|unmatched|score[sd]?|rank(?:s|ed|ing)?|lottery|tracks?|capacity|perfect match|chosen for)\b/i;
    for (const variant of variants) for (const text of texts(variant)) expect(text).not.toMatch(forbidden);
  });

  test('leaves no hole where a text is missing', () => {
    for (const variant of variants) {
      for (const text of texts(variant)) {
        expect(text).not.toMatch(/\n{3}|[ \t]$|:\*\*$|\(\)| [,.;:]|\{\{|undefined|null/m);
        expect(text).not.toMatch(/^(#+) .*\n+\1 /m);
      }
    }
  });

  test('fills two to three sheets', () => {
    for (const variant of variants) {
      for (const text of texts(variant)) {
        const words = text.split(/\s+/).length;
        expect(words).toBeGreaterThan(1200);
        expect(words).toBeLessThan(2100);
      }
    }
  });
});
