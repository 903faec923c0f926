import type { FormFields } from './form-fields.js';
import { type Shape, shapeBehind, VALUE } from './template-shape.js';
import type { Path } from './template-tree.js';

/** What names mean at one point of a template: the fields around it, and what `../` and `as |name|` reach. */
export interface TemplateScope {
  readonly here: Shape;
  /** Names given by `as |item index|`. */
  readonly named: ReadonlyMap<string, Shape>;
  readonly outer: TemplateScope | null;
}

/**
 * The shape a path stands for; else the name in it that does not exist, and those that do in that place; among
 * somebody's answers also what is known of the form.
 */
type LookUp =
  | { readonly shape: Shape }
  | {
      readonly missing: string;
      readonly candidates: readonly string[];
      readonly form?: FormFields | null;
    };

const LOOP_FACTS: ReadonlySet<string> = new Set(['index', 'key', 'first', 'last']);

/** Follows a path from a point of the template, as Handlebars will when it fills it. */
export function lookUp(path: Path, scope: TemplateScope): LookUp {
  if (path.data) return lookUpData(path, scope);
  const from = scopeAbove(scope, path.depth);
  if (from === null) return { missing: path.original, candidates: [] };
  const [first, ...rest] = path.parts;
  const named = first === undefined || isScoped(path) ? null : findNamed(first, scope);
  return named === null ? follow(from.here, path.parts) : follow(named, rest);
}

/** `@root.name`, and inside a loop `@index`, `@key`, `@first`, `@last`. */
function lookUpData(path: Path, scope: TemplateScope): LookUp {
  const [name = '', ...rest] = path.parts;
  if (name === 'root') return follow(outermost(scope).here, rest);
  const known = LOOP_FACTS.has(name) && rest.length === 0 && scope.outer !== null;
  return known ? { shape: VALUE } : { missing: path.original, candidates: [] };
}

function follow(start: Shape, names: readonly string[]): LookUp {
  let shape = start;
  for (const name of names) {
    const next = shapeBehind(shape, name);
    if (next === null) {
      if (shape.kind !== 'group') return { missing: name, candidates: [] };
      const { fields, form } = shape;
      return { missing: name, candidates: [...fields.keys()], ...(form === undefined ? {} : { form }) };
    }
    shape = next;
  }
  return { shape };
}

function scopeAbove(scope: TemplateScope, levels: number): TemplateScope | null {
  let at: TemplateScope | null = scope;
  for (let level = 0; level < levels && at !== null; level += 1) at = at.outer;
  return at;
}

function outermost(scope: TemplateScope): TemplateScope {
  return scope.outer === null ? scope : outermost(scope.outer);
}

function findNamed(name: string, scope: TemplateScope): Shape | null {
  return scope.named.get(name) ?? (scope.outer === null ? null : findNamed(name, scope.outer));
}

/** `this.name`, `./name` and `../name` mean a field even where `as |name|` has given the name. */
function isScoped(path: Path): boolean {
  return path.depth > 0 || /^(?:\.|this\b)/.test(path.original);
}
