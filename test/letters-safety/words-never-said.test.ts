import { expect, test } from 'vitest';

import { defaultProgramme } from '../../src/core/programme/default-programme.js';
import type { GuideSet, Programme } from '../../src/core/programme/programme.js';
import { renderGuides } from '../../src/core/rendering/guides/render-guides.js';
import { renderHandbooks } from '../../src/core/rendering/handbooks/render-handbooks.js';
import type { TemplateSet } from '../../src/core/rendering/template-set.js';
import { LANGUAGES } from '../core/rendering/languages.js';
import { barePair, codebar, fullPair, writeLetters } from '../core/rendering/letters/letter-run.js';
import { shippedSet } from '../core/rendering/shipped-set.js';

/** Words that tell how somebody was chosen, or that sort people: never ours in what people read. */
const NEVER: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'en',
    [
      ...[
        'scor(?:e|es|ed|ing)',
        'rank(?:s|ed|ing)?',
        'choices?',
        'chose(?:n)?',
        'lotter(?:y|ies)',
        'tracks?',
      ],
      ...['status', 'capacity', 'perfect match', 'match(?:es|ed)?', 'unmatched', 'beginners?', 'algorithms?'],
    ],
  ],
  [
    'fi',
    [
      ...[
        'piste(?:et|itä|määrä|ytys)\\p{L}*',
        'sijoitu\\p{L}*',
        'ranking\\p{L}*',
        'arvon(?:ta|nan)\\p{L}*',
        'arvo(?:ttiin|ttu)',
      ],
      ...[
        'arp(?:a|oa|omalla)',
        'valit(?:tiin|tu|ut)',
        'valikoi\\p{L}*',
        'kapasiteet\\p{L}*',
        'algoritm\\p{L}*',
      ],
      ...[
        'täydelli\\p{L}* pari',
        'yhteensopivuu\\p{L}*',
        'pariton',
        'parittom\\p{L}*',
        'ilman paria',
        'aloitteli\\p{L}*',
      ],
    ],
  ],
  [
    'ar',
    [
      ...[
        '(?:ال|بال|و)?قرعة',
        '(?:ال|و)?خوارزمي\\p{L}*',
        '(?:ال|لل)?مبتدئ\\p{L}*',
        '(?:ال)?مطابقة',
        '(?:ال)?تطابق',
      ],
      ...[
        'درجة',
        'نقاط',
        'رتبة',
        'مرتبة',
        'اختير\\p{L}*',
        'اختيارك(?:ما)?',
        '(?:ال)?سعة',
        'مثالي\\p{L}*',
        '(?:دون|بلا|بدون) شريك',
      ],
    ],
  ],
]);

const SETS: readonly GuideSet[] = ['career-change', 'skills'];

const PROGRAMMES: readonly Programme[] = [
  codebar,
  defaultProgramme,
  { ...codebar, meetings: 1, months: 1, firstWord: 'mentee', start: null },
  { ...codebar, meetings: 3, contact: 'Aino' },
];

const ROWS = [fullPair, barePair];

/** Had somebody else before, both of them. */
const EARLIER = [
  { mentor: fullPair.mentor_email, mentee: 'lan@example.org' },
  { mentor: 'lan@example.org', mentee: fullPair.mentee_email },
].map(({ mentor, mentee }) => ({
  mentor: { name: '', email: mentor },
  mentee: { name: '', email: mentee },
  start: '',
  note: '',
  place: { file: 'spring.csv' },
}));

const WAITING = (['mentor', 'mentee'] as const).map((role) => ({
  role,
  name: 'Lan',
  email: `lan.${role}@example.org`,
  place: { file: 'unmatched.csv', row: 2 },
}));

/** Everything that people read of a programme: letters of each kind, guides of both sets, handbooks. */
async function renderAll(programme: Programme, templates: TemplateSet): Promise<readonly string[]> {
  const runs = [
    await writeLetters(ROWS, programme, templates, { waiting: WAITING }),
    await writeLetters(ROWS, programme, templates, { separate: true, earlier: EARLIER }),
    renderHandbooks(programme, templates),
  ];
  for (const set of SETS) {
    const guides = { default: set, perTrack: new Map() };
    const options = { templates, date: '2026-09-25T12:00:00Z', from: null, places: [], written: new Map() };
    runs.push(await renderGuides(ROWS, { ...programme, guides }, 'all', options));
  }
  return runs.flatMap(({ files }) =>
    files.filter(({ path }) => /\.(?:txt|md|ics)$/u.test(path)).map(({ content }) => String(content)),
  );
}

test.each(LANGUAGES)('no sentence in %s says how people were chosen, or sorts them', async (code) => {
  const words = NEVER.get(code) ?? [];
  expect(words).not.toEqual([]);
  const never = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu');
  const found = new Set<string>();
  for (const programme of PROGRAMMES) {
    const texts = await renderAll(programme, shippedSet({}, code));
    expect(texts.length).toBeGreaterThan(ROWS.length * 4);
    for (const text of texts) for (const [word] of text.matchAll(never)) found.add(word);
  }
  expect([...found]).toEqual([]);
});
