import { describe, expect, it } from 'vitest';

import { normaliseSkill } from '../../../src/core/skills/normalise-skill.js';
import * as sentenceWords from '../../../src/core/skills/sentence-words.js';

describe('the words of sentences', () => {
  it.each(Object.entries(sentenceWords))(
    '%s stand as texts are read: nothing else would be found',
    (_, words) => {
      expect([...words].filter((word) => normaliseSkill(word) !== word)).toEqual([]);
    },
  );
});
