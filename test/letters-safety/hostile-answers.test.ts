import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';

import { writeCohort } from './cohort.js';
import { HOSTILE, harmlessCohort, hostileCohort, settingsOf } from './hostile-cohort.js';
import { readDraft } from './read-draft.js';

const ORGANISER =
  '=?utf-8?q?x?= <b>P</b> "A" <evil@example.com>, [a](https://evil.example.com) ليلى\r\nBcc: evil@example.com\r\n# x';

const hostile = await writeCohort(hostileCohort, settingsOf(ORGANISER));
const harmless = await writeCohort(harmlessCohort, settingsOf('Somebody'));

type Entry = readonly [path: string, text: string];

function filesOf({ files }: typeof hostile, ending: string): readonly Entry[] {
  return Object.entries(files).filter(([path]) => path.endsWith(ending));
}

/** The folder a file stands in: files of a folder are of one kind, and of one meeting. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

test('everybody gets a letter, and every pair its guides', () => {
  expect(filesOf(hostile, '.txt')).toHaveLength(4 * HOSTILE.length);
  expect(filesOf(hostile, '.eml')).toHaveLength(6 * HOSTILE.length);
  expect(filesOf(hostile, '.ics')).toHaveLength(2 * HOSTILE.length);
  expect(filesOf(hostile, '.md').length).toBeGreaterThan(2 * HOSTILE.length);
  expect(filesOf(hostile, '.html').length).toBeGreaterThan(6 * HOSTILE.length);
  expect(filesOf(hostile, '.csv').length).toBeGreaterThan(3);
  for (const path of Object.keys(hostile.files))
    expect(path).toMatch(/^(?:[a-z0-9-]+\/)*[a-z0-9.-]{1,100}$/u);
});

describe('a draft', () => {
  test('is a sound mail from the organiser to the two of a pair, or to one, whatever they wrote', async () => {
    const ids = new Set<string | undefined>();
    for (const [path, draft] of filesOf(hostile, '.eml')) {
      const mail = await readDraft(draft, path);
      expect(mail.from?.address).toBe('aino@example.org');
      const addresses = mail.to?.map(({ address }) => address) ?? [];
      for (const address of addresses)
        expect(address).toMatch(/^(?:mentor|mentee|waiting)\d+@example\.org$/u);
      expect(new Set(addresses.map((address) => address?.replace(/\D/gu, ''))).size).toBe(1);
      ids.add(mail.messageId);
    }
    expect(ids.size).toBe(filesOf(hostile, '.eml').length);
  });

  test('says what the text and the page beside it say', async () => {
    for (const [path, draft] of filesOf(hostile, '.eml')) {
      const mail = await readDraft(draft, path);
      const beside = (ending: string) => hostile.files[path.replace(/eml$/u, ending)]?.trim();
      expect(mail.text?.trim(), path).toBe(beside(path.startsWith('letters') ? 'txt' : 'md'));
      expect(mail.html?.trim(), path).toBe(beside('html'));
    }
  });
});

test('a letter has the paragraphs of its template, whatever people wrote', () => {
  const blocks = (text: string) => text.split('\n\n').length;
  const ours = new Set(filesOf(harmless, '.txt').map(([, text]) => blocks(text)));
  for (const [path, text] of filesOf(hostile, '.txt')) expect([...ours], path).toContain(blocks(text));
});

test('a page has no element but those of its template, and no link that somebody slipped in', () => {
  const ours = new Set(filesOf(harmless, '.html').flatMap(([, html]) => tagsOf(html)));
  for (const [path, html] of filesOf(hostile, '.html')) {
    if (path.startsWith('report')) continue;
    for (const tag of tagsOf(html)) {
      if (tag.startsWith('<a ')) expect(tag, path).toMatch(OWN_LINK);
      else if (!/^<\/?bdi(?: dir="(?:ltr|rtl)")?>$/u.test(tag)) expect(ours, path).toContain(tag);
    }
  }
});

test('a report has no kind of element but its own, and links to its own parts alone', () => {
  const kinds = (html: string) => tagsOf(html).map((tag) => /^<\/?\w*/u.exec(tag)?.[0]);
  const reports = (cohort: typeof hostile) =>
    filesOf(cohort, '.html').filter(([path]) => path.startsWith('report'));
  const ours = new Set(reports(harmless).flatMap(([, html]) => kinds(html)));
  for (const [path, html] of reports(hostile)) {
    for (const kind of kinds(html)) expect(ours, path).toContain(kind);
    for (const tag of tagsOf(html).filter((each) => each.startsWith('<a ')))
      expect(tag, path).toMatch(/^<a (?:class="skip" )?href="#[a-z]+">$/u);
  }
});

function tagsOf(html: string): readonly string[] {
  return html.slice(html.indexOf('<body')).match(/<[^>]*>/gu) ?? [];
}

/** To a file beside the page, to one of the people, or to what the settings link to. */
const OWN_LINK =
  /^<a href="(?:[a-z0-9-]+\.(?:eml|html|txt)|https:\/\/example\.org\/|mailto:(?:,?(?:aino|(?:mentor|mentee|waiting)\d+)@example\.org)+(?:\?subject=(?:[^"&]|&#39;)*)?)">$/u;

describe('Markdown', () => {
  const reader = new Marked({ gfm: true });
  const tokensOf = (markdown: string): readonly Token[] => {
    const tokens: Token[] = [];
    reader.walkTokens(reader.lexer(markdown), (token) => {
      tokens.push(token);
    });
    return tokens;
  };
  const headings = (markdown: string) =>
    tokensOf(markdown).flatMap((token) => (token.type === 'heading' ? [token.depth] : []));

  test('has the headings of its template', () => {
    const ours = new Map(filesOf(harmless, '.md').map(([path, text]) => [folderOf(path), headings(text)]));
    for (const [path, text] of filesOf(hostile, '.md').filter(([path]) => path.startsWith('agendas'))) {
      expect(headings(text), path).toEqual(ours.get(folderOf(path)));
    }
  });

  test('has no element, picture, quotation, code or link by somebody’s words', () => {
    for (const [path, text] of filesOf(hostile, '.md')) {
      for (const token of tokensOf(text)) {
        expect(token.type, path).not.toMatch(/^(?:html|image|blockquote|code|codespan|del)$/u);
        if (token.type === 'link')
          expect(token.href, path).toMatch(/^(?:https:\/\/example\.org\/|mailto:aino@)/u);
      }
    }
  });
});

test('a calendar file has one entry with the properties of ours, and nobody to invite', () => {
  const propertiesOf = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const entries = calendar.getAllSubcomponents();
    expect(entries.map(({ name }) => name)).toEqual(['vevent']);
    return entries[0]?.getAllProperties().map(({ name }) => name) ?? [];
  };
  const [[, example] = ['', '']] = filesOf(harmless, '.ics');
  const ours = propertiesOf(example);
  expect(ours).not.toContain('attendee');
  for (const [path, text] of filesOf(hostile, '.ics')) {
    expect(propertiesOf(text), path).toEqual(ours);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test('no cell of a list begins as a formula', () => {
  for (const [path, text] of filesOf(hostile, '.csv')) {
    const cells = (parse(text) as string[][]).flat();
    for (const cell of cells)
      for (const line of cell.split(/\r\n|[\r\n]/u)) expect(line, path).not.toMatch(/^[=+\-@\t]/u);
  }
});

test('no stream holds a control character or a command to a build log', () => {
  expect(hostile.streams).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
  expect(hostile.streams).not.toMatch(/^(?:::|##\[)/mu);
});
