import { describe, expect, test } from 'vitest';

import { printPages } from '../../src/shell/print-pages.js';
import { LANGUAGES } from '../core/rendering/languages.js';
import { type Printed, readPdf } from './read-pdf.js';
import { type Page, renderPages } from './render-pages.js';

/** Two papers, and a sheet as broad as each that holds everything: what no edge cuts. */
const PAPERS = [
  { size: 'A4', points: [595, 842] },
  { size: '210mm 4000mm', points: [595, 11339] },
  { size: 'letter', points: [612, 792] },
  { size: '8.5in 160in', points: [612, 11520] },
] as const;

/** Prints each page on each paper, the papers of a page together. */
async function printOnPapers(pages: readonly string[]): Promise<readonly (readonly Printed[])[]> {
  const wanted = pages.flatMap((html) =>
    PAPERS.map(({ size }) => html.replace('</style>', `@page { size: ${size}; }</style>`)),
  );
  const printed = (await printPages(wanted, () => undefined)).map(readPdf);
  return pages.map((_, place) => printed.slice(PAPERS.length * place, PAPERS.length * (place + 1)));
}

function mostSheets({ kind }: Page): number {
  if (kind.startsWith('letter')) return 1;
  return kind.startsWith('guide') ? 2 : 4;
}

test('a block that cannot be divided is found to be cut', async () => {
  const lines = Array.from({ length: 80 }, (_, line) => `${line}<br>`).join('');
  const block = `<style></style><div style="display: inline-block; line-height: 1.37">${lines}</div>`;
  const [[cut, whole] = []] = await printOnPapers([block]);
  expect(cut?.sheets).toBeGreaterThan(1);
  expect(whole?.sheets).toBe(1);
  expect(cut?.glyphs).toBeGreaterThan(whole?.glyphs ?? 0);
});

/** One example in each language; the other, with two sets of guides and links to read, in one. */
const COHORTS = [
  ...LANGUAGES.map((language) => [language, 'codebar-helsinki'] as const),
  ['en', 'academy'] as const,
];

describe.each(COHORTS)('in %s, %s', (language, example) => {
  test('letters print on one sheet, guides on two, handbooks on four, and no edge cuts a line', async () => {
    const pages = (await renderPages(language, example)).filter(({ kind }) => kind !== 'list of letters');
    const printed = await printOnPapers(pages.map(({ html }) => html));
    for (const [place, page] of pages.entries()) {
      const prints = printed[place] ?? [];
      expect(
        prints.map(({ size }) => size.map(Math.round)),
        page.path,
      ).toEqual(PAPERS.map(({ points }) => points));
      const [a4, a4Whole, letter, letterWhole] = prints;
      expect(a4?.sheets, page.path).toBeLessThanOrEqual(mostSheets(page));
      expect(letter?.sheets, page.path).toBeLessThanOrEqual(mostSheets(page));
      expect([a4Whole?.sheets, letterWhole?.sheets], page.path).toEqual([1, 1]);
      expect(a4?.glyphs, page.path).toBeGreaterThan(500);
      expect([a4?.glyphs, letter?.glyphs], page.path).toEqual([a4Whole?.glyphs, letterWhole?.glyphs]);
    }
  });
});
