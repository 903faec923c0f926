import { columnLetters } from '../../../../src/core/text/column-letters.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The XML that stands inside the elements of each part. */
interface WorkbookXml {
  /** What stands in the sheet data of each sheet, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
}

/** The parts of a workbook that Excel opens, around the XML of a test. */
export function handMadeWorkbook({ sheets, sharedStrings, styles }: WorkbookXml): Record<string, string> {
  const names = Object.keys(sheets);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    'xl/workbook.xml': xml(
      'workbook',
      `<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  };
  Object.values(sheets).forEach((rows, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml('worksheet', `<sheetData>${rows}</sheetData>`);
  });
  if (sharedStrings !== undefined) parts['xl/sharedStrings.xml'] = xml('sst', sharedStrings);
  if (styles !== undefined) parts['xl/styles.xml'] = xml('styleSheet', styles);
  return parts;
}

function xml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</${root}>`;
}

/** Rows of text, each stored in its cell. */
export function inlineRows(rows: readonly (readonly string[])[], firstRow = 1): string {
  return rows
    .map((cells, index) => {
      const number = firstRow + index;
      const stored = cells.map(
        (cell, column) =>
          `<c r="${columnLetters(column)}${number}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`,
      );
      return `<row r="${number}">${stored.join('')}</row>`;
    })
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
