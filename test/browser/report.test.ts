import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { amina, grace, mentee, omar, skill, tomas } from '../cast.js';
import { findViolations } from './find-violations.js';
import { openBrowser } from './open-browser.js';
import { readPdf } from './read-pdf.js';
import { CROWD, exampleReport, reportOf, withReport } from './report-pages.js';

let browser: Browser;
let page = '';

beforeAll(async () => {
  browser = await openBrowser();
  page = await exampleReport();
});

afterAll(async () => {
  await browser?.close();
});

/** The texts of a column's cells in rows that are not hidden. */
async function readColumn(tab: Tab, table: string, column: number): Promise<readonly string[]> {
  return tab.$$eval(
    `#${table} tbody tr:not([hidden])`,
    (rows, place) => rows.map((row) => row.children[place]?.textContent?.trim() ?? ''),
    column,
  );
}

const SEARCH = '[aria-label="Search pairs"]';

describe('search', () => {
  test('narrows the rows to those that hold all words, whatever case and accents, and says how many', () =>
    withReport(browser, page, {}, async (tab) => {
      const all = await readColumn(tab, 'pairs-table', 0);
      await tab.fill(`${SEARCH} input`, 'TOMAS portfolio');
      const found = await readColumn(tab, 'pairs-table', 0);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(all.length);
      expect(new Set(found)).toEqual(new Set(['Tomás Herrera']));
      expect(await tab.textContent(`${SEARCH} output`)).toBe(`${found.length} of ${all.length} pairs`);
      await tab.fill(`${SEARCH} input`, 'nobody is called so');
      expect(await readColumn(tab, 'pairs-table', 0)).toEqual([]);
      expect(await tab.textContent(`${SEARCH} output`)).toBe(`None of ${all.length} pairs`);
      await tab.fill(`${SEARCH} input`, '');
      expect(await readColumn(tab, 'pairs-table', 0)).toEqual(all);
    }));

  test('tells a screen reader how many rows are left', () =>
    withReport(browser, page, {}, async (tab) => {
      expect(await tab.getAttribute(`${SEARCH} output`, 'aria-live')).toBe('polite');
      expect(await tab.getByRole('searchbox', { name: 'Search pairs' }).count()).toBe(1);
    }));
});

describe('sort', () => {
  test('works with the keyboard alone, greatest numbers first, and back again', () =>
    withReport(browser, page, {}, async (tab) => {
      await tab.focus(`${SEARCH} input`);
      for (const _ of ['the box', 'Mentor', 'Mentee', 'Points']) await tab.keyboard.press('Tab');
      expect(await tab.evaluate('document.activeElement.textContent')).toBe('Points');
      await tab.keyboard.press('Enter');
      const falling = (await readColumn(tab, 'pairs-table', 2)).map(Number);
      expect(falling).toEqual(falling.toSorted((a, b) => b - a));
      expect(await tab.getAttribute('#pairs-table thead th:nth-child(3)', 'aria-sort')).toBe('descending');
      await tab.keyboard.press('Space');
      const rising = (await readColumn(tab, 'pairs-table', 2)).map(Number);
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      expect(await tab.getAttribute('#pairs-table thead th:nth-child(3)', 'aria-sort')).toBe('ascending');
      const sorted = await tab.$$eval(
        '#pairs-table [aria-sort]:not([aria-sort="none"])',
        (all) => all.length,
      );
      expect(sorted).toBe(1);
    }));

  test('puts cells that say nothing last, whichever way', () =>
    withReport(browser, page, {}, async (tab) => {
      const title = tab.locator('#pairs-table thead th').nth(7);
      for (const _ of ['falling', 'rising']) {
        await title.locator('button').click();
        const cells = await readColumn(tab, 'pairs-table', 7);
        const first = cells.findIndex((cell) => cell.startsWith('–'));
        expect(first).toBeGreaterThan(0);
        expect(cells.slice(first).every((cell) => cell.startsWith('–'))).toBe(true);
      }
    }));

  test('keeps what the search left out hidden', () =>
    withReport(browser, page, {}, async (tab) => {
      await tab.fill(`${SEARCH} input`, 'python');
      const found = await readColumn(tab, 'pairs-table', 1);
      await tab.locator('#pairs-table thead button').first().click();
      expect([...(await readColumn(tab, 'pairs-table', 1))].sort()).toEqual([...found].sort());
    }));
});

test('without script everything can be read, and nothing is there that does nothing', () =>
  withReport(browser, page, { javaScriptEnabled: false }, async (tab) => {
    expect(await tab.locator('#pairs-table tbody tr').count()).toBe(27);
    expect(await tab.locator('button, input').count()).toBe(0);
    await tab.locator('#levels > details > summary').click();
    expect(await tab.locator('#levels-mentors').isVisible()).toBe(true);
  }));

test('the first key leads past the links to the content', () =>
  withReport(browser, page, {}, async (tab) => {
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('To the content');
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate('location.hash')).toBe('#main');
  }));

