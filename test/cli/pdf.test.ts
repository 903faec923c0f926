import { describe, expect, test } from 'vitest';

import { runInMemory } from './memory-shell.js';

const settings = (programme: string): string =>
  `programme: ${programme}\ncontact: help@example.org\nmeetings: 4\n`;
const SETTINGS = { 'mentorship.yaml': settings('codebar Helsinki') };

/** A printer whose bytes are never the same twice, as those of a browser. */
function countingPrinter(): (pages: readonly string[]) => Promise<readonly Uint8Array[]> {
  let printed = 0;
  return async (pages) =>
    pages.map((page) => {
      printed += 1;
      return new TextEncoder().encode(`%PDF-1.4 ${printed} of ${page.length} characters`);
    });
}

describe('--pdf', () => {
  test('puts a PDF beside each page', async () => {
    const run = await runInMemory(['handbook', '--pdf'], SETTINGS, { printPages: countingPrinter() });
    expect(run.exitCode).toBe(0);
    expect(run.files['handbooks/mentors.pdf']).toContain('%PDF-1.4 1');
    expect(run.files['handbooks/mentees.pdf']).toContain('%PDF-1.4 2');
  });

  test('leaves the PDF of a page that stayed the same', async () => {
    const printPages = countingPrinter();
    const { files } = await runInMemory(['handbook', '--pdf'], SETTINGS, { printPages });
    const again = await runInMemory(['handbook', '--pdf'], files, { printPages });
    expect(again.files).toEqual(files);
    expect(again.stderr).toContain('7 files unchanged');
  });

  test('prints a page anew that changed', async () => {
    const printPages = countingPrinter();
    const { files } = await runInMemory(['handbook', '--pdf'], SETTINGS, { printPages });
    const changed = { ...files, 'mentorship.yaml': settings('codebar Oulu') };
    const again = await runInMemory(['handbook', '--pdf'], changed, { printPages });
    expect(again.exitCode).toBe(0);
    expect(again.files['handbooks/mentors.pdf']).toContain('%PDF-1.4 3');
  });

  test('does not replace a PDF that somebody put there', async () => {
    const printPages = countingPrinter();
    const { files } = await runInMemory(['handbook', '--pdf'], SETTINGS, { printPages });
    const edited = { ...files, 'handbooks/mentors.pdf': 'annotated' };
    const refused = await runInMemory(['handbook', '--pdf'], edited, { printPages });
    expect(refused.exitCode).toBe(1);
    expect(refused.files).toEqual(edited);
  });

  test('without a browser says what is missing, and the pages stand all the same', async () => {
    const run = await runInMemory(['handbook', '--pdf'], SETTINGS);
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('No PDF was made: there is no browser.\nInstall one.\n');
    expect(run.files['handbooks/mentors.html']).toContain('codebar Helsinki');
    expect(Object.keys(run.files).filter((path) => path.endsWith('.pdf'))).toEqual([]);
  });

  test('a page that changed takes its old PDF away where no new one can be printed', async () => {
    const { files } = await runInMemory(['handbook', '--pdf'], SETTINGS, { printPages: countingPrinter() });
    const changed = { ...files, 'mentorship.yaml': settings('codebar Oulu') };
    const again = await runInMemory(['handbook', '--pdf'], changed);
    expect(again.exitCode).toBe(0);
    expect(again.files['handbooks/mentors.pdf']).toBeUndefined();
    expect(again.files['handbooks/mentors.html']).toContain('codebar Oulu');
    expect(again.stderr).toContain('Removed, as what the pages say has changed: 2 older PDFs.\n');
    const dry = await runInMemory(['handbook', '--pdf', '--dry-run'], changed);
    expect(dry.files).toEqual(changed);
    expect(dry.stderr).toContain('To be removed, as what the pages say has changed: 2 older PDFs.\n');
  });

  test('a page that stayed the same keeps its PDF where no new one can be printed, and nothing is removed', async () => {
    const { files } = await runInMemory(['handbook', '--pdf'], SETTINGS, { printPages: countingPrinter() });
    const { 'handbooks/mentees.pdf': _, ...fewer } = files;
    const again = await runInMemory(['handbook', '--pdf'], fewer);
    expect(again.stderr).toContain('No PDF was made');
    expect(again.stderr).not.toContain('emoved');
    expect(again.files['handbooks/mentors.pdf']).toBe(files['handbooks/mentors.pdf']);
  });

  test('with --strict nothing is written where no PDF can be', async () => {
    const { files } = await runInMemory(['handbook', '--pdf'], SETTINGS, { printPages: countingPrinter() });
    const changed = { ...files, 'mentorship.yaml': settings('codebar Oulu') };
    for (const given of [SETTINGS, changed]) {
      const run = await runInMemory(['handbook', '--pdf', '--strict'], given);
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toContain(
        'No PDF was made: there is no browser.\nInstall one.\nNothing was written.\n',
      );
      expect(run.files).toEqual(given);
    }
  });
});
