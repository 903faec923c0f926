/*
 * How soon the page of `mentorship report` is there in a browser, from opening the file to the end of its load event,
 * script and all: `npm run build`, then `node bench/report.mjs [--mentees <count>] [--mentors <count>] [--check]
 * [--root <folder>]`. The cohort is by bench/signup-cohort.mjs, the browser an installed Chromium, Chrome or Edge with an
 * empty profile; of several openings the best counts, since other work on the machine only ever adds. `--check` ends with
 * 1 when that misses the target. `--root` is the folder of another build.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

import { runMeasured } from './run-measured.mjs';

const TARGET_IN_MILLISECONDS = 1000;
const OPENINGS = 7;
const GENERATOR = fileURLToPath(new URL('signup-cohort.mjs', import.meta.url));

const { values } = parseArgs({
  options: {
    mentees: { type: 'string', default: '350' },
    mentors: { type: 'string', default: '150' },
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});
const root = resolve(values.root);
const program = join(root, 'bin/mentorship.js');

/** Milliseconds from the start of an opening to the end of its load event, and how many elements there are then. */
async function openPage(browser, address) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(address, { waitUntil: 'load' });
  const opening = await tab.evaluate(`new Promise((tell) => setTimeout(() => tell({
    milliseconds: performance.getEntriesByType('navigation')[0].loadEventEnd,
    elements: document.querySelectorAll('*').length,
  })))`);
  await tab.close();
  return opening;
}

async function measureOpenings(file) {
  const { findBrowser } = await import(pathToFileURL(join(root, 'dist/shell/find-browser.js')).href);
  const executablePath = findBrowser(process.platform, process.env, existsSync);
  if (executablePath === null) throw new Error('This bench needs an installed Chromium, Chrome or Edge.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const openings = [];
    for (let time = 0; time < OPENINGS; time += 1) {
      openings.push(await openPage(browser, pathToFileURL(file).href));
    }
    return openings;
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'mentorship-report-'));
try {
  execFileSync(process.execPath, [GENERATOR, values.mentees, values.mentors, folder]);
  const signups = join(folder, 'signups.csv');
  const pairings = join(folder, 'pairings.csv');
  const page = join(folder, 'report.html');
  execFileSync(process.execPath, [program, 'match', signups, '--out', pairings, '--quiet']);
  const written = runMeasured([program, 'report', pairings, '--signups', signups, '--out', page, '--quiet']);
  const openings = await measureOpenings(page);
  const times = openings.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const [best] = times;
  const missed = best > TARGET_IN_MILLISECONDS;
  console.log(`node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0].model}`);
  console.log(`${values.mentees} mentees, ${values.mentors} mentors\n`);
  console.log('| | |\n| --- | --- |');
  console.log(
    `| written in (processors worked) | ${(written.milliseconds / 1000).toFixed(2)} s (${(written.worked / 1000).toFixed(2)} s) |`,
  );
  console.log(`| size | ${(statSync(page).size / 1000).toFixed(0)} kB, ${openings[0].elements} elements |`);
  console.log(
    `| opened in, best and worst of ${OPENINGS} | ${best.toFixed(0)} ms, ${times.at(-1).toFixed(0)} ms |`,
  );
  if (missed) console.log(`\nThe target of ${TARGET_IN_MILLISECONDS} ms was missed.`);
  if (values.check && missed) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
