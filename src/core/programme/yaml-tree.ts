import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';

import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Place } from '../diagnostics/place.js';
import { readBareWord, type YamlValue } from './yaml-value.js';

/** A value with where it begins, and the same of its parts by key or index. */
export interface YamlTree {
  readonly value: YamlValue;
  /** Offset of the value in the text. */
  readonly offset: number;
  /** Offset of the key that leads to it; of the value itself where no key does. */
  readonly keyOffset: number;
  readonly parts: ReadonlyMap<PropertyKey, YamlTree>;
}

type PlaceAt = (offset: number) => Place;

/** Turns the package's nodes into values, and refuses what makes one line mean another: anchors, aliases, tags. */
export function buildYamlTree(
  node: ParsedNode | null,
  placeAt: PlaceAt,
  diagnostics: Diagnostic[],
  keyOffset = node?.range[0] ?? 0,
): YamlTree {
  if (node === null) return leaf(null, keyOffset, keyOffset);
  const offset = node.range[0];
  if (isAlias(node) || node.anchor !== undefined || (isScalar(node) && node.tag !== undefined)) {
    diagnostics.push(diagnose('yaml-unsupported', placeAt(offset), {}));
    return leaf(null, offset, keyOffset);
  }
  if (isMap(node)) return buildMapping(node, placeAt, diagnostics, keyOffset);
  if (isSeq(node)) return buildList(node, placeAt, diagnostics, keyOffset);
  const value = node.type === 'PLAIN' ? readBareWord(node.source) : String(node.value);
  // `chat: #help` is a key without a value and a comment; whoever writes it means the text.
  if (node.source === '' && node.comment != null && /^\S/.test(node.comment)) {
    diagnostics.push(diagnose('yaml-hash', placeAt(keyOffset), {}));
  }
  return leaf(value, offset, keyOffset);
}

function leaf(value: YamlValue, offset: number, keyOffset: number): YamlTree {
  return { value, offset, keyOffset, parts: new Map() };
}

function buildList(
  node: YAMLSeq.Parsed,
  placeAt: PlaceAt,
  diagnostics: Diagnostic[],
  keyOffset: number,
): YamlTree {
  const parts = new Map<PropertyKey, YamlTree>();
  for (const [index, item] of node.items.entries()) {
    parts.set(index, buildYamlTree(item as ParsedNode, placeAt, diagnostics));
  }
  const value = [...parts.values()].map((part) => part.value);
  return { value, offset: node.range[0], keyOffset, parts };
}

function buildMapping(
  node: YAMLMap.Parsed,
  placeAt: PlaceAt,
  diagnostics: Diagnostic[],
  keyOffset: number,
): YamlTree {
  const parts = new Map<string, YamlTree>();
  for (const { key, value } of node.items) {
    const place = placeAt(key.range[0]);
    if (!isScalar(key) || key.source === '' || key.anchor !== undefined || key.tag !== undefined) {
      diagnostics.push(diagnose('yaml-unsupported', place, {}));
      continue;
    }
    const name = String(key.value);
    const first = parts.get(name);
    if (first !== undefined) {
      diagnostics.push(diagnose('yaml-repeated-key', place, {}, [placeAt(first.keyOffset)]));
      continue;
    }
    parts.set(name, buildYamlTree(value, placeAt, diagnostics, key.range[0]));
  }
  const value = new Map([...parts].map(([name, part]) => [name, part.value]));
  return { value, offset: node.range[0], keyOffset, parts };
}
