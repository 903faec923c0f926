import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

import { findBrowser } from '../../src/shell/find-browser.js';

/** An installed browser with an empty profile, which says nothing to anybody by itself. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.platform, process.env, existsSync);
  if (executablePath === null || !existsSync(executablePath)) {
    throw new Error(
      'These tests need Chromium, Chrome or Edge: install one, or name its program file in CHROME_PATH.',
    );
  }
  return await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
