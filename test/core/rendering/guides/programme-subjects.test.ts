import { describe, expect, test } from 'vitest';
import { GUIDE_TEMPLATES } from '../../../../src/core/rendering/guides/guide-templates.js';
import { templateText } from '../../../../src/core/rendering/template-set.js';
import { shippedSet } from '../shipped-set.js';
import { aminaAndGrace, renderShipped } from './shipped-guides.js';

/** What the meetings of a change of career must speak of, whatever their number. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ['both stories', /How did each of us get here/],
  ["the mentee's background", /what you have done/],
  ['why tech', /What draws you to tech/],
  ['time and money in the way', /time, money or something else/],
  ['ways round it that others know', /ourselves, friends or colleagues/],
  ['the skills this person needs', /(?:three|Two or three|Which two or three) skills/],
  ['progress and trouble', /where did it get stuck|about progress and about trouble|what came of it/],
  ['whether it is still the goal', /still the goal/i],
  ['people to get to know', /Who should I get to know/],
  ['side skills', /side skills.*[Vv]ersion control/],
  ['what is learnt and what is open', /learnt.*still open/],
  ['projects that pay off later', /Which project would still/],
  ['a portfolio', /portfolio/],
  [
    'question-and-answer sites and communities',
    /question-and-answer sites|communities can I ask and answer/i,
  ],
  ['how people find work', /How do people find/],
  ['named companies and why they are easier', /Which companies, by name.*meet (?:its|their) people/],
  ['salary', /salary/],
  ['tax and paperwork', /tax and paperwork/],
  ['rehearsal', /Rehears|ask me in an interview/],
  ['lessons from applying', /What do the applications so far teach|What have you tried/],
  ['thanks', /[Tt]hank/],
  ['what comes next', /What comes next|A plan for four weeks/],
  ['passing it on', /become a mentor|pass on to somebody else/],
];

/** Words that no guide may use of a person or a pair. */
const NEVER =
  /\b(?:scores?|ranks?|ranked|choices?|lottery|tracks?|status|capacity|beginners?|perfect match|unmatched)\b/i;

describe('the guides of a change of career speak of', () => {
  test.each(SUBJECTS)('%s', async (_, subject) => {
    for (const meetings of [1, 2, 3, 4, 5, 6]) {
      const { files } = await renderShipped([aminaAndGrace], 'all', { meetings });
      const guides = files.filter(({ path }) => path.endsWith('.md')).map(({ content }) => String(content));
      expect(guides.join('\n'), `${meetings} meetings`).toMatch(subject);
    }
  });

  test('what has changed, wherever there was a first meeting to look back to', async () => {
    for (const meetings of [2, 3, 4, 5, 6]) {
      const { files } = await renderShipped([aminaAndGrace], meetings, { meetings });
      expect(String(files[0]?.content)).toContain('What has changed since the first meeting?');
    }
  });

  test('a guest', async () => {
    for (const meetings of [2, 3, 4, 5, 6]) {
      const { files } = await renderShipped([aminaAndGrace], 'all', { meetings });
      expect(files.map(({ content }) => String(content)).join('\n')).toContain('guest');
    }
  });
});

describe('the first meeting', () => {
  test.each(['career-change', 'skills'] as const)(
    'of %s does not look back to an earlier one',
    async (set) => {
      for (const meetings of [1, 2, 3, 4, 5, 6]) {
        const { files } = await renderShipped([aminaAndGrace], 1, {
          meetings,
          guides: { default: set, perTrack: new Map() },
        });
        expect(String(files[0]?.content)).not.toMatch(
          /(?:since|from) last time|last task|first meeting|since you first met/,
        );
      }
    },
  );
});

test.each(GUIDE_TEMPLATES)('%s uses no word that sorts people', (name) => {
  const { source } = templateText(shippedSet(), name);
  expect(source).not.toMatch(NEVER);
});
