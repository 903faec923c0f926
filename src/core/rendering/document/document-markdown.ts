import { escapeMarkdown } from '../template/escape-markdown.js';
import { isolateText } from '../words/isolate-text.js';
import { addressBehind, replaceRuns } from './filled-runs.js';

/** What a reader of Markdown takes for an address between `<` and `>` (CommonMark, autolinks). */
const AUTOLINK = /^[\x21-\x3B\x3D\x3F-\x7E]+$/u;

/** A rendered document as Markdown: filled-in texts mean themselves in it, addresses can be clicked. */
export function documentMarkdown(rendered: string, direction: 'ltr' | 'rtl'): string {
  return `${replaceRuns(rendered, (text) => runMarkdown(text, direction)).trim()}\n`;
}

function runMarkdown(text: string, direction: 'ltr' | 'rtl'): string {
  if (addressBehind(text) !== null && AUTOLINK.test(text)) return `<${text}>`;
  return isolateText(escapeMarkdown(text), direction);
}
