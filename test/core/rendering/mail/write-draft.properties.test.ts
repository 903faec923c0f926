import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';

import { headerText } from '../../../../src/core/rendering/mail/header-text.js';
import { type Draft, writeDraft } from '../../../../src/core/rendering/mail/write-draft.js';
import { cleanText } from '../../../../src/core/rendering/template/clean-text.js';
import { runs } from '../../../runs.js';
import { hostileText } from '../hostile-text.js';

/** Every letter has a subject and a text. */
const said = hostileText.filter((text) => headerText(text) !== '');
const mailbox = (email: string) => hostileText.map((name) => ({ name, email }));
const pair = fc.tuple(mailbox('amina@example.org'), mailbox('o.haddad+x@example.org'));

/** Names and subjects as they were typed; the body is a template's, filled with clean texts. */
const draft: fc.Arbitrary<Draft> = fc
  .record({
    from: fc.option(mailbox('aino@example.org')),
    to: pair,
    isToBoth: fc.boolean(),
    subject: said,
    body: said,
    calendar: fc.option(fc.constant('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')),
  })
  .map(({ from, to, isToBoth, subject, body, calendar }) => ({
    from,
    to: isToBoth ? to : to.slice(0, 1),
    replyTo: isToBoth ? to : [],
    subject,
    date: '2026-09-25T08:00:00Z',
    text: cleanText(body),
    html: '<p>Hello</p>',
    calendar,
  }));

/** The headers as RFC 5322 has them, without anybody's idea of them: the head ends at the first blank line. */
function headersOf(mail: string): readonly string[] {
  const [head = ''] = mail.split('\r\n\r\n', 1);
  return head
    .replace(/\r\n[ \t]/gu, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
}

test('nothing that somebody typed becomes a header, a recipient, a part or a line end of its own', async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (given) => {
      const written = new TextDecoder().decode(await writeDraft(given));
      expect(written.replaceAll('\r\n', '')).toMatch(/^[\t\x20-\x7E]*$/u);
      for (const line of written.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);

      expect(headersOf(written).toSorted()).toEqual(
        [
          ...(given.from === null ? [] : ['from']),
          ...(given.replyTo.length === 0 ? [] : ['reply-to']),
          ...['content-type', 'date', 'message-id', 'mime-version', 'subject', 'to', 'x-unsent'],
        ].toSorted(),
      );
      const mail = await PostalMime.parse(written);
      expect(mail.from?.address).toBe(given.from?.email);
      expect(mail.to?.map(({ address }) => address)).toEqual(given.to.map(({ email }) => email));
      expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
      expect(mail.attachments).toHaveLength(given.calendar === null ? 0 : 1);
      expect(mail.html?.trim()).toBe('<p>Hello</p>');
      expect(mail.text?.replace(/\r\n/gu, '\n').trimEnd()).toBe(given.text.trimEnd());
    }),
    runs(500),
  );
});

test('a subject and a name arrive as they may stand in a header', async () => {
  await fc.assert(
    fc.asyncProperty(draft, async (given) => {
      const mail = await PostalMime.parse(await writeDraft(given));
      expect(mail.subject ?? '').toBe(headerText(given.subject));
      expect(mail.to?.map(({ name }) => name)).toEqual(given.to.map(({ name }) => headerText(name)));
    }),
    runs(500),
  );
});

test('a header text is one short line without controls, and nothing that a mail program would decode', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const header = headerText(text);
      expect(header).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]|=\?/u);
      expect([...header].length).toBeLessThanOrEqual(200);
      expect(headerText(header)).toBe(header);
    }),
    runs(1000),
  );
});
