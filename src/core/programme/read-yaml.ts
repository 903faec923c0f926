/*
 * The one door to the YAML package. Its own messages quote the line they complain about, and with it whatever
 * an organiser wrote there; so problems leave here as diagnostics with a place, in our words.
 */
import { type ErrorCode, LineCounter, type ParsedNode, parseDocument } from 'yaml';

import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Place } from '../diagnostics/place.js';
import { checkYamlSize } from './check-yaml-size.js';
import { isNestedDeeper } from './yaml-nesting.js';
import { buildYamlTree, type YamlTree } from './yaml-tree.js';
import type { YamlValue } from './yaml-value.js';

const MAXIMUM_DEPTH = 32;

/** Where a value stands: keys of mappings and indices of lists from the top. */
export type YamlPath = readonly PropertyKey[];

/** A YAML text as plain values that remember where they stood. */
export interface YamlDocument {
  /** Null for an empty text, and for one that cannot be read. */
  readonly value: YamlValue;
  /** Where the value at a path begins; for a path that leads nowhere, the nearest value around it. */
  readonly placeOf: (path: YamlPath) => Place;
  /** Where the key that leads to the value begins; the value itself in a list. */
  readonly placeOfKey: (path: YamlPath) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a YAML text without anchors, aliases, tags or repeated keys.
 * Unquoted words become numbers or true/false only where nothing of their spelling is lost (`readBareWord`).
 * Errors: any problem leaves `value` null and one diagnostic per problem; nothing is thrown.
 */
export function readYaml(text: string, file: string): YamlDocument {
  const tooLong = checkYamlSize(new TextEncoder().encode(text).length, file);
  if (tooLong.length > 0) return unreadable(file, ...tooLong);
  // The mark some editors put first would shift every place on line 1.
  const source = text.replace(/^\uFEFF/, '');
  if (isNestedDeeper(source, MAXIMUM_DEPTH)) {
    return unreadable(file, diagnose('yaml-too-deep', { file }, { limit: MAXIMUM_DEPTH }));
  }
  const lineCounter = new LineCounter();
  // The failsafe schema reads every scalar as text: what a bare word means is decided in one place, by us.
  // Repeated keys are looked for by us too: the package compares every key with every other.
  const document = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, character: col };
  };

  // Only the first: an open quote or bracket makes the parser complain about much that follows.
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    return unreadable(file, diagnose(diagnosticCode(problem.code), placeAt(problem.pos[0]), {}));
  }
  const diagnostics: Diagnostic[] = [];
  const contents: ParsedNode | null = document.contents;
  const tree = buildYamlTree(contents, placeAt, diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return unreadable(file, ...diagnostics);
  return {
    value: tree.value,
    placeOf: (path) => placeAt(nearest(tree, path).offset),
    placeOfKey: (path) => placeAt(nearest(tree, path).keyOffset),
    diagnostics,
  };
}

function unreadable(file: string, ...diagnostics: readonly Diagnostic[]): YamlDocument {
  return { value: null, placeOf: () => ({ file }), placeOfKey: () => ({ file }), diagnostics };
}

function diagnosticCode(code: ErrorCode) {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'yaml-tab';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return 'yaml-needs-quotes';
    case 'MULTIPLE_DOCS':
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
    case 'BAD_DIRECTIVE':
      return 'yaml-unsupported';
    default:
      return 'yaml-syntax';
  }
}

function nearest(tree: YamlTree, path: YamlPath): YamlTree {
  let found = tree;
  for (const step of path) {
    const next = found.parts.get(step);
    if (next === undefined) break;
    found = next;
  }
  return found;
}
