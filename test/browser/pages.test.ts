import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { LANGUAGES } from '../core/rendering/languages.js';
import { findViolations } from './find-violations.js';
import { openBrowser } from './open-browser.js';
import { type Page, renderPages } from './render-pages.js';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** Shows a page, and says which faults it has and what it asked the network for. */
async function judge(
  page: Page,
  colorScheme: (typeof SCHEMES)[number],
  width: number,
): Promise<readonly string[]> {
  const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const faults: string[] = [];
  tab.on('request', (request) => faults.push(`asks for ${request.url()}`));
  try {
    await tab.setContent(page.html);
    faults.push(...(await findViolations(tab)));
    const broad = await tab.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    if (broad > 0) faults.push(`is ${broad} pixels broader than the window`);
    return faults.map((fault) => `${page.path}, ${colorScheme}, ${width} px: ${fault}`);
  } finally {
    await tab.close();
  }
}

test('a page with faults is found to have them', async () => {
  const html = '<html><body style="color: #ccc; background: #fff"><img src="http://example.org/a.png">Pale';
  const faults = (await judge({ kind: 'bad', path: 'bad.html', html }, 'light', 360)).join('\n');
  for (const rule of ['color-contrast', 'image-alt', 'html-has-lang', 'asks for http://example.org/a.png']) {
    expect(faults).toContain(rule);
  }
});

describe.each(LANGUAGES)('in %s', (language) => {
  let pages: readonly Page[] = [];

  beforeAll(async () => {
    pages = await renderPages(language);
  });

  test.each(SCHEMES)(
    'everybody can read each page in %s colours, and it asks for nothing',
    async (scheme) => {
      const faults: string[] = [];
      for (const page of pages) {
        // Guides differ in their words alone.
        if (/^guide [2-6]/.test(page.kind)) continue;
        for (const width of WIDTHS) faults.push(...(await judge(page, scheme, width)));
      }
      expect(faults).toEqual([]);
    },
  );
});
