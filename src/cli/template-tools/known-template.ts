import { SHIPPED_TEMPLATES, type TemplateName } from '../../core/rendering/shipped-templates.js';
import { suggestWord } from '../../core/text/suggest-word.js';
import { Failure } from '../../shell/failure.js';

/** The names of all templates. */
export const TEMPLATE_NAMES = SHIPPED_TEMPLATES.map(({ name }) => name);

/** What `--json` prints; schemas/templates.schema.json describes it. */
export const TEMPLATES_FORMAT = 'mentorship-templates/1';

/** The template that a person named. Throws a Failure (2) where there is none of that name. */
export function knownName(name: string): TemplateName {
  const known = TEMPLATE_NAMES.find((template) => template === name);
  if (known !== undefined) return known;
  const suggestion = suggestWord(name, TEMPLATE_NAMES);
  throw new Failure(
    2,
    `There is no template of this name${suggestion === null ? '' : `; did you mean ${suggestion}?`}.`,
    '"mentorship templates list" names them all.',
  );
}
