import { describe, expect, it } from 'vitest';

import { pathLabel } from '../../../../src/core/scoring/path-label.js';
import { type PathId, paths } from '../../../../src/core/scoring/paths.js';
import { readPaths } from '../../../../src/core/scoring/reading/read-paths.js';
import { readWords } from '../../../../src/core/scoring/reading/read-words.js';
import { sharedPathClause } from '../../../../src/core/scoring/shared-path-clause.js';
import { ENGLISH_BACKGROUNDS, NO_BACKGROUNDS, OTHER_BACKGROUNDS } from './path-sentences.js';

function pathsIn(text: string): readonly PathId[] {
  return readPaths(readWords(text));
}

describe('readPaths', () => {
  it.each<readonly [string, ...PathId[]]>([
    ['I was a maths teacher for nine years before I became a data engineer.', 'career-change', 'teaching'],
    ['Primary school teacher for six years.', 'teaching'],
    ['Self-taught after studying architecture.', 'self-taught', 'other-studies'],
    ['I taught myself to code', 'self-taught'],
    ['I studied computer science at Aalto', 'computing-degree'],
    ['No computer science degree, bootcamp graduate', 'bootcamp'],
    ['returning to work after parental leave', 'return-after-break'],
    ['On a career break to raise my two kids', 'return-after-break'],
    ['moved to Finland from Syria in 2019', 'new-country'],
    ['lawyer turned developer', 'career-change', 'law'],
    ['Former chef and restaurant manager', 'career-change', 'hospitality'],
    ['Dental nurse', 'health'],
    ['Product designer', 'design'],
    ['PhD in physics', 'other-studies', 'science'],
    ['Worked in customer service and hospitality', 'hospitality', 'customer-service'],
    ['I was an architect for ten years', 'engineering'],
    ['journalist', 'writing'],
    ['accountant at a small firm', 'finance'],
    ['military service, then a warehouse', 'military', 'logistics'],
    ['Musician', 'arts'],
    ['Retail', 'retail'],
    ['HR', 'administration'],
    ['Marketing and sales', 'marketing'],
    ['social worker', 'social-work'],
  ])('reads %j', (text, ...expected) => {
    expect(pathsIn(text)).toEqual(expected);
  });

  it.each([
    'data engineer at a bank',
    'Software engineer building hotel software',
    'We use Chef and Puppet',
    'moved to data engineering',
    'migrated from Java',
    'shipping features weekly',
    'Solution architect',
    'veteran engineer',
    'I enjoy teaching others',
    'Linux administrator',
    'These days I write code',
    'Commercial software development',
    'chief technology officer',
    'data warehouse developer',
    'logistic regression expert',
    'I got into programming at age 12',
    'UX researcher',
    '',
  ])('finds nothing in %j', (text) => {
    expect(pathsIn(text)).toEqual([]);
  });

  it.each<readonly [string, ...PathId[]]>([
    ['Olin opettajana kymmenen vuotta', 'teaching'],
    ['Jag var sjuksköterska', 'health'],
    ['Krankenpflegerin, Quereinsteigerin', 'career-change', 'health'],
    ['Ancienne infirmière en reconversion', 'career-change', 'health'],
    ['Abogada, autodidacta', 'self-taught', 'law'],
    ['معلمة رياضيات سابقة', 'teaching'],
  ])('reads the basic words of other languages: %j', (text, ...expected) => {
    expect(pathsIn(text)).toEqual(expected);
  });

  it.each(ENGLISH_BACKGROUNDS)('knows where the writer of %j comes from', (text, ...expected) => {
    expect(new Set(pathsIn(text))).toEqual(new Set(expected));
  });

  it.each(OTHER_BACKGROUNDS)('knows the basic words of %j', (text, ...expected) => {
    expect(new Set(pathsIn(text))).toEqual(new Set(expected));
  });

  it.each(NO_BACKGROUNDS)('finds nothing of one’s own in %j', (text) => {
    expect(pathsIn(text)).toEqual([]);
  });

  it.each(paths)('has words for $id that make a sentence of two people', ({ id }) => {
    expect(sharedPathClause(id)).toMatch(/^both [a-z].*[a-z]$/);
    expect(pathLabel(id)).toMatch(/^[a-z]/);
  });
});
