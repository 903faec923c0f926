import { findLanguage } from '../../programme/language-names.js';

const REMARK = /\s*[([].*$|\s+[-–—:]\s*.*$|:.*$/u;

/**
 * The English name of the language an answer names: `Suomi`, "English (fluent)", "German - B2", "fluent Arabic".
 * Null when none is known.
 */
export function readLanguage(text: string): string | null {
  const plain = text.trim();
  const withoutRemark = plain.replace(REMARK, '');
  const words = withoutRemark.split(/\s+/u);
  const candidates = [plain, withoutRemark, words[0] ?? '', words.at(-1) ?? ''];
  for (const candidate of candidates) {
    const language = findLanguage(candidate);
    if (language !== null) return language.name;
  }
  return null;
}