/** How light the ground of each level is, from 0 to 1. */
async function readLightness(tab: Tab): Promise<readonly number[]> {
  const grounds = await tab.evaluate<readonly string[]>(
    `[...document.querySelectorAll('.levels li span:not(.made)')].map((cell) => getComputedStyle(cell).backgroundColor)`,
  );
  return grounds.map((ground) => {
    const [red = 0, green = 0, blue = 0] = (ground.match(/\d+/g) ?? []).map(Number);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
}

test('levels differ in lightness, the best the furthest from the paper, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await withReport(browser, page, { colorScheme }, async (tab) => {
      const levels = await readLightness(tab);
      expect(levels.length).toBeGreaterThan(2);
      const rising = colorScheme === 'light' ? levels : levels.toReversed();
      for (const [place, lightness] of rising.entries()) {
        if (place > 0) expect(lightness - (rising[place - 1] ?? 0)).toBeGreaterThan(0.025);
      }
      const ink = await tab.evaluate<string>('getComputedStyle(document.body).color');
      expect(Number(/\d+/.exec(ink)) > 128).toBe(colorScheme === 'dark');
    });
  }
});

test('with colours of one’s own, pairs stay marked', () =>
  withReport(browser, page, { forcedColors: 'active' }, async (tab) => {
    const outline = await tab.evaluate(`getComputedStyle(document.querySelector('td.made')).outlineStyle`);
    expect(outline).toBe('solid');
  }));

describe('everybody can use', () => {
  const kinds: readonly (readonly [string, () => Promise<string>])[] = [
    ['the page', async () => page],
    ['the page without names', () => exampleReport('--redact')],
    ['the page of a crowd', () => reportOf(CROWD)],
    ['the page of nobody', () => reportOf([])],
  ];

  /** Each colour and each width is looked at once: no fault needs both at a time. */
  const states = [
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 1280 },
  ] as const;

  test.each(kinds)('%s, in light and dark, narrow and wide', async (_, render) => {
    const faults = await withReport(browser, await render(), {}, async (tab, { list }) => {
      await tab.$$eval('details', (all) => {
        for (const each of all) each.setAttribute('open', '');
      });
      const found: string[] = [];
      for (const { colorScheme, width } of states) {
        await tab.emulateMedia({ colorScheme });
        await tab.setViewportSize({ width, height: 844 });
        found.push(...(await findViolations(tab)));
        const broad = await tab.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        if (broad > 0) found.push(`${broad} pixels broader than a window of ${width}`);
      }
      return [...list, ...found];
    });
    expect(faults).toEqual([]);
  });
});

describe('the policy of the page', () => {
  test('is kept by the page itself, while it is used', () =>
    withReport(browser, page, {}, async (tab, { list }) => {
      await tab.fill(`${SEARCH} input`, 'python');
      await tab.locator('#pairs-table thead button').nth(2).click();
      await tab.locator('summary').first().click();
      expect(list).toEqual([]);
    }));

  test('stops a script that somehow came in', async () => {
    const broken = page.replace('</main>', '<script>window.hacked = 1</script></main>');
    await withReport(browser, broken, {}, async (tab, { list }) => {
      expect(await tab.evaluate('window.hacked')).toBeUndefined();
      expect(list.join()).toContain('breach of script-src');
    });
  });

  test('is not needed: names that look like tags are names', async () => {
    const name = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'"&`;
    const html = await reportOf([
      { ...amina, name },
      { ...grace, name: `\u202Eecarg \u05D0\u05D1 ${name}` },
      { ...tomas, name: 'خالد ناصر' },
      omar,
      mentee('Zofia', { learns: [{ ...skill(name), known: false }] }),
    ]);
    await withReport(browser, html, {}, async (tab, { list }) => {
      expect(list).toEqual([]);
      expect(await tab.evaluate('window.hacked')).toBeUndefined();
      expect(await tab.locator('img, main script').count()).toBe(0);
      expect(await readColumn(tab, 'pairs-table', 0)).toEqual([name, 'خالد ناصر']);
    });
  });
});

describe('on paper', () => {
  /** Titles of tables stand on each sheet again; here they are wanted once, so that glyphs can be compared. */
  const countable = (html: string): string =>
    html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
      .replace('</style>', 'thead { display: table-row-group !important } @page { margin: 10mm }</style>');

  test('no edge cuts a line, on A4 and on Letter', async () => {
    await withReport(browser, countable(page), {}, async (tab) => {
      for (const [width, height] of [
        ['210mm', '297mm'],
        ['8.5in', '11in'],
      ] as const) {
        const sheets = readPdf(await tab.pdf({ width, height }));
        const whole = readPdf(await tab.pdf({ width, height: '5000mm' }));
        expect(whole.sheets).toBe(1);
        expect(sheets.sheets).toBeGreaterThan(3);
        expect(sheets.sheets).toBeLessThan(12);
        expect(sheets.glyphs).toBe(whole.glyphs);
        expect(sheets.glyphs).toBeGreaterThan(3000);
      }
    });
  });

  test('a long table has its titles on each sheet, and nothing that only a screen can use', () =>
    withReport(browser, page, {}, async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('nav').isVisible()).toBe(false);
      expect(await tab.locator('.tools').first().isVisible()).toBe(false);
      const display = await tab.evaluate(
        `getComputedStyle(document.querySelector('#pairs-table thead')).display`,
      );
      expect(display).toBe('table-header-group');
    }));
});
