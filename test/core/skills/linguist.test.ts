import * as linguist from 'linguist-languages';
import { describe, expect, test } from 'vitest';

import { readShipped } from './shipped-skill-list.js';

const { skillList } = readShipped();

interface Language {
  readonly name: string;
  readonly type: 'data' | 'markup' | 'programming' | 'prose';
  readonly aliases: readonly string[];
}

const languages: readonly Language[] = Object.values(linguist).map((language) => ({
  name: language.name,
  type: language.type,
  aliases: 'aliases' in language ? language.aliases : [],
}));

/** Programming languages that people on mentoring programmes learn: each is known with all its aliases. */
const mostLearnt: readonly string[] = (
  'Ada|Apex|Assembly|C|C#|C++|COBOL|Clojure|CoffeeScript|Common Lisp|Crystal|Dart|Elixir|Elm|Erlang|F#|Fortran|GDScript|' +
  'Go|Groovy|Haskell|Java|JavaScript|Julia|Kotlin|LabVIEW|Lua|MATLAB|Nim|OCaml|Objective-C|PHP|PLSQL|Pascal|Perl|' +
  'PowerShell|Prolog|PureScript|Python|R|Racket|Raku|Ruby|Rust|Scala|Scheme|Shell|Smalltalk|Solidity|Swift|TSQL|Tcl|' +
  'TypeScript|VBA|VHDL|Verilog|Visual Basic .NET|WebAssembly|Zig'
).split('|');

/** Languages that bear another name here: as people call the skill, or as a part of the skill they learn it with. */
const knownAs: ReadonlyMap<string, string> = new Map([
  ['Altium Designer', 'PCB design'],
  ['Caddyfile', 'Caddy'],
  ['Common Lisp', 'Lisp'],
  ['D', 'D programming'],
  ['Emacs Lisp', 'Lisp'],
  ['GLSL', 'Shader programming'],
  ['Gherkin', 'Cucumber'],
  ['GtkRC', 'GTK'],
  ['HCL', 'Terraform'],
  ['HLSL', 'DirectX'],
  ['JSON5', 'JSON'],
  ['Jupyter Notebook', 'Jupyter'],
  ['Linear Programming', 'Operations research'],
  ['Makefile', 'Make'],
  ['PLSQL', 'Oracle Database'],
  ['QML', 'Qt'],
  ['RMarkdown', 'Quarto'],
  ['Regular Expression', 'Regular expressions'],
  ['RobotFramework', 'Robot Framework'],
  ['SCSS', 'Sass'],
  ['Shell', 'Shell scripting'],
  ['Starlark', 'Bazel'],
  ['SystemVerilog', 'Verilog'],
  ['TSQL', 'Microsoft SQL Server'],
  ['TeX', 'LaTeX'],
  ['Vim script', 'Vim'],
  ['Visual Basic .NET', 'Visual Basic'],
  ['Visual Basic 6.0', 'Visual Basic'],
  ['Vue', 'Vue.js'],
  ['Wolfram Language', 'Wolfram Mathematica'],
]);

/** Names by which people mean something else than linguist does: what they mean, and why. */
const meantOtherwise: ReadonlyMap<string, readonly [label: string, reason: string]> = new Map([
  ['Lean', ['Lean management', 'on mentoring programmes nobody asks for the theorem prover by this name']],
  ['Lean 4', ['Lean management', 'the same, with its version']],
  ['lean4', ['Lean management', 'the same, with its version']],
  ['node', ['Node.js', 'linguist colours its scripts as JavaScript; people mean the runtime']],
  ['octave', ['GNU Octave', 'linguist colours it as MATLAB; people mean the free program']],
  ['delphi', ['Delphi', 'linguist colours it as Pascal; people mean the product']],
  ['objectpascal', ['Delphi', 'the dialect of that product']],
  ['django', ['Django', 'linguist means the templates; people mean the framework']],
]);

/** Aliases of the most learnt languages that nobody types for the skill: file types, old forks, other tools. */
const neverTyped: ReadonlySet<string> = new Set(
  'cake cakescript coffee inc cperl rusthon splus macruby rbx envrc sdc xdc'.split(' '),
);

function labelOf(name: string): string | null {
  return skillList.knows(name) ? skillList.find(name).label : null;
}

test('no name of ours means another language there', () => {
  const wrong = languages.flatMap(({ name, aliases }) => {
    const expected = (knownAs.get(name) ?? name).toLowerCase();
    return [name, ...aliases].filter((typed) => {
      const label = labelOf(typed);
      return label !== null && label !== meantOtherwise.get(typed)?.[0] && label.toLowerCase() !== expected;
    });
  });
  expect(wrong).toEqual([]);
});

describe.each(mostLearnt)('%s', (name) => {
  const language = languages.find((candidate) => candidate.name === name);

  test('is known, with the aliases that linguist gives', () => {
    expect(language).toMatchObject({ type: 'programming' });
    const unknown = [name, ...(language?.aliases ?? [])].filter((typed) => labelOf(typed) === null);
    expect(unknown.filter((typed) => !neverTyped.has(typed))).toEqual([]);
  });
});

test('every exception is one', () => {
  const names = new Set(languages.flatMap(({ name, aliases }) => [name, ...aliases]));
  const exceptions = [...knownAs.keys(), ...meantOtherwise.keys(), ...neverTyped];
  expect(exceptions.filter((name) => !names.has(name))).toEqual([]);
  expect([...neverTyped].filter((alias) => labelOf(alias) !== null)).toEqual([]);
  for (const [name, [label]] of meantOtherwise) expect(labelOf(name)).toBe(label);
});
