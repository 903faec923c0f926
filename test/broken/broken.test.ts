import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { catalogue } from '../../src/core/diagnostics/catalogue.js';
import { formatDiagnostics } from '../../src/core/diagnostics/format-diagnostics.js';
import { type Folder, kinds } from './kinds.js';
import { personalTexts } from './personal-texts.js';

/*
 * One folder per code: the smallest input that shows the problem, and in expected.txt what a person is told of it.
 * `npx vitest run test/broken -u` writes the texts anew.
 */

const here = new URL('.', import.meta.url);
const guide = readFileSync(new URL('../../docs/diagnostics.md', here), 'utf8');
const EXPECTED = 'expected.txt';

const codes = Object.keys(catalogue);
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function readFolder(code: string): Folder {
  const folder = new URL(`${code}/`, here);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))]));
}

describe('broken inputs', () => {
  it.each(folders)('%s is told as expected', async (code) => {
    const folder = readFolder(code);
    const kind = kinds.find(({ input }) => folder.has(input));
    const found = (await kind?.read(folder)) ?? [];
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    await expect(formatDiagnostics(found)).toMatchFileSnapshot(`${code}/${EXPECTED}`);
    // A missing text has been written now, to be read before it counts.
    expect([...folder.keys()]).toContain(EXPECTED);
  });

  it.each(folders)('%s repeats nothing personal', (code) => {
    const folder = readFolder(code);
    const told = new TextDecoder().decode(folder.get(EXPECTED)).toLowerCase();
    expect([...personalTexts(folder)].filter((text) => told.includes(text))).toEqual([]);
  });

  it('names, addresses and sentences are personal, titles and single words are not', () => {
    const signups = 'Your Name,Email,Role,Goals\nOmar Haddad,omar@example.org,Mentee,"Build, then show"\n';
    const settings = 'programme: Spring 2027\nwithdrawn: [Grace Oyelaran]\n';
    const files = { 'signups.csv': signups, 'mentorship.yaml': settings };
    const folder = new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
    expect([...personalTexts(folder)].sort()).toEqual([
      'grace',
      'haddad',
      'omar',
      'omar haddad',
      'omar@example.org',
      'oyelaran',
      'then show',
    ]);
  });

  it('there is one for every code, and none for another', () => {
    expect(folders.toSorted()).toEqual(codes.toSorted());
  });
});

describe('the guide to diagnostics', () => {
  it('has one entry for each code, with its severity, in the order of the catalogue', () => {
    const entries = [...guide.matchAll(/^#+ `([^`]+)`(?:\n\n_(\w+)\._)?/gm)];
    expect(entries.map(([, code, severity]) => [code, severity?.toLowerCase()])).toEqual(
      Object.entries(catalogue).map(([code, { severity }]) => [code, severity]),
    );
  });
});
