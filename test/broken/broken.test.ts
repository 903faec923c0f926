import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { catalogue } from '../../src/core/diagnostics/catalogue.js';
import { formatDiagnostics } from '../../src/core/diagnostics/format-diagnostics.js';
import { joinedSections, kinds } from './kinds.js';

/*
 * One folder per code: the smallest input that shows the problem, and in expected.txt what a person is told of it.
 */

const here = new URL('.', import.meta.url);
const guide = new URL('../../docs/diagnostics.md', import.meta.url);
const EXPECTED = 'expected.txt';

const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const joinedCodes = joinedSections.flatMap((section) => Object.keys(section));

function readFolder(code: string): ReadonlyMap<string, Uint8Array> {
  const folder = new URL(`${code}/`, here);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))]));
}

describe('broken inputs', () => {
  it.each(folders)('%s is told as expected', (code) => {
    const folder = readFolder(code);
    const kind = kinds.find(({ input }) => folder.has(input));
    const found = kind?.read(folder.get(kind.input) ?? new Uint8Array(), folder) ?? [];
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(formatDiagnostics(found)).toBe(readFileSync(new URL(`${code}/${EXPECTED}`, here), 'utf8'));
  });

  it('there is one for every code', () => {
    expect(joinedCodes.filter((code) => !folders.includes(code))).toEqual([]);
  });

  it('there is none for a code that does not exist', () => {
    expect(folders.filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
  });
});

describe.runIf(existsSync(guide))('the guide to diagnostics', () => {
  const titles = () => [...readFileSync(guide, 'utf8').matchAll(/^#+ `([^`]+)`$/gm)].map((match) => match[1]);

  it('has an entry for every code', () => {
    expect(joinedCodes.filter((code) => !titles().includes(code))).toEqual([]);
  });

  it('has no entry twice, and none for a code that does not exist', () => {
    expect(titles().filter((title, index, all) => all.indexOf(title) !== index)).toEqual([]);
    expect(titles().filter((title) => !Object.hasOwn(catalogue, title ?? ''))).toEqual([]);
  });
});
