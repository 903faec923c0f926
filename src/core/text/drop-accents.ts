const ACCENTS = /[\u0300-\u036F]/g;

/** A text without the accents of Latin, Greek and Cyrillic letters; marks that make up words of other scripts stay. */
export function dropAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}
