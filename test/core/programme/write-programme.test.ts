import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import { readProgramme } from '../../../src/core/programme/read-programme.js';
import { settingNotes } from '../../../src/core/programme/setting-notes.js';
import { writeProgramme } from '../../../src/core/programme/write-programme.js';
import { normaliseKey } from '../../../src/core/text/normalise-key.js';
import { runs } from '../../runs.js';

const examples: Partial<Programme> = Object.fromEntries(
  settingNotes.map(({ key, example }) => [key, example]),
);

/** What an organiser does who switches everything on. */
function switchOn(text: string): string {
  return text.replace(/^#(?=\S| {2})/gm, '');
}

describe('writeProgramme', () => {
  it('notes every setting once', () => {
    const keys = settingNotes.map(({ key }) => key);
    expect([...keys].sort()).toEqual(Object.keys(defaultProgramme).sort());
  });

  it('switches nothing on without answers', () => {
    const text = writeProgramme({});
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    const { programme, diagnostics } = readProgramme(text, 'mentorship.yaml');
    expect({ programme, diagnostics }).toEqual({ programme: defaultProgramme, diagnostics: [] });
  });

  it('shows a value for every setting that is switched off', () => {
    const { programme, diagnostics } = readProgramme(switchOn(writeProgramme({})), 'mentorship.yaml');
    expect(diagnostics).toEqual([]);
    expect(programme).toEqual({ ...defaultProgramme, ...examples });
  });

  it('says in a line what each setting is for', () => {
    const lines = writeProgramme({}).split('\n');
    for (const { key } of settingNotes) {
      const index = lines.findIndex((line) => line.startsWith(`#${key}:`));
      expect(lines[index - 1]).toMatch(/^# \S/);
    }
  });

  it('writes answers so that they are read back as they were', () => {
    const answers: Partial<Programme> = {
      programme: 'Week 1: hello #mentoring',
      organiser: { name: 'null', email: null },
      contact: '0401234567',
      chat: '#help',
      signups: ['signups, spring.csv'],
      guides: { default: 'skills', perTrack: new Map([['Academy', 'career-change']]) },
      tracks: ['Academy'],
      columns: new Map([
        ['learns', ['First choice', 'Second choice']],
        ['goals', ['Why?\n(max. 200 words) 🎯']],
      ]),
      people: new Map([['__proto__', new Map([['avoid', '']])]]),
      meetings: [{ title: 'Hello', questions: [], guest: null }],
      lottery: '1.10',
    };
    const { programme, diagnostics } = readProgramme(writeProgramme(answers), 'mentorship.yaml');
    expect({ programme, diagnostics }).toEqual({
      programme: { ...defaultProgramme, ...answers },
      diagnostics: [],
    });
  });

  it('writes the same text for the same answers', () => {
    expect(writeProgramme(examples)).toBe(writeProgramme({ ...examples }));
  });
});

describe('any text', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'binary-ascii', minLength: 1 }),
      fc.constantFrom(
        'yes',
        'null',
        '~',
        '1e3',
        '- a',
        '? a',
        'a: b',
        '*a',
        '&a',
        '!a',
        '%a',
        '@a',
        "'",
        '"',
      ),
    )
    .map((value) => value.trim())
    .filter((value) => value !== '');

  it('is read back as it was, as a value, in a list and as a key', () => {
    fc.assert(
      fc.property(
        text,
        fc.uniqueArray(text, { maxLength: 4, selector: normaliseKey }),
        text,
        (chat, tracks, person) => {
          const people = new Map([[person, new Map([['goals', chat]])]]);
          const answers: Partial<Programme> = { chat, tracks, people };
          const { programme, diagnostics } = readProgramme(writeProgramme(answers), 'mentorship.yaml');
          expect({ programme, diagnostics }).toEqual({
            programme: { ...defaultProgramme, ...answers },
            diagnostics: [],
          });
        },
      ),
      runs(100),
    );
  });

  it('puts a remark above each column that has one, and reads the same back', () => {
    const columns: Programme['columns'] = new Map([
      ['learns', ['First choice', 'Second choice']],
      ['goals', ['Why?\n  learns: more']],
    ]);
    const text = writeProgramme({ columns }, new Map([['goals', 'Please check: # it is a guess']]));
    expect(text).toContain('\n  # Please check: # it is a guess\n  goals:');
    expect(text.match(/Please check/g)).toHaveLength(1);
    expect(readProgramme(text, 'mentorship.yaml').programme).toEqual({ ...defaultProgramme, columns });
  });
});
