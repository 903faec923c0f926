import Handlebars from 'handlebars';

/** A template's tree, or the place (from 1) where reading it failed. */
type ParsedTemplate =
  | { readonly program: hbs.AST.Program; readonly stoppedAt: null }
  | { readonly program: null; readonly stoppedAt: { readonly line: number; readonly character: number } };

const parser = Handlebars.create();

/** Reads a template into its tree, whose nodes name `file` as the source of their places. */
export function parseTemplate(source: string, file: string): ParsedTemplate {
  try {
    return { program: parser.parseWithoutProcessing(source, { srcName: file }), stoppedAt: null };
  } catch (error) {
    const { lineNumber: line, column } = error as { lineNumber?: number; column?: number };
    const told = line !== undefined && column !== undefined;
    return { program: null, stoppedAt: told ? { line, character: column + 1 } : whereReadingStopped() };
  }
}

/** Handlebars tells most syntax errors in prose only; its lexer still holds the place. */
function whereReadingStopped(): { readonly line: number; readonly character: number } {
  const { Parser } = parser as unknown as {
    readonly Parser: { readonly lexer: { readonly yylloc: { first_line: number; first_column: number } } };
  };
  const { first_line: line, first_column: column } = Parser.lexer.yylloc;
  return { line, character: column + 1 };
}
