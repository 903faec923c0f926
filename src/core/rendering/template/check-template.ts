import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import {
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

/** Checks every name a template uses, in branches not taken too, which Handlebars itself lets pass. */
export function checkTemplate(program: hbs.AST.Program, file: string, fields: Shape): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, { loc }, args) => {
    const place = { file, line: loc.start.line, character: loc.start.column + 1 };
    diagnostics.push(diagnose(code, place, args));
  };
  checkProgram(program, { here: fields, named: new Map(), outer: null }, report);
  return diagnostics;
}

function checkProgram(program: hbs.AST.Program, scope: TemplateScope, report: Report): void {
  for (const statement of program.body) {
    if (isOutput(statement)) checkOutput(statement, scope, report);
    else if (isBlock(statement)) checkBlock(statement, scope, report);
    else if (!isText(statement))
      report('template-unsupported', statement, { feature: 'parts of other templates' });
  }
}

function checkOutput(output: Output, scope: TemplateScope, report: Report): void {
  if (!output.escaped) report('template-unsupported', output, { feature: 'three braces or {{&field}}' });
  if (output.params.length === 0 && output.hash === undefined)
    checkExpression(output.path, 'value', scope, report);
  else checkHelperCall(output, 'value', scope, report);
}

function checkBlock(block: Block, scope: TemplateScope, report: Report): void {
  const inner = scopeInside(block, scope, report);
  // Either branch may be missing ({{^if}} has only the second), whatever the library's types say.
  if (block.program) checkProgram(block.program, inner, report);
  if (block.inverse) checkProgram(block.inverse, scope, report);
}

function scopeInside(block: Block, scope: TemplateScope, report: Report): TemplateScope {
  const name = wordOf(block.path);
  const kind = BLOCKS.get(name);
  if (kind === undefined) {
    report('template-unknown-helper', block, unknownName(name, BLOCKS.keys()));
    return { here: OPEN, named: new Map(), outer: scope };
  }
  const [subject, ...more] = block.params;
  if (subject === undefined || more.length > 0 || block.hash !== undefined) {
    report('template-wrong-arguments', block, { helper: name, usage: kind.usage });
    return { here: OPEN, named: new Map(), outer: scope };
  }
  const shape = checkExpression(subject, kind.takes, scope, report);
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
