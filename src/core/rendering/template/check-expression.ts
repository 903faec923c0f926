import type { DiagnosticCode, diagnose } from '../../diagnostics/diagnostic.js';
import { printable } from '../../text/printable.js';
import { suggestWord } from '../../text/suggest-word.js';
import type { TemplateHelper } from './template-helpers.js';
import { lookUp, type TemplateScope } from './template-scope.js';
import { OPEN, type Shape, VALUE } from './template-shape.js';
import {
  type Call,
  isCall,
  isLiteral,
  isPath,
  type Path,
  wordOf,
  writeName,
  writePath,
} from './template-tree.js';

/** What a place in a template wants; `any` where it only asks whether something is there. */
export type Wanted = 'value' | 'list' | 'group' | 'any';

/** Notes one finding at a node of the template. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  node: Pick<hbs.AST.Node, 'loc'>,
  args: Parameters<typeof diagnose<Code>>[2],
) => void;

/** The helpers a template may call, by name, and where what is wrong with it is noted. */
export interface CheckContext {
  readonly helpers: ReadonlyMap<string, TemplateHelper>;
  readonly report: Report;
}

/** Checks a field, a word in quotes or a call; gives its shape, `OPEN` after a finding: one slip is told once. */
export function checkExpression(
  node: hbs.AST.Node,
  wanted: Wanted,
  scope: TemplateScope,
  context: CheckContext,
): Shape {
  if (isPath(node)) return checkField(node, wanted, scope, context);
  if (isCall(node)) return checkHelperCall(node, wanted, scope, context);
  if (isLiteral(node)) return VALUE;
  context.report('template-unsupported', node, { feature: '"null" and "undefined"' });
  return OPEN;
}

/** Checks `helper argument …` and gives the shape of what the helper makes. */
export function checkHelperCall(
  call: Call,
  wanted: Wanted,
  scope: TemplateScope,
  context: CheckContext,
): Shape {
  const { helpers, report } = context;
  const name = wordOf(call.path);
  const helper = helpers.get(name);
  if (helper === undefined) {
    report('template-unknown-helper', call, unknownName(name, helpers.keys()));
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
    if (argument !== undefined) checkExpression(argument, kind, scope, context);
  }
  const shape: Shape = helper.gives === 'list' ? { kind: 'list', item: VALUE } : VALUE;
  return expectKind(shape, helper.name, call, wanted, context);
}

/** What a message says of a name that does not exist, with the one it was probably meant to be. */
export function unknownName(
  name: string,
  known: Iterable<string>,
): { readonly helper: string; readonly suggestion: string | null; readonly known: string } {
  const names = [...known];
  return { helper: printable(name), suggestion: suggestWord(name, names), known: names.join(', ') };
}

function checkField(path: Path, wanted: Wanted, scope: TemplateScope, context: CheckContext): Shape {
  const found = lookUp(path, scope);
  const field = printable(writePath(path));
  if ('shape' in found) return expectKind(found.shape, field, path, wanted, context);
  const { missing, candidates, form } = found;
  const withheld = form?.withheld.get(missing);
  if (form === null) context.report('template-answers-unread', path, { field });
  else if (withheld !== undefined) context.report('template-answer-withheld', path, { field, withheld });
  else {
    const better = suggestWord(missing, candidates);
    const suggestion = better === null ? null : field.replace(writeName(missing), () => writeName(better));
    context.report('template-unknown-field', path, { field, suggestion });
  }
  return OPEN;
}

function expectKind(
  shape: Shape,
  field: string,
  node: hbs.AST.Node | Call,
  wanted: Wanted,
  { report }: CheckContext,
): Shape {
  if (wanted === 'any' || shape.kind === 'open' || shape.kind === wanted) return shape;
  report('template-wrong-shape', node, { field: printable(field), found: shape.kind, wanted });
  return OPEN;
}
