/*
 * The parts of a template that ours may use. Handlebars types its tree as plain nodes;
 * these guards give the parts their names back.
 */
type Node = hbs.AST.Node;

export type Path = hbs.AST.PathExpression;
export type Output = hbs.AST.MustacheStatement;
export type Block = hbs.AST.BlockStatement;
/** Anything with a name and arguments: `{{name a b}}`, `{{#name a}}`, `(name a)`. */
export interface Call {
  readonly path: Node;
  readonly params: readonly Node[];
  readonly hash?: hbs.AST.Hash;
  readonly loc: hbs.AST.SourceLocation;
}

export function isOutput(node: Node): node is Output {
  return node.type === 'MustacheStatement';
}

export function isBlock(node: Node): node is Block {
  return node.type === 'BlockStatement';
}

export function isPath(node: Node): node is Path {
  return node.type === 'PathExpression';
}

export function isCall(node: Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}

export function isLiteral(node: Node): boolean {
  return node.type === 'StringLiteral' || node.type === 'NumberLiteral' || node.type === 'BooleanLiteral';
}

/** `{{> name}}`, a part of other templates; with arguments it is none of ours. */
export function isPart(node: Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}

/** Text and comments: nothing to check, nothing to fill in. */
export function isText(node: Node): boolean {
  return node.type === 'ContentStatement' || node.type === 'CommentStatement';
}

/** A path or quoted word as it is written. */
export function wordOf(node: Node): string {
  return 'original' in node ? String(node.original) : '';
}

const PLAIN_NAME = /^[\w$-]+$/u;

/** A name as it is written in a path: a title of the form in brackets. */
export function writeName(name: string): string {
  return PLAIN_NAME.test(name) ? name : `[${name.replace(/[\\\]]/gu, '\\$&')}]`;
}

/** A path as a template writes it; `../` and `@` before it included. */
export function writePath({ parts, original, data, depth }: Path): string {
  if (parts.every((part) => PLAIN_NAME.test(part))) return original;
  return `${data ? '@' : ''}${'../'.repeat(depth)}${parts.map(writeName).join('.')}`;
}
