import type { CatalogueSection } from './catalogue-section.js';

export const programmeCatalogue = {} satisfies CatalogueSection;
