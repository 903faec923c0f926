import Handlebars from 'handlebars';

/** A template's tree, or the place (from 1) where reading it failed. */
type ParsedTemplate =
  | { readonly program: hbs.AST.Program; readonly stoppedAt: null }
  | { readonly program: null; readonly stoppedAt: { readonly line: number; readonly character: number } };

const parser = Handlebars.create();

/** No letter needs nearly as many blocks inside one another; what goes through the tree calls itself once a level. */
const DEEPEST = 50;
const BLOCK_ENDS = /\{\{~?(?:(#)|\/)/g;

/** Reads a template into its tree, whose nodes name `file` as the source of their places. */
export function parseTemplate(source: string, file: string): ParsedTemplate {
  const tooDeep = findTooDeep(source);
  if (tooDeep !== null) return { program: null, stoppedAt: tooDeep };
  try {
    return { program: parser.parseWithoutProcessing(source, { srcName: file }), stoppedAt: null };
  } catch (error) {
    const { lineNumber: line, column } = error as { lineNumber?: number; column?: number };
    const told = line !== undefined && column !== undefined;
    return { program: null, stoppedAt: told ? { line, character: column + 1 } : whereReadingStopped() };
  }
}

/** Where the first block begins that stands in too many others; null where none does. */
function findTooDeep(source: string): { readonly line: number; readonly character: number } | null {
  let depth = 0;
  for (const { 1: opener, index } of source.matchAll(BLOCK_ENDS)) {
    depth = Math.max(0, depth + (opener === undefined ? -1 : 1));
    if (depth > DEEPEST) {
      const before = source.slice(0, index).split('\n');
      return { line: before.length, character: (before.at(-1)?.length ?? 0) + 1 };
    }
  }
  return null;
}

/** Handlebars tells most syntax errors in prose only; its lexer still holds the place. */
function whereReadingStopped(): { readonly line: number; readonly character: number } {
  const { Parser } = parser as unknown as {
    readonly Parser: { readonly lexer: { readonly yylloc: { first_line: number; first_column: number } } };
  };
  const { first_line: line, first_column: column } = Parser.lexer.yylloc;
  return { line, character: column + 1 };
}
