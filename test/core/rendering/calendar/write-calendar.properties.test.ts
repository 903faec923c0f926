import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';

import type { ProposedTime } from '../../../../src/core/rendering/calendar/propose-time.js';
import { writeCalendar } from '../../../../src/core/rendering/calendar/write-calendar.js';
import { cleanText } from '../../../../src/core/rendering/template/clean-text.js';
import { runs } from '../../../runs.js';
import { hostileText } from '../hostile-text.js';

const TIMES: readonly ProposedTime[] = [
  { kind: 'hour', start: '2026-10-05T16:00:00Z', end: '2026-10-05T17:00:00Z' },
  { kind: 'day', start: '2026-10-05', end: '2026-10-06' },
];

test('title and description arrive whole, and become no line, property or entry of their own', () => {
  const write = (title: string, description: string, at: ProposedTime) =>
    writeCalendar({
      id: 'one@mentorship.invalid',
      time: at,
      title,
      description,
      stamp: '2026-09-25T12:00:00Z',
    });
  const read = (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    const [entry, ...others] = calendar.getAllSubcomponents();
    expect([entry?.name, others]).toEqual(['vevent', []]);
    return { calendar, entry };
  };
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom(...TIMES), (title, description, at) => {
      const file = write(title, description, at);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);

      const ours = read(write('Meet', 'Plan', at));
      const { calendar, entry } = read(file);
      const namesOf = (component: ICAL.Component | undefined) =>
        component?.getAllProperties().map(({ name }) => name);
      expect(namesOf(calendar)).toEqual(namesOf(ours.calendar));
      expect(namesOf(entry)).toEqual(namesOf(ours.entry));
      expect(entry?.getFirstPropertyValue('summary')).toBe(cleanText(title));
      expect(entry?.getFirstPropertyValue('description') ?? '').toBe(cleanText(description));
    }),
    runs(1000),
  );
});
