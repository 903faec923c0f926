import type { CatalogueSection } from './catalogue-section.js';

export const signupsCatalogue = {} satisfies CatalogueSection;
