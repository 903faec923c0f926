import { hashText } from '../../core/text/hash-text.js';
import type { OutputFile } from '../../core/text/output-file.js';
import { Failure } from '../../shell/failure.js';
import type { OutputPlace, Shell } from '../../shell/shell.js';
import { sayFailure } from '../showing/say-failure.js';
import type { FileChange } from './file-change.js';
import type { RecordedFile } from './manifest.js';

const PAGE = /\.html$/;
const PDF = /\.pdf$/;

interface Page {
  readonly html: string;
  /** Where its PDF stands. */
  readonly path: string;
}

/** What became of the pages on paper. */
export interface Printing {
  readonly files: readonly OutputFile[];
  /** Whether every page has its PDF. */
  readonly isWhole: boolean;
}

/** Where no PDF was asked for. */
export const NOTHING_TO_PRINT: Printing = { files: [], isWhole: true };

/**
 * A PDF for every page among the files. What prints writes other bytes each time, so a page that is as the last run
 * wrote it keeps the PDF of that run. Where nothing can be printed, that is told and the pages stand for themselves.
 */
export async function printFiles(
  shell: Shell,
  place: OutputPlace,
  files: readonly OutputFile[],
  recorded: ReadonlyMap<string, RecordedFile>,
): Promise<Printing> {
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
  const printed = await printFresh(shell, fresh);
  return { files: [...kept, ...(printed ?? [])], isWhole: printed !== null };
}

/** Null where nothing can be printed. */
async function printFresh(shell: Shell, pages: readonly Page[]): Promise<readonly OutputFile[] | null> {
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
    return null;
  }
}

/** How many PDFs a run takes away because their pages, which are among its files, say something else now. */
export function countOutdated(changes: readonly FileChange[]): number {
  const stands = new Set(changes.flatMap(({ path, change }) => (change === 'withdrawn' ? [] : [path])));
  return changes.filter(
    ({ path, change }) => change === 'withdrawn' && PDF.test(path) && stands.has(path.replace(PDF, '.html')),
  ).length;
}
