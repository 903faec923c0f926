import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { PlaceOfSetting } from '../programme/place-of-setting.js';
import type { Programme } from '../programme/programme.js';
import { suggestWord } from '../text/suggest-word.js';
import { SHIPPED_TEMPLATES } from './shipped-templates.js';

const NAMES: readonly string[] = SHIPPED_TEMPLATES.map(({ name }) => name);

/** An error for each name under `templates:` that no template has: the organiser's file would never be used. */
export function checkTemplateNames({ templates }: Programme, placeOf: PlaceOfSetting): readonly Diagnostic[] {
  return [...templates.keys()]
    .filter((name) => !NAMES.includes(name))
    .map((name) =>
      diagnose('template-name-unknown', placeOf(['templates', name]), {
        suggestion: suggestWord(name, NAMES),
        known: NAMES.join(', '),
      }),
    );
}
