import { SHIPPED_TEMPLATES, type ShippedTemplate } from '../../core/rendering/shipped-templates.js';
import type { ExitCode } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { exitCodeFor } from '../exit-code.js';
import { loadProgramme } from '../loading/load-programme.js';
import type { SharedOptions } from '../options/shared-options.js';
import { drawTable } from '../showing/draw-table.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { writeJson } from '../writing/write-json.js';
import { TEMPLATES_FORMAT } from './known-template.js';

/** `templates list`: every template, its file, and whether that is the organiser's own. */
export async function listTemplates(shell: Shell, options: SharedOptions): Promise<ExitCode> {
  const { programme, diagnostics } = await loadProgramme(shell, options.config, '');
  await reportDiagnostics(shell, diagnostics, options);
  const exitCode = exitCodeFor(diagnostics, options.strict === true);
  if (exitCode !== 0) return exitCode;
  const entries = (SHIPPED_TEMPLATES as readonly ShippedTemplate[]).map(({ name, file, kind, about }) => {
    const own = programme.templates.get(name) ?? null;
    return { name, kind, about, file: own ?? file, own: own !== null };
  });
  if (options.json === true) {
    await shell.print(writeJson({ format: TEMPLATES_FORMAT, templates: entries }));
    return 0;
  }
  const columns = [
    { title: 'Template', atMost: 24 },
    { title: 'File', atMost: 36 },
    { title: 'What it is', atMost: 80 },
  ];
  const rows = entries.map(({ name, file, about, own }) => [name, own ? `${file} (yours)` : file, about]);
  await shell.print(drawTable(columns, rows, shell.output));
  return 0;
}
