import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page as Tab } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds fault with on a page, each rule with the first place. */
export async function findViolations(tab: Tab): Promise<readonly string[]> {
  if (!(await tab.evaluate('"axe" in window'))) await tab.evaluate(AXE);
  // Of what passes nothing is told: to describe each part of a long page that is as it should be takes most of the time.
  const results = await tab.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.map(
    ({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}
