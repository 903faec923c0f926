import type { CatalogueSection } from './catalogue-section.js';

export const pairingsCatalogue = {} satisfies CatalogueSection;
