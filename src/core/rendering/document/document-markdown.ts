import { escapeInline, escapeMarkdown } from '../template/escape-markdown.js';
import { isolateText } from '../words/isolate-text.js';
import { addressBehind, replaceRuns } from './filled-runs.js';

/*
 * What every reader takes for an address between `<` and `>` (CommonMark, autolinks). Nothing can be escaped there, so
 * an address with a mark that ends a cell or a link's words, or begins code or emphasis for a hasty reader, is no link.
 */
const PAGE = /^https?:[^\s<>|`*~[\]]+$/iu;
const MAILBOX =
  /^[\w.!#$%&'+/=?^{}-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/iu;

/** A rendered document as Markdown: filled-in texts mean themselves in it, addresses can be clicked. */
export function documentMarkdown(rendered: string, direction: 'ltr' | 'rtl'): string {
  const lines = rendered.split('\n').map((line) => lineMarkdown(line, direction));
  return `${lines.join('\n').trim()}\n`;
}

/** Behind a word nothing begins a heading or a list: a date like "5. lokakuuta" stays as people write it. */
function lineMarkdown(line: string, direction: 'ltr' | 'rtl'): string {
  const firstLetter = line.search(/\p{L}/u);
  return replaceRuns(line, (text, offset) => {
    if (addressBehind(text) !== null && (PAGE.test(text) || MAILBOX.test(text))) return `<${text}>`;
    const behindWord = firstLetter !== -1 && firstLetter < offset;
    return isolateText(behindWord ? escapeInline(text) : escapeMarkdown(text), direction);
  });
}
