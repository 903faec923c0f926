import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';

import { describeReport } from '../../src/core/rendering/report/describe-report.js';
import { renderReport } from '../../src/core/rendering/report/render-report.js';
import type { Person } from '../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../cast.js';
import { runInMemory } from '../cli/memory-shell.js';
import { pair } from '../core/pairing/pair.js';

const EXAMPLE = new URL('../../examples/codebar-helsinki/', import.meta.url);
const TEMPLATES = new URL('../../templates/', import.meta.url);

const read = (name: string, folder: URL): string => readFileSync(new URL(name, folder), 'utf8');

/** The report of the example cohort, as the command writes it. */
export async function exampleReport(...flags: readonly string[]): Promise<string> {
  const given = {
    'mentorship.yaml': read('mentorship.yaml', EXAMPLE),
    'signups.csv': read('signups.csv', EXAMPLE),
  };
  const { files } = await runInMemory(['match'], given);
  const run = await runInMemory(['report', ...flags], files);
  if (run.exitCode !== 0) throw new Error(run.stderr);
  return run.files['report.html'] ?? '';
}

/** The report of people made up for a test. */
export async function reportOf(people: readonly Person[]): Promise<string> {
  const record = { gap: 'unasked', audit: null, faults: 2, version: '0.1.0' } as const;
  const report = describeReport(await pair(people), record, { redact: false });
  return renderReport(report, { style: read('report.css', TEMPLATES), script: read('report.js', TEMPLATES) });
}

/** A cohort with more people on a side than a map of everybody with everybody takes. */
export const CROWD: readonly Person[] = [
  ...Array.from({ length: 40 }, (_, place) =>
    mentor(`Mentor ${place}`, { teaches: [skill(place % 2 === 0 ? 'Python' : 'CSS')] }),
  ),
  ...Array.from({ length: 70 }, (_, place) =>
    mentee(`Mentee ${place}`, { learns: [skill(place % 3 === 0 ? 'Python' : 'CSS')], timeZone: '+02:00' }),
  ),
];

/** What a page did that no page may do. */
export interface Misdeeds {
  readonly list: string[];
}

/**
 * Opens a page from a file, as people do, and hands it over with what it did wrong: messages of the browser, breaches of
 * its own policy, requests for anything but itself.
 */
export async function withReport<Result>(
  browser: Browser,
  html: string,
  options: BrowserContextOptions,
  use: (tab: Tab, misdeeds: Misdeeds) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-report-'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    const tab = await context.newPage();
    const misdeeds: Misdeeds = { list: [] };
    const address = pathToFileURL(file).href;
    tab.on('console', (message) => misdeeds.list.push(`says ${message.text()}`));
    tab.on('pageerror', (error) => misdeeds.list.push(`throws ${error.message}`));
    tab.on('request', (request) => {
      if (request.url() !== address) misdeeds.list.push(`asks for ${request.url()}`);
    });
    await tab.addInitScript(
      `addEventListener('securitypolicyviolation', (event) => console.log('breach of ' + event.violatedDirective))`,
    );
    await tab.goto(address);
    return await use(tab, misdeeds);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
