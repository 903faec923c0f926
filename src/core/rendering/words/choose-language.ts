import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { PlaceOfSetting } from '../../programme/place-of-setting.js';
import type { Programme } from '../../programme/programme.js';

/** Letters are written in it where the language asked for has no templates yet. */
const DEFAULT_LANGUAGE = 'en';

/** The language whose templates are used: the programme's, else English with a warning. `shipped` are language codes. */
export function chooseLanguage(
  { language }: Programme,
  shipped: readonly string[],
  placeOf: PlaceOfSetting,
): { readonly code: string; readonly diagnostics: readonly Diagnostic[] } {
  if (shipped.includes(language)) return { code: language, diagnostics: [] };
  return {
    code: DEFAULT_LANGUAGE,
    diagnostics: [diagnose('language-not-shipped', placeOf(['language']), {})],
  };
}
