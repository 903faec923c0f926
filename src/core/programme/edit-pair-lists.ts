import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, stringify } from 'yaml';

import { invariant } from '../text/invariant.js';
import type { NamedPair } from './programme.js';

/** The settings that are lists of pairs. */
export const PAIR_LISTS = ['together', 'apart'] as const;

export type PairList = (typeof PAIR_LISTS)[number];

/** What is to be done to one list: entries are taken out by their place in it, from 0, and others put at its end. */
export interface PairListEdit {
  readonly remove: readonly number[];
  readonly add: readonly NamedPair[];
}

/**
 * Changes `together:` and `apart:` in the text of mentorship.yaml and leaves every other byte as it is; comments inside
 * a list stay with their entries. A list that is not there goes below its switched-off example, else to the end.
 * The text must be one that `readProgramme` reads without an error, and is to be read again afterwards: settings that
 * are written in brackets from end to end have no line where a list could go.
 */
export function editPairLists(text: string, edits: Readonly<Record<PairList, PairListEdit>>): string {
  return PAIR_LISTS.reduce((edited, list) => editList(edited, list, edits[list]), text);
}

function editList(text: string, list: PairList, edit: PairListEdit): string {
  if (edit.remove.length + edit.add.length === 0) return text;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const section = findSection(text, list);
  if (section === null) {
    const written = trimBlanksOfYaml(editSection(`${list}:`, edit)).replaceAll('\n', lineEnd);
    return insertSection(text, list, written, lineEnd);
  }
  const before = text.slice(section.from, section.to);
  const isLine = before.endsWith('\n');
  const after = trimBlanksOfYaml(editSection(before, edit)).replaceAll('\n', lineEnd);
  return `${text.slice(0, section.from)}${after}${isLine ? lineEnd : ''}${text.slice(section.to)}`;
}

/** From the beginning of the key's line to the end of the value; comments that follow are not part of it. */
function findSection(text: string, list: PairList): { readonly from: number; readonly to: number } | null {
  const pair = findPair(parse(text), list);
  if (pair === null) return null;
  const key = (pair.key as Scalar.Parsed).range;
  const value = (pair.value as Scalar.Parsed | null)?.range;
  return { from: text.lastIndexOf('\n', key[0]) + 1, to: value?.[1] ?? key[1] };
}

function editSection(section: string, { remove, add }: PairListEdit): string {
  const document = parse(section);
  const pair = findPair(document, sectionKey(document));
  invariant(pair !== null, 'a section without its key');
  const items = isSeq(pair.value) ? pair.value.items : [];
  const left = items.filter((_, place) => !remove.includes(place));
  const added = add.map(({ mentee, mentor }) =>
    document.createNode(
      new Map([
        ['mentee', textNode(mentee)],
        ['mentor', textNode(mentor)],
      ]),
    ),
  );
  const isIndented = !/\n-/.test(section);
  if (isSeq(pair.value)) {
    pair.value.items = [...left, ...added];
    if (pair.value.items.length === 0) pair.value.flow = true;
  } else {
    pair.value = document.createNode(added);
  }
  return document.toString({ lineWidth: 0, indentSeq: isIndented });
}

/** Quoted wherever a bare text would read as anything else. */
function textNode(text: string): Scalar {
  const node = new Scalar(text);
  if (/^["']/.test(stringify(text)) || text !== text.trim()) node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

/** Below the example that `writeProgramme` left there, else at the end. */
function insertSection(text: string, list: PairList, written: string, lineEnd: string): string {
  const example = new RegExp(`^#${list}:.*(?:\\r?\\n# .*)*`, 'm').exec(text.replaceAll('\r\n', '\n'));
  if (example !== null && lineEnd === '\n') {
    const end = example.index + example[0].length;
    return `${text.slice(0, end)}\n${written}${text.slice(end) || '\n'}`;
  }
  const before = trimBlanksOfYaml(text);
  return `${before}${before === '' ? '' : `${lineEnd}${lineEnd}`}${written}${lineEnd}`;
}

/** Takes from the end what YAML takes for blank: other blanks, as a no-break space, belong to a value. */
function trimBlanksOfYaml(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function parse(text: string): Document.Parsed {
  // Every scalar is read as text, as `readYaml` reads it, so that no number or date is spelt otherwise afterwards.
  return parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
}

function findPair(document: Document.Parsed, list: string): Pair | null {
  const { contents } = document;
  if (!isMap(contents)) return null;
  return contents.items.find(({ key }) => isScalar(key) && key.value === list) ?? null;
}

function sectionKey({ contents }: Document.Parsed): string {
  const key = isMap(contents) ? contents.items[0]?.key : null;
  return isScalar(key) ? String(key.value) : '';
}
