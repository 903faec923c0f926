import { normaliseKey } from '../../text/normalise-key.js';

const LONGEST = 24;

/** What people write, in the usual languages, to say that they write nothing. */
const BLANK_ANSWERS: ReadonlySet<string> = new Set([
  ...['', '-', '--', '---', '–', '—', '_', '.', '..', '...', '/', '//', '?', '*'],
  ...[
    'n/a',
    'n.a.',
    'n. a.',
    'n.a',
    'na',
    '#n/a',
    '(none)',
    'none',
    'none.',
    'none at the moment',
    'nil',
    'null',
  ],
  ...['not applicable', 'not applicable.', 'not answered', 'no answer', 'no response', 'nothing', 'nothing.'],
  ...[
    'prefer not to say',
    'prefer not to answer',
    "i'd rather not say",
    'rather not say',
    'tbd',
    'no preference',
  ],
  ...[
    'keine',
    'keine angabe',
    'k.a.',
    'entfällt',
    'nichts',
    'aucun',
    'aucune',
    'néant',
    'rien',
    'sans objet',
  ],
  ...[
    'ninguno',
    'ninguna',
    'nada',
    'no aplica',
    'ei mitään',
    'en halua sanoa',
    'inget',
    'inga',
    'لا شيء',
    'لا يوجد',
  ],
]);

/** Whether a cell says nothing: empty, a dash, `N/A`, `none`, "prefer not to say". */
export function isBlankAnswer(text: string): boolean {
  if (text.length > LONGEST) return text.trim() === '';
  return BLANK_ANSWERS.has(normaliseKey(text));
}
