import { expect, test } from 'vitest';

import { read, sheet } from './sheet.js';

/** As much as a cell of Excel holds. */
const LONGEST = 32_767;

const HEADER = [
  'Name',
  'Role',
  'What can you teach?',
  'What would you like to learn?',
  'Goals',
  'Background',
  'Gender',
  'Looking for in a mentor',
  'Languages',
  'Time zone',
  'Availability',
  'How much time per month',
];

function fill(text: string): string {
  return text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);
}

function number(letter: string): string {
  return Array.from({ length: 6000 }, (_, index) => `${letter}${index}`)
    .join(',')
    .slice(0, LONGEST);
}

// Whatever tries one ending after another for each beginning takes minutes here; the runner stops it after seconds.
test.each([
  ['blanks', [`a${fill(' ')}b`]],
  ['tabs', [`a${fill('\t')}b`]],
  ['brackets', [fill('(')]],
  ['joiners', [fill('Python and ')]],
  ['alternatives', [fill('one or two or ')]],
  ['months', [fill('jan')]],
  ['a list sent in three times beside another list', [number('q'), number('q'), number('q'), number('z')]],
])('the longest cells full of %s are read', (_, cells) => {
  const people = cells.map((cell, place) => [`Person ${place}`, 'Both', ...HEADER.slice(2).map(() => cell)]);
  expect(read(sheet(HEADER, people)).people).toHaveLength(cells.length);
});
