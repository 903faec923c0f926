import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import { checkTemplates } from '../../core/rendering/check-templates.js';
import { SHIPPED_TEMPLATES, type TemplateName } from '../../core/rendering/shipped-templates.js';
import { listFields, type TemplateField } from '../../core/rendering/template/list-fields.js';
import { TEMPLATE_EXAMPLES } from '../../core/rendering/template-examples.js';
import { plural } from '../../core/text/plural.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { exitCodeFor } from '../exit-code.js';
import { loadAnswers } from '../loading/load-answers.js';
import { loadProgramme } from '../loading/load-programme.js';
import { loadTemplates } from '../loading/load-templates.js';
import type { AnswersOption } from '../options/answers-option.js';
import type { SharedOptions } from '../options/shared-options.js';
import { drawTable } from '../showing/draw-table.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { wrapText } from '../showing/wrap-text.js';
import { writeJson } from '../writing/write-json.js';
import { knownName, TEMPLATE_NAMES, TEMPLATES_FORMAT } from './known-template.js';

/** `templates check`: every problem of every template, and the fields of those named. */
export async function checkAllTemplates(
  shell: Shell,
  names: readonly string[],
  options: SharedOptions & AnswersOption,
): Promise<ExitCode> {
  const shown = names.map(knownName);
  const loaded = await loadProgramme(shell, options.config, '');
  const usable = !hasErrors(loaded.diagnostics);
  const signups = usable ? await loadAnswers(shell, '', options) : { answers: null, diagnostics: [] };
  const form = signups.answers?.form ?? null;
  const { templates, diagnostics: reading } =
    usable && !hasErrors(signups.diagnostics)
      ? await loadTemplates(shell, loaded, TEMPLATE_NAMES, form)
      : { templates: null, diagnostics: [] };
  const diagnostics = [
    ...loaded.diagnostics,
    ...signups.diagnostics,
    ...reading,
    ...(templates === null ? [] : checkTemplates(templates)),
  ];
  await reportDiagnostics(shell, diagnostics, options);
  const exitCode = exitCodeFor(diagnostics, options.strict === true);
  if (exitCode !== 0) return exitCode;
  const fields = shown.map((template) => ({
    template,
    fields: listFields(TEMPLATE_EXAMPLES.get(template) ?? {}, form),
  }));
  if (options.json === true) await shell.print(writeJson({ format: TEMPLATES_FORMAT, fields }));
  else for (const each of fields) await shell.print(showFields(shell, each));
  if (options.quiet !== true) {
    const own = TEMPLATE_NAMES.filter((name) => loaded.programme.templates.has(name)).length;
    const told = `${plural(TEMPLATE_NAMES.length, 'template')} checked, ${own} of them yours. Nothing is wrong.`;
    await shell.tell(wrapText(told, shell.messages.columns));
  }
  return 0;
}

function showFields(
  shell: Shell,
  { template, fields }: { readonly template: TemplateName; readonly fields: readonly TemplateField[] },
): string {
  const title = `${shell.output.paint.strong(template)}\n`;
  if (fields.length === 0) {
    return `${title}${wrapText(`It has no fields of its own: ${aboutFieldless(template)}`, shell.output.columns)}`;
  }
  const columns = [
    { title: 'Field', atMost: 34 },
    { title: 'Kind', atMost: 6 },
    { title: 'For example', atMost: 90 },
  ];
  return `${title}${drawTable(
    columns,
    fields.map(({ path, kind, example }) => [path, kind, example]),
    shell.output,
  )}`;
}

function aboutFieldless(name: TemplateName): string {
  const kind = SHIPPED_TEMPLATES.find((template) => template.name === name)?.kind;
  return kind === 'part'
    ? 'a part takes those of the templates it stands in.'
    : 'it is a list of texts, and the remark at its top says how they are written.';
}
