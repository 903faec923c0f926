import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import {
  type CheckContext,
  checkExpression,
  checkHelperCall,
  type Report,
  unknownName,
  type Wanted,
} from './check-expression.js';
import type { TemplateScope } from './template-scope.js';
import { OPEN, type Shape, VALUE } from './template-shape.js';
import { type Block, isBlock, isOutput, isText, type Output, wordOf } from './template-tree.js';

/** The blocks of a template, what each takes, and how it is written. */
const BLOCKS: ReadonlyMap<string, { readonly takes: Wanted; readonly usage: string }> = new Map([
  ['if', { takes: 'any', usage: '{{#if field}} … {{else}} … {{/if}}' }],
  ['unless', { takes: 'any', usage: '{{#unless field}} … {{/unless}}' }],
  ['each', { takes: 'list', usage: '{{#each field}} … {{this}} … {{/each}}' }],
  ['with', { takes: 'group', usage: '{{#with field}} … {{/with}}' }],
]);

/**
 * Checks every name a template uses, in branches not taken too, which Handlebars itself lets pass. What stands in a
 * part of the template is told with the part's file.
 */
export function checkTemplate(
  program: hbs.AST.Program,
  fields: Shape,
  helpers: CheckContext['helpers'],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, { loc }, args) => {
    const place = { file: loc.source, line: loc.start.line, character: loc.start.column + 1 };
    diagnostics.push(diagnose(code, place, args));
  };
  checkProgram(program, { here: fields, named: new Map(), outer: null }, { helpers, report });
  return diagnostics;
}

function checkProgram(program: hbs.AST.Program, scope: TemplateScope, context: CheckContext): void {
  for (const statement of program.body) {
    if (isOutput(statement)) checkOutput(statement, scope, context);
    else if (isBlock(statement)) checkBlock(statement, scope, context);
    else if (!isText(statement))
      context.report('template-unsupported', statement, {
        feature: 'parts with arguments, or parts that hold themselves',
      });
  }
}

function checkOutput(output: Output, scope: TemplateScope, context: CheckContext): void {
  if (!output.escaped)
    context.report('template-unsupported', output, { feature: 'three braces or {{&field}}' });
  if (output.params.length === 0 && output.hash === undefined)
    checkExpression(output.path, 'value', scope, context);
  else checkHelperCall(output, 'value', scope, context);
}

function checkBlock(block: Block, scope: TemplateScope, context: CheckContext): void {
  const inner = scopeInside(block, scope, context);
  // Either branch may be missing ({{^if}} has only the second), whatever the library's types say.
  if (block.program) checkProgram(block.program, inner, context);
  if (block.inverse) checkProgram(block.inverse, scope, context);
}

function scopeInside(block: Block, scope: TemplateScope, context: CheckContext): TemplateScope {
  const name = wordOf(block.path);
  const kind = BLOCKS.get(name);
  if (kind === undefined) {
    context.report('template-unknown-helper', block, unknownName(name, BLOCKS.keys()));
    return { here: OPEN, named: new Map(), outer: scope };
  }
  const [subject, ...more] = block.params;
  if (subject === undefined || more.length > 0 || block.hash !== undefined) {
    context.report('template-wrong-arguments', block, { helper: name, usage: kind.usage });
    return { here: OPEN, named: new Map(), outer: scope };
  }
  const shape = checkExpression(subject, kind.takes, scope, context);
  if (kind.takes === 'any') return scope;
  const here = shape.kind === 'list' ? shape.item : shape;
  return { here, named: namesGiven(block, here), outer: scope };
}

/** `{{#each field as |item index|}}` */
function namesGiven(block: Block, item: Shape): ReadonlyMap<string, Shape> {
  const shapes = [item, VALUE];
  const names = block.program?.blockParams ?? [];
  return new Map(names.slice(0, shapes.length).map((name, index) => [name, shapes[index] ?? VALUE]));
}
