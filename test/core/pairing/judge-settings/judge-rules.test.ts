import { describe, expect, test } from 'vitest';

import { rules } from '../../../../src/core/acceptance/rules.js';
import { judgeSettings } from '../../../../src/core/pairing/judge-settings/judge-settings.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { pair } from '../pair.js';

const python = skill('Python');
const rust = skill('Rust');
const ulla = mentor('Ulla', { teaches: [python] });
const vera = mentor('Vera', { teaches: [rust] });
const ida = mentee('Ida', { learns: [python] });
const jon = mentee('Jon', { learns: [python] });

async function judge(people: readonly Person[], settings: Partial<Programme> = {}) {
  return judgeSettings((await pair(people, settings)).preferences, people);
}

/** Of the rules in force: how many pairs each refuses, and how many of them it alone. */
async function countRefusals(people: readonly Person[], settings: Partial<Programme> = {}) {
  const inForce = (await judge(people, settings)).rules.filter((rule) => rule.inForce);
  return Object.fromEntries(inForce.map(({ rule, refused, alone }) => [rule, [refused, alone]]));
}

const only = (changed: Partial<Programme['rules']>): Partial<Programme> => ({
  rules: {
    ...defaultProgramme.rules,
    commonGround: false,
    minimumScore: 0,
    sharedLanguage: false,
    minSharedMinutes: 0,
    ...changed,
  },
});

describe('what a rule did', () => {
  test('counts all pairs of a mentee and a mentor, and those it refuses', async () => {
    const { pairs, refused } = await judge([ulla, vera, ida, jon]);
    expect({ pairs, refused }).toEqual({ pairs: 4, refused: 2 });
  });

  test('nobody is paired with themselves, which no rule need refuse', async () => {
    const both = { ...ulla, isMentee: true, learns: [rust] };
    expect(await judge([both, vera])).toMatchObject({ pairs: 1, refused: 0 });
  });

  test('two rules that refuse the same pairs refuse none alone', async () => {
    expect(await countRefusals([ulla, vera, ida, jon])).toEqual({
      'common-ground': [2, 0],
      'minimum-score': [2, 0],
      language: [0, 0],
      'shared-minutes': [0, 0],
    });
  });

  test('what one rule alone refuses would be allowed without it', async () => {
    expect(await countRefusals([ulla, vera, ida, jon], only({ commonGround: true }))).toEqual({
      'common-ground': [2, 2],
    });
    const finnish = { ...ida, languages: ['Finnish'] };
    expect(
      await countRefusals([ulla, vera, finnish, jon], only({ commonGround: true, sharedLanguage: true })),
    ).toEqual({
      'common-ground': [2, 1],
      language: [2, 1],
    });
  });

  test('a rule is in force where the settings or somebody’s answers ask for it, though it refuse nobody', async () => {
    expect(await countRefusals([ulla, ida], only({}))).toEqual({});
    expect(await countRefusals([ulla, ida], only({ maxTimeZoneHours: 3, minSeniorityGap: 2 }))).toEqual({
      'time-zone': [0, 0],
      seniority: [0, 0],
    });
    const asking = {
      ...ida,
      avoid: ['Vera'],
      manager: 'Kim Berg',
      seeks: [{ wanted: 'a woman', must: true }],
    };
    const apart = [{ mentee: 'Jon', mentor: 'Vera' }];
    expect(
      await countRefusals([{ ...ulla, takes: ['advanced'] }, vera, asking, jon], { ...only({}), apart }),
    ).toEqual({ apart: [1, 1], avoid: [1, 0], takes: [2, 1], must: [2, 0], manager: [0, 0] });
  });

  test('every rule is judged', async () => {
    const judged = (await judge([])).rules.map(({ rule }) => rule);
    expect(judged.toSorted()).toEqual(
      rules
        .map(({ id }) => id)
        .filter((id) => id !== 'oneself')
        .sort(),
    );
  });

  test('nobody at all', async () => {
    expect(await judge([])).toMatchObject({ pairs: 0, refused: 0 });
  });
});
