import { createHash } from 'node:crypto';

import { asMarkup } from '../template/markup.js';
import { type Content, html, htmlOf, nothing } from './page/html.js';
import { sayDay } from './page/say-day.js';
import { summarise } from './page/sections/glance.js';
import { sections } from './page/sections.js';
import type { Report } from './report.js';
import { sealPage } from './seal-page.js';

/** The looks and the behaviour of the page, as files of ours hold them. */
export interface ReportAssets {
  readonly style: string;
  readonly script: string;
}

/**
 * The page of a report: one file that asks for nothing else. Its policy lets the browser run these two texts and nothing
 * that somebody's answer could bring in; without the script everything can be read.
 */
export function renderReport(report: Report, assets: ReportAssets): string {
  // A browser hashes a text with LF, whatever line ends the file has.
  const style = assets.style.replaceAll('\r\n', '\n');
  const script = assets.script.replaceAll('\r\n', '\n');
  const policy = [
    "default-src 'none'",
    `style-src '${sourceHash(style)}'`,
    `script-src '${sourceHash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${titleOf(report)}</title>
<style>${asMarkup(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
${renderHeader(report)}
<main id="main">
${sections.map(
  ({ id, title, render }) => html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${title}</h2>
${render(report)}</section>
`,
)}</main>
<footer><p>Made by mentorship ${report.certainty.version}. ${
    report.isRedacted
      ? 'It names nobody; the numbers of people say nothing about them.'
      : 'It names people: keep it among those who may know. “mentorship report --redact” writes it without names.'
  }</p></footer>
${asMarkup(`<script>${script}</script>`)}
</body>
</html>
`;
  return sealPage(htmlOf(page));
}

function renderHeader(report: Report): Content {
  const { programme, isRedacted, start, certainty } = report;
  const facts = [
    ...(start === '' ? [] : [`Starts on ${sayDay(start)}`]),
    ...(isRedacted ? ['Without names, for sharing'] : []),
  ];
  return html`<header>
<p class="eyebrow">Cohort report</p>
<h1>${programme === '' ? 'Mentors and mentees' : html`<bdi>${programme}</bdi>`}</h1>
<p class="lede">${summarise(report)}</p>
${facts.length === 0 ? nothing : html`<p class="facts">${facts.join(' · ')}</p>`}
${
  certainty.faults === 0
    ? nothing
    : html`<p class="warning" role="note"><strong>Not as “match” left it.</strong> Sign-ups, settings or pairs changed since then: the files do not fit together in ${certainty.faults === 1 ? 'one place' : `${certainty.faults} places`}. “mentorship verify” names each.</p>`
}
<nav aria-label="On this page"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>`;
}

function titleOf({ programme, isRedacted }: Report): string {
  const title = programme === '' ? 'Cohort report' : `Cohort report: ${programme}`;
  return isRedacted ? `${title} (without names)` : title;
}

function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
