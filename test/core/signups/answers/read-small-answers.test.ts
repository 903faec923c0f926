import { expect, test } from 'vitest';

import { readFormats } from '../../../../src/core/signups/answers/read-formats.js';
import { readMatters } from '../../../../src/core/signups/answers/read-matters.js';
import { readSeek } from '../../../../src/core/signups/answers/read-seek.js';
import { readSeniority } from '../../../../src/core/signups/answers/read-seniority.js';
import { readAcceptedStages, readStage } from '../../../../src/core/signups/answers/read-stage.js';

test('formats are read in the words of the form, in a fixed order', () => {
  expect(readFormats(['Weekly video calls', 'Questions by chat'])).toEqual(['chat', 'calls']);
  expect(readFormats(['Shared resources'])).toEqual(['resources']);
  expect(readFormats(['Telepathy'])).toBeNull();
});

test.each([
  ['Complete beginner', 'beginner'],
  ['intermediate', 'intermediate'],
  ['Advanced', 'advanced'],
  ['Anfänger', 'beginner'],
  ['مبتدئ', 'beginner'],
  ['purple', null],
])('the stage %j reads as %j', (text, stage) => {
  expect(readStage(text)).toBe(stage);
});

test('a mentor who takes any stage names none', () => {
  expect(readAcceptedStages(['Any level'])).toEqual([]);
  expect(readAcceptedStages(['advanced', 'beginners'])).toEqual(['beginner', 'advanced']);
  expect(readAcceptedStages(['purple'])).toBeNull();
});

test.each([
  ['must: a Woman', { wanted: 'a woman', must: true }],
  ['would like: from Syria', { wanted: 'from syria', must: false }],
  ['A woman', { wanted: 'a woman', must: false }],
  ['mustard lover', { wanted: 'mustard lover', must: false }],
  ['No preference', null],
  ['must: -', null],
])('the wish for a person %j reads as %j', (text, seek) => {
  expect(readSeek(text)).toEqual(seek);
});

test.each([
  ['5', 5],
  ['3-5 years', 3],
  ['10+', 10],
  ['18 months', 1],
  ['less than a year', 0],
  ['Senior', null],
  ['1999', null],
])('the years %j read as %j', (text, years) => {
  expect(readSeniority(text)).toBe(years);
});

test('what matters is read as criteria', () => {
  expect(readMatters(['Time zone', 'Shared background', 'whatever'])).toEqual(['background', 'logistics']);
});
