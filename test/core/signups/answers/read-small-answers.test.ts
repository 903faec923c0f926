import { expect, test } from 'vitest';

import { readFormats } from '../../../../src/core/signups/answers/read-formats.js';
import { readMatters } from '../../../../src/core/signups/answers/read-matters.js';
import { readSeeks } from '../../../../src/core/signups/answers/read-seeks.js';
import { readSeniority } from '../../../../src/core/signups/answers/read-seniority.js';
import { readAcceptedStages, readStage } from '../../../../src/core/signups/answers/read-stage.js';

test('formats are read in the words of the form, in a fixed order', () => {
  expect(readFormats(['Weekly video calls', 'Questions by chat'])).toEqual(['chat', 'calls']);
  expect(readFormats(['Shared resources'])).toEqual(['resources']);
  expect(readFormats(['Online'])).toEqual(['calls']);
  expect(readFormats(['Persönlich'])).toEqual(['calls']);
  expect(readFormats(['Telepathy'])).toBeNull();
});

test.each([
  ['Complete beginner', 'beginner'],
  ['intermediate', 'intermediate'],
  ['Advanced', 'advanced'],
  ['Anfänger', 'beginner'],
  ['A little', 'beginner'],
  ['Early career', 'beginner'],
  ['Mid-career', 'intermediate'],
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
  ['must: a Woman', 'a woman'],
  ['Must be a woman', 'a woman'],
  ['I must have a woman', 'a woman'],
  ['It has to be a woman', 'a woman'],
  ['My mentor must be a woman', 'a woman'],
  ['woman - must', 'woman'],
  ['woman (must)', 'woman'],
  ['only women', 'women'],
  ['I need a female mentor', 'a female mentor'],
])('%j insists on %j', (text, wanted) => {
  expect(readSeeks(text)).toEqual([{ wanted, must: true }]);
});

test.each([
  ['would like: from Syria', 'from syria'],
  ['A woman', 'a woman'],
  ['mustard lover', 'mustard lover'],
  ['I would love a woman, but it is no must', 'i would love a woman, but it is no must'],
  ['I need help with Python', 'i need help with python'],
  ['I do not need a woman', 'i do not need a woman'],
])('%j only wishes for %j', (text, wanted) => {
  expect(readSeeks(text)).toEqual([{ wanted, must: false }]);
});

test('one answer can hold a must and a wish', () => {
  const both = [
    { wanted: 'woman', must: true },
    { wanted: 'from syria', must: false },
  ];
  expect(readSeeks('must: woman, would like: from Syria')).toEqual(both);
  expect(readSeeks('Must: woman. Would like: from Syria')).toEqual(both);
  expect(readSeeks('must: a woman, in Helsinki')).toEqual([{ wanted: 'a woman, in helsinki', must: true }]);
});

test.each(['No preference', 'must: -', ''])('%j wants nobody in particular', (text) => {
  expect(readSeeks(text)).toEqual([]);
});

test.each([
  ['5', 5],
  ['3-5 years', 3],
  ['10+', 10],
  ['18 months', 1],
  ['less than a year', 0],
  ['<1', 0],
  ['< 1 year', 0],
  ['half a year', 0],
  ['6 months', 0],
  ['1 year 6 months', 1],
  ['2 years and 3 months', 2],
  ['two and a half years', 2],
  ['2,5 Jahre', 2],
  ['over 10 years', 10],
  ['a decade', 10],
  ['twenty years', 20],
  ['20 years in teaching, 1 in tech', 1],
  ['5 yrs', 5],
  ['10 años', 10],
  ['3 vuotta', 3],
  ['since 2015', null],
  ['Senior', null],
  ['1999', null],
  ['03-May', null],
])('the years %j read as %j', (text, years) => {
  expect(readSeniority(text)).toBe(years);
});

test('what matters is read as criteria', () => {
  expect(readMatters(['Time zone', 'Shared background', 'whatever'])).toEqual(['background', 'logistics']);
});
