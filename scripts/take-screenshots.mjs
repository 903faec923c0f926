/*
 * Takes the pictures of the report that stand in README.md: `npm run build`, then `node scripts/take-screenshots.mjs`
 * pairs the example codebar-helsinki, writes its report, and photographs it with an installed Chromium, Chrome or Edge
 * into docs/pictures/.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } });
const ROOT = resolve(values.root);
const EXAMPLE = resolve('examples/codebar-helsinki');
const PICTURES = resolve('docs/pictures');

/** What is photographed: the window, its colours, and which part of the page comes to its top. */
const SHOTS = [
  { file: 'report.png', width: 1200, height: 940, colorScheme: 'light', top: 'header' },
  { file: 'report-map.png', width: 800, height: 1010, colorScheme: 'dark', top: '#levels' },
];

function writeReport(folder) {
  for (const name of ['signups.csv', 'mentorship.yaml']) cpSync(join(EXAMPLE, name), join(folder, name));
  for (const args of [['match', 'signups.csv'], ['report']]) {
    execFileSync(process.execPath, [join(ROOT, 'bin/mentorship.js'), ...args, '--quiet'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return pathToFileURL(join(folder, 'report.html')).href;
}

async function takeShots(address) {
  const { findBrowser } = await import(pathToFileURL(join(ROOT, 'dist/shell/find-browser.js')).href);
  const executablePath = findBrowser(process.platform, process.env, existsSync);
  if (executablePath === null) throw new Error('This needs an installed Chromium, Chrome or Edge.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const { file, width, height, colorScheme, top } of SHOTS) {
      const tab = await browser.newPage({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await tab.goto(address);
      await tab.evaluate(`document.querySelector('${top}').scrollIntoView()`);
      await tab.screenshot({ path: join(PICTURES, file) });
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'mentorship-pictures-'));
try {
  mkdirSync(PICTURES, { recursive: true });
  await takeShots(writeReport(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
