import PostalMime, { type Email } from 'postal-mime';
import { expect } from 'vitest';

/** The headers of every draft, and the ones that some have; each stands once, and there is no other. */
const HEADERS = ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-unsent'];
const SOMETIMES = ['content-transfer-encoding', 'reply-to'];

/** RFC 5322, section 2.1.1. */
const LONGEST_LINE = 998;

/** Reads a draft with another program, and expects of it what every mail program needs. */
export async function readDraft(draft: string, path: string): Promise<Email> {
  expect(draft.replaceAll('\r\n', ''), path).toMatch(/^[\t\x20-\x7E]*$/u);
  expect(Math.max(...draft.split('\r\n').map(({ length }) => length)), path).toBeLessThanOrEqual(
    LONGEST_LINE,
  );

  const mail = await PostalMime.parse(draft, { attachmentEncoding: 'utf8' });
  const headers = mail.headers.map(({ key }) => key);
  expect(new Set(headers).size, path).toBe(headers.length);
  expect(headers.filter((key) => !SOMETIMES.includes(key)).sort(), path).toEqual(HEADERS);

  const to = mail.to ?? [];
  expect(to.length, path).toBeGreaterThanOrEqual(1);
  expect(to.length, path).toBeLessThanOrEqual(2);
  for (const { address } of to) expect(address, path).toMatch(/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u);
  // An answer to what goes to both reaches both.
  expect(mail.replyTo, path).toEqual(to.length === 2 ? to : undefined);
  expect(mail.subject, path).toMatch(/^[^\p{Cc}\u202A-\u202E]+$/u);
  return mail;
}
