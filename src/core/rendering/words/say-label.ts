import type { Language } from './language.js';

/**
 * One of our English words from pairings.csv (a topic, a path, a way to meet, a spoken language) in the language of the
 * letter. Any other text is a person's own answer and stays as it is; so does a word the language has no other for.
 */
export function sayLabel(text: string, { labels }: Pick<Language, 'labels'>): string {
  return labels.get(text) ?? text;
}
