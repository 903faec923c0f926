import { hashText } from '../../core/text/hash-text.js';
import type { OutputFile } from '../../core/text/output-file.js';
import { Failure } from '../../shell/failure.js';
import type { OutputPlace, Shell } from '../../shell/shell.js';
import { sayFailure } from '../showing/say-failure.js';
import type { RecordedFile } from './manifest.js';

const PAGE = /\.html$/;

interface Page {
  readonly html: string;
  /** Where its PDF stands. */
  readonly path: string;
}

/**
 * A PDF for every page among the files. What prints writes other bytes each time, so a page that is as the last run
 * wrote it keeps the PDF of that run. Where nothing can be printed, that is told and the pages stand for themselves.
 */
export async function printFiles(
  shell: Shell,
  place: OutputPlace,
  files: readonly OutputFile[],
  recorded: ReadonlyMap<string, RecordedFile>,
): Promise<readonly OutputFile[]> {
  const kept: OutputFile[] = [];
  const fresh: Page[] = [];
  for (const { path, content } of files) {
    if (!PAGE.test(path) || typeof content !== 'string') continue;
    const page = { html: content, path: path.replace(PAGE, '.pdf') };
    const present =
      recorded.get(path)?.hash === hashText(content) ? await shell.readOutput(place, page.path) : null;
    if (present !== null && recorded.get(page.path)?.hash === hashText(present)) {
      kept.push({ path: page.path, content: present });
    } else fresh.push(page);
  }
  return [...kept, ...(await printFresh(shell, fresh))];
}

async function printFresh(shell: Shell, pages: readonly Page[]): Promise<readonly OutputFile[]> {
  if (pages.length === 0) return [];
  const report = (done: number) => shell.progress.show('Printing pages', done / pages.length);
  report(0);
  try {
    const printed = await shell.printPages(
      pages.map(({ html }) => html),
      report,
    );
    return pages.flatMap(({ path }, place) => {
      const content = printed[place];
      return content === undefined ? [] : [{ path, content }];
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await shell.tell(sayFailure(error));
    return [];
  }
}
