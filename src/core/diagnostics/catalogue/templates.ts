import type { CatalogueSection } from './catalogue-section.js';

export const templatesCatalogue = {} satisfies CatalogueSection;
