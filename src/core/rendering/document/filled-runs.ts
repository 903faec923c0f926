import { isMailAddress } from '../../text/is-mail-address.js';
import { webAddress } from '../web-address.js';

/*
 * A rendered document holds each filled-in text between two marks. Whoever reads its Markdown is shown only the
 * number of such a text, so that nothing a person wrote can become markup, however it is written.
 */
const RUN = /\uFDD0([^\uFDD0\uFDD1]*)\uFDD1/gu;

/** A document's own words, with a numbered place for each text that was filled in. */
interface NumberedDocument {
  readonly source: string;
  readonly texts: readonly string[];
}

/** Takes the filled-in texts out of a rendered document. */
export function numberRuns(rendered: string): NumberedDocument {
  const texts: string[] = [];
  const source = replaceRuns(rendered, (text) => {
    texts.push(text);
    return `\uFDD0${texts.length - 1}\uFDD1`;
  });
  return { source, texts };
}

/** Replaces what stands between marks, marks included; `offset` is where in `marked` a text stands. */
export function replaceRuns(marked: string, replace: (text: string, offset: number) => string): string {
  return marked.replace(RUN, (_, text: string, offset: number) => replace(text, offset));
}

/** Where a text leads when it is nothing but an address of a page or a mailbox; null for any other. */
export function addressBehind(text: string): string | null {
  return webAddress(text) ?? (isMailAddress(text) ? `mailto:${text}` : null);
}
