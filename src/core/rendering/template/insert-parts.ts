import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { printable } from '../../text/printable.js';
import { suggestWord } from '../../text/suggest-word.js';
import { parseTemplate } from './parse-template.js';
import { isBlock, isPart, wordOf } from './template-tree.js';

/** The parts that templates may hold, by name. */
export type Parts = ReadonlyMap<string, { readonly file: string; readonly source: string }>;

/** How deep parts may stand in parts: deeper than anybody writes, and the end of a part that holds itself. */
const DEEPEST = 5;

/**
 * Puts the statements of each part where `{{> name}}` stands, in place: from then on the template is one tree, whose
 * names are checked and filled in alike.
 */
export function insertParts(program: hbs.AST.Program, parts: Parts, depth = 0): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const body: hbs.AST.Statement[] = [];
  for (const statement of program.body) {
    if (isBlock(statement)) {
      for (const inner of [statement.program, statement.inverse]) {
        if (inner) diagnostics.push(...insertParts(inner, parts, depth));
      }
    }
    const plain = isPart(statement) && statement.params.length === 0 && statement.hash === undefined;
    if (!plain || depth === DEEPEST) {
      body.push(statement);
      continue;
    }
    const part = readPart(statement, parts, depth);
    body.push(...part.body);
    diagnostics.push(...part.diagnostics);
  }
  program.body = body;
  return diagnostics;
}

function readPart(
  statement: hbs.AST.PartialStatement,
  parts: Parts,
  depth: number,
): { readonly body: readonly hbs.AST.Statement[]; readonly diagnostics: readonly Diagnostic[] } {
  const name = wordOf(statement.name);
  const part = parts.get(name);
  if (part === undefined) {
    const { source: file, start } = statement.loc;
    const place = { file, line: start.line, character: start.column + 1 };
    const known = [...parts.keys()];
    const args = { part: printable(name), suggestion: suggestWord(name, known), known: known.join(', ') };
    return { body: [], diagnostics: [diagnose('template-unknown-part', place, args)] };
  }
  // The line on which the part stands has an end of its own.
  const { program, stoppedAt } = parseTemplate(part.source.trimEnd(), part.file);
  if (program === null) {
    return {
      body: [],
      diagnostics: [diagnose('template-unreadable', { file: part.file, ...stoppedAt }, {})],
    };
  }
  const diagnostics = insertParts(program, parts, depth + 1);
  return { body: program.body, diagnostics };
}
