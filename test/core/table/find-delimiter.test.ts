import { expect, it } from 'vitest';

import { findDelimiter } from '../../../src/core/table/find-delimiter.js';

it.each([
  [',', 'Name,Email\nGrace,grace@example.org\n'],
  [';', 'Name;Email\nGrace;grace@example.org\n'],
  ['\t', 'Name\tEmail\nGrace\tgrace@example.org\n'],
  ['|', 'Name|Email|Learns\nGrace|grace@example.org|SQL, Go, CSS\nOmar|omar@example.org|SQL\n'],
])('finds %j', (delimiter, text) => {
  expect(findDelimiter(text)).toBe(delimiter);
});

it('gives the comma for a single column, and for nothing', () => {
  expect(findDelimiter('Name\nGrace\n')).toBe(',');
  expect(findDelimiter('')).toBe(',');
});

it('is not led astray by delimiters inside quotation marks', () => {
  const text =
    'Name;"Which of these, if any, do you know, or want to?"\nGrace;"SQL, Python, R"\nOmar;"CSS, React, Go"\n';
  expect(findDelimiter(text)).toBe(';');
});

it('is not led astray by line breaks inside quotation marks', () => {
  expect(findDelimiter('Name,"Goals;\n;;;;;;\n;;;"\nGrace,"one\ntwo;"\n')).toBe(',');
});

it('prefers many columns over a semicolon that stands once in every row', () => {
  const text = 'Name,Email,Skills;levels\nGrace,grace@example.org,SQL;2\nOmar,omar@example.org,CSS;1\n';
  expect(findDelimiter(text)).toBe(',');
});

it('prefers columns that every row has over commas of the questions', () => {
  const question = 'Which of these, if any, would you, today or later, like to learn?';
  expect(
    findDelimiter(`Name;Email;${question}\nGrace;grace@example.org;SQL\nOmar;o@example.org;CSS, Go\n`),
  ).toBe(';');
});

it('finds the delimiter of a header without rows', () => {
  expect(findDelimiter('Name;Email;Goals')).toBe(';');
});

it('looks below the lines of a caption, if all rows there are split', () => {
  const rows = 'Name;Email;Role\nGrace;grace@example.org;Mentor\nOmar;omar@example.org;Mentee;\n';
  expect(findDelimiter(`Sign-ups 2026\n\n"Autumn, first round"\n${rows}`)).toBe(';');
  expect(findDelimiter('Name\nGrace; Omar\nAmina\n')).toBe(',');
});

it('is not led astray by upright bars of captions and lists', () => {
  expect(findDelimiter('Mentoring | Autumn\nName\nGrace\nOmar\n')).toBe(',');
  expect(findDelimiter('Name,Skills | tools\nGrace,SQL|Go|CSS\nOmar,Go|CSS\nAmina,Go\n')).toBe(',');
});
