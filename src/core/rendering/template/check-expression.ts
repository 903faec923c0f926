import type { DiagnosticCode, diagnose } from '../../diagnostics/diagnostic.js';
import { printable } from '../../text/printable.js';
import { suggestWord } from '../../text/suggest-word.js';
import { type TemplateHelper, templateHelpers } from './template-helpers.js';
import { lookUp, type TemplateScope } from './template-scope.js';
import { OPEN, type Shape, VALUE } from './template-shape.js';
import { type Call, isCall, isLiteral, isPath, type Path, wordOf } from './template-tree.js';

/** What a place in a template wants; `any` where it only asks whether something is there. */
export type Wanted = 'value' | 'list' | 'group' | 'any';

/** Notes one finding at a node of the template. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  node: Pick<hbs.AST.Node, 'loc'>,
  args: Parameters<typeof diagnose<Code>>[2],
) => void;

const HELPERS: ReadonlyMap<string, TemplateHelper> = new Map(
  templateHelpers.map((helper) => [helper.name, helper]),
);

/** Checks a field, a word in quotes or a call; gives its shape, `OPEN` after a finding: one slip is told once. */
export function checkExpression(
  node: hbs.AST.Node,
  wanted: Wanted,
  scope: TemplateScope,
  report: Report,
): Shape {
  if (isPath(node)) return checkField(node, wanted, scope, report);
  if (isCall(node)) return checkHelperCall(node, wanted, scope, report);
  if (isLiteral(node)) return VALUE;
  report('template-unsupported', node, { feature: '"null" and "undefined"' });
  return OPEN;
}

/** Checks `helper argument …` and gives the shape of what the helper makes. */
export function checkHelperCall(call: Call, wanted: Wanted, scope: TemplateScope, report: Report): Shape {
  const name = wordOf(call.path);
  const helper = HELPERS.get(name);
  if (helper === undefined) {
    report('template-unknown-helper', call, unknownName(name, HELPERS.keys()));
    return OPEN;
  }
  const { length } = call.params;
  const fits = length <= helper.takes.length && length >= helper.takes.length - helper.optional;
  if (!fits || call.hash !== undefined) {
    report('template-wrong-arguments', call, { helper: helper.name, usage: helper.usage });
    return OPEN;
  }
  for (const [index, kind] of helper.takes.slice(0, length).entries()) {
    const argument = call.params[index];
    if (argument !== undefined) checkExpression(argument, kind, scope, report);
  }
  const shape: Shape = helper.gives === 'list' ? { kind: 'list', item: VALUE } : VALUE;
  return expectKind(shape, helper.name, call, wanted, report);
}

/** What a message says of a name that does not exist, with the one it was probably meant to be. */
export function unknownName(
  name: string,
  known: Iterable<string>,
): { readonly helper: string; readonly suggestion: string | null; readonly known: string } {
  const names = [...known];
  return { helper: printable(name), suggestion: suggestWord(name, names), known: names.join(', ') };
}

function checkField(path: Path, wanted: Wanted, scope: TemplateScope, report: Report): Shape {
  const found = lookUp(path, scope);
  if ('shape' in found) return expectKind(found.shape, path.original, path, wanted, report);
  const better = suggestWord(found.missing, found.candidates);
  report('template-unknown-field', path, {
    field: printable(path.original),
    suggestion: better === null ? null : path.original.replace(found.missing, better),
  });
  return OPEN;
}

function expectKind(
  shape: Shape,
  field: string,
  node: hbs.AST.Node | Call,
  wanted: Wanted,
  report: Report,
): Shape {
  if (wanted === 'any' || shape.kind === 'open' || shape.kind === wanted) return shape;
  report('template-wrong-shape', node, { field: printable(field), found: shape.kind, wanted });
  return OPEN;
}
