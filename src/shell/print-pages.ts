import { existsSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

import { Failure } from './failure.js';
import { findBrowser } from './find-browser.js';

/** A browser that prints says nothing to anybody. */
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const BY_HAND = 'Or open a page (.html) in a browser and print it from there.';

/**
 * Prints pages (HTML) as PDF, in their order, on the paper their styles name, else A4, with a browser that is installed:
 * no script runs and nothing is fetched. `report` hears how many are done. The bytes hold the time of printing. Throws a
 * Failure (74) where the browser or the package that drives it is missing, and where the browser fails.
 */
export async function printPages(
  pages: readonly string[],
  report: (done: number) => void,
): Promise<readonly Uint8Array[]> {
  const executablePath = findBrowser(process.platform, process.env, existsSync);
  if (executablePath === null) {
    throw new Failure(
      74,
      'No PDF was made: this computer has no Chromium, Chrome or Edge in the usual places.',
      `Install one of them, or name its program file in the environment variable CHROME_PATH. ${BY_HAND}`,
    );
  }
  const chromium = await loadDriver();
  const browser = await chromium.launch({ executablePath, args: QUIET_FLAGS }).catch(() => {
    throw new Failure(
      74,
      `No PDF was made: the browser ${executablePath} does not start.`,
      `Name another one in the environment variable CHROME_PATH. ${BY_HAND}`,
    );
  });
  try {
    return await printInto(
      await browser.newContext({ javaScriptEnabled: false, offline: true }),
      pages,
      report,
    );
  } catch (error) {
    const fault = error instanceof Error ? error.message.split('\n', 1)[0] : 'no reason given';
    throw new Failure(74, `No PDF was made: the browser stopped while printing (${fault}).`, BY_HAND);
  } finally {
    await browser.close();
  }
}

/** The package is needed for this alone and costs start-up time; not everybody installs it. */
async function loadDriver(): Promise<typeof import('playwright-core').chromium> {
  try {
    const { chromium } = await import('playwright-core');
    return chromium;
  } catch {
    throw new Failure(
      74,
      'No PDF was made: the package playwright-core is not installed.',
      `Install it where mentorship is installed: npm install playwright-core (with --global if mentorship was). ${BY_HAND}`,
    );
  }
}

async function printInto(
  context: BrowserContext,
  pages: readonly string[],
  report: (done: number) => void,
): Promise<readonly Uint8Array[]> {
  await context.route('**/*', (route) => route.abort());
  const tab = await context.newPage();
  const printed: Uint8Array[] = [];
  for (const page of pages) {
    await tab.setContent(page, { waitUntil: 'domcontentloaded' });
    printed.push(await tab.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true }));
    report(printed.length);
  }
  return printed;
}
