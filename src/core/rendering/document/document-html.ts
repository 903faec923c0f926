import { Marked, type RendererObject, type Token, type Tokens } from 'marked';

import { escapeHtml } from '../template/escape-html.js';
import { isolatedDirection } from '../words/isolate-text.js';
import { addressBehind, numberRuns, replaceRuns } from './filled-runs.js';

type Direction = 'ltr' | 'rtl';

/** Headings of this level and of those below it, down to the last one, begin a section of their own. */
const FIRST_SECTIONS = 2;
const LAST_SECTIONS = 3;

/**
 * A rendered document as HTML, and its first heading as plain text. What the template itself holds of HTML is shown as
 * text; links lead only to pages and mailboxes; nothing is loaded.
 */
export function documentHtml(
  rendered: string,
  direction: Direction,
): { readonly title: string; readonly content: string } {
  const { source, texts } = numberRuns(rendered);
  const textBehind = (number: string): string => texts[Number(number)] ?? '';
  const reader = new Marked({ gfm: true, renderer: createRenderer(textBehind, direction) });
  const tokens = reader.lexer(source);
  const html = renderSections(tokens, FIRST_SECTIONS, (part) => reader.parser([...part]));
  const title = plainText(tokens.filter(({ type }) => type === 'heading').slice(0, 1));
  return {
    title: replaceRuns(title, textBehind),
    content: replaceRuns(html, (number) => runHtml(textBehind(number), direction)).trim(),
  };
}

/** Everything that could load, run or lead anywhere is made harmless here; the rest is the library's own. */
function createRenderer(textBehind: (number: string) => string, direction: Direction): RendererObject {
  return {
    html: ({ text, block }) => (block === true ? `<p>${escapeHtml(text.trim())}</p>\n` : escapeHtml(text)),
    image: ({ text }) => escapeHtml(text),
    code: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>\n`,
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    link({ href, tokens }) {
      // A link cannot stand in a link, so addresses filled into its words stay words.
      const words = replaceRuns(this.parser.parseInline(tokens), (number) =>
        wordsHtml(textBehind(number), direction),
      );
      const address = replaceRuns(href, textBehind);
      const target = addressBehind(address.replace(/^mailto:/iu, ''));
      return target === null ? words : `<a href="${escapeHtml(target)}">${words}</a>`;
    },
  };
}

/** Each heading of a level with what follows it becomes a section; smaller ones within it stand side by side. */
function renderSections(
  tokens: readonly Token[],
  level: number,
  render: (part: readonly Token[]) => string,
): string {
  if (level > LAST_SECTIONS) return render(tokens);
  const starts = tokens.flatMap((token, index) =>
    token.type === 'heading' && token['depth'] === level ? [index] : [],
  );
  const sections = starts.map((start, place) => {
    const [heading, ...rest] = tokens.slice(start, starts[place + 1]);
    const inside = renderSections(rest, level + 1, render);
    return `<section>\n${render(heading === undefined ? [] : [heading])}${inside}</section>\n`;
  });
  const before = render(tokens.slice(0, starts[0]));
  const beside = level > FIRST_SECTIONS && sections.length > 1;
  return before + (beside ? `<div class="beside">\n${sections.join('')}</div>\n` : sections.join(''));
}

function runHtml(text: string, direction: Direction): string {
  const address = addressBehind(text);
  const words = wordsHtml(text, direction);
  return address === null ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
}

function wordsHtml(text: string, direction: Direction): string {
  const own = isolatedDirection(text, direction);
  return own === null ? escapeHtml(text) : `<bdi dir="${own}">${escapeHtml(text)}</bdi>`;
}

/** The words of tokens, whose text may stand in tokens within them. */
function plainText(tokens: readonly Tokens.Generic[]): string {
  return tokens.map(({ tokens: inner, text }) => (inner ? plainText(inner) : String(text ?? ''))).join('');
}
