/** What turns a line round or hides in it, and the mark by which some builds know a command. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|(?<=#)#/gu;

/** A JSON document, indented, whose texts are harmless in a log and yet read back as they are. */
export function writeJson(document: unknown): string {
  const text = JSON.stringify(document, null, 2);
  return `${text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
