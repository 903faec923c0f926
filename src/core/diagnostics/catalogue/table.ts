import type { CatalogueSection } from './catalogue-section.js';

export const tableCatalogue = {
  'ragged-row': {
    severity: 'error',
    text: (args: { cells: number; expected: number }) =>
      `This row has ${args.cells} cells where the header has ${args.expected}.`,
    hint: () => 'Export the file again, or quote the cell that holds the delimiter.',
  },
} satisfies CatalogueSection;
