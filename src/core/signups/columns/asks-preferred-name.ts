import { phrasePattern } from '../phrase-pattern.js';
import type { Header } from './header.js';

const PREFERRED_NAME = phrasePattern(
  '(preferred|chosen) (first |full )?names?|names? (that )?you (prefer|go by|use)|goes by|known as|nick ?names?|(do|should|may|can) (we|people|others) call you',
  'rufname|spitzname|prénom d usage|nom d usage|surnom|nombre (preferido|social)|apodo|nome (social|preferito)|soprannome|roepnaam',
  'kutsumanimi|tilltalsnamn|smeknamn|kaldenavn|kallenavn',
  '通称|ニックネーム|昵称',
);

/** Whether a title asks what somebody wants to be called, whatever the papers say. */
export function asksPreferredName({ allWords }: Header): boolean {
  return PREFERRED_NAME.test(allWords);
}
