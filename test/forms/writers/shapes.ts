import { codebarPlanner } from './codebar-planner.js';
import { excelUnicodeText } from './excel-unicode-text.js';
import { googleFormsDownload } from './google-forms-download.js';
import { googleGrid } from './google-grid.js';
import { googleSheet } from './google-sheet.js';
import { jotform } from './jotform.js';
import { microsoftForms, microsoftFormsCsv } from './microsoft-forms.js';
import { notion } from './notion.js';
import { rankedChoices } from './ranked-choices.js';
import type { Shape } from './shape.js';
import { surveyMonkey } from './surveymonkey.js';
import { twoFiles } from './two-files.js';
import { typeform, typeformJoined } from './typeform.js';

/** Every way of writing that has a writer. */
export const shapes: readonly Shape[] = [
  googleSheet,
  googleFormsDownload,
  googleGrid,
  microsoftForms,
  microsoftFormsCsv,
  typeform,
  typeformJoined,
  surveyMonkey,
  jotform,
  notion,
  codebarPlanner,
  excelUnicodeText,
  twoFiles,
  rankedChoices,
];
