import { escapeInline, escapeMarkdown } from '../template/escape-markdown.js';
import { isolateText } from '../words/isolate-text.js';
import { addressBehind, replaceRuns } from './filled-runs.js';

/** What a reader of Markdown takes for an address between `<` and `>` (CommonMark, autolinks). */
const AUTOLINK = /^[\x21-\x3B\x3D\x3F-\x7E]+$/u;

/** A rendered document as Markdown: filled-in texts mean themselves in it, addresses can be clicked. */
export function documentMarkdown(rendered: string, direction: 'ltr' | 'rtl'): string {
  const lines = rendered.split('\n').map((line) => lineMarkdown(line, direction));
  return `${lines.join('\n').trim()}\n`;
}

/** Behind a word nothing begins a heading or a list: a date like "5. lokakuuta" stays as people write it. */
function lineMarkdown(line: string, direction: 'ltr' | 'rtl'): string {
  const firstLetter = line.search(/\p{L}/u);
  return replaceRuns(line, (text, offset) => {
    if (addressBehind(text) !== null && AUTOLINK.test(text)) return `<${text}>`;
    const behindWord = firstLetter !== -1 && firstLetter < offset;
    return isolateText(behindWord ? escapeInline(text) : escapeMarkdown(text), direction);
  });
}
