import { clockName } from './clock-name.js';
import type { Language } from './language.js';
import { sayLabel } from './say-label.js';

/** A time zone as people of a language call it: `Europe/London` is `London`, in Finnish `Lontoo`. */
export function sayClock(timeZone: string, language: Pick<Language, 'labels'>): string {
  return sayLabel(clockName(timeZone), language);
}
