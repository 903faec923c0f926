import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import { proposeTime } from '../../../../src/core/rendering/calendar/propose-time.js';
import { writeCalendar } from '../../../../src/core/rendering/calendar/write-calendar.js';
import { aminaAndGrace, pairingRow, renderShipped } from '../guides/shipped-guides.js';

/** The only entry of a calendar file, as another program reads it. */
function readEntry(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent');
  expect(entries).toHaveLength(1);
  return new ICAL.Event(entries[0]);
}

const WINDOW = { from: '2026-10-05', to: '2026-11-04' };
const ENTRY = {
  id: 'one@mentorship.invalid',
  time: { kind: 'hour', start: '2026-10-05T16:00:00Z', end: '2026-10-05T17:00:00Z' },
  title: 'Meet and plan',
  description: 'Two lines,\nand no more.',
  stamp: '2026-09-25T12:00:00Z',
} as const;

describe('the time proposed for a meeting', () => {
  const propose = (cells: Parameters<typeof pairingRow>[0], window = WINDOW) =>
    proposeTime(pairingRow(cells), defaultProgramme, window);

  it('is the first hour in common of the window, by the mentor’s clock', () => {
    // 5 October 2026 is a Monday; Helsinki is three hours ahead of UTC then.
    const hours = {
      shared_hours: 'Tue, Thu 19:30–21:00 (Europe/Helsinki); Tue, Thu 17:30–19:00 (Europe/London)',
    };
    expect(propose(hours)).toEqual({
      kind: 'hour',
      start: '2026-10-06T16:30:00Z',
      end: '2026-10-06T17:30:00Z',
    });
    const later = { from: '2026-11-05', to: '2026-12-04' };
    expect(propose(hours, later)).toMatchObject({ start: '2026-11-05T17:30:00Z' });
  });

  it('may be another day in UTC', () => {
    const auckland = { shared_hours: 'Mon 08:00–09:00', mentor_time_zone: 'Pacific/Auckland' };
    expect(propose(auckland)).toMatchObject({ start: '2026-10-04T19:00:00Z', end: '2026-10-04T20:00:00Z' });
  });

  it('is told by the clock of a region, summer time included', () => {
    const hours = { shared_hours: 'Mon 18:00–21:00 (EET)' };
    expect(propose(hours)).toMatchObject({ start: '2026-10-05T15:00:00Z' });
    expect(propose(hours, { from: '2026-11-02', to: '2026-11-08' })).toMatchObject({
      start: '2026-11-02T16:00:00Z',
    });
  });

  it('is as short as what is free in common', () => {
    const hours = { shared_hours: 'Mon 08:00–08:30', mentor_time_zone: 'UTC' };
    expect(propose(hours)).toMatchObject({ start: '2026-10-05T08:00:00Z', end: '2026-10-05T08:30:00Z' });
  });

  it('is the first day where hours or clocks are not known, or no such hour lies in the window', () => {
    const day = { kind: 'day', start: '2026-10-05', end: '2026-10-06' };
    expect(propose({})).toEqual(day);
    expect(propose({ shared_hours: 'Mon 08:00–09:00' })).toEqual(day);
    expect(propose({ shared_hours: 'after work', mentor_time_zone: 'UTC' })).toEqual(day);
    expect(propose({ shared_hours: 'Mon 08:00–09:00', mentor_time_zone: 'Moon/Base' })).toEqual(day);
    const short = { from: '2026-10-05', to: '2026-10-06' };
    expect(propose({ shared_hours: 'Sun 08:00–09:00', mentor_time_zone: 'UTC' }, short)).toEqual(day);
  });
});

describe('a calendar file', () => {
  it('is read by another program as it was meant', () => {
    const entry = readEntry(writeCalendar(ENTRY));
    expect(entry.summary).toBe(ENTRY.title);
    expect(entry.description).toBe(ENTRY.description);
    expect(entry.startDate.toJSDate().toISOString()).toBe('2026-10-05T16:00:00.000Z');
    expect(entry.endDate.toJSDate().toISOString()).toBe('2026-10-05T17:00:00.000Z');
    expect(entry.attendees).toEqual([]);
  });

  it('holds a whole day where no hour is known', () => {
    const time = { kind: 'day', start: '2026-10-05', end: '2026-10-06' } as const;
    const entry = readEntry(writeCalendar({ ...ENTRY, time }));
    expect(entry.startDate.isDate).toBe(true);
    expect([entry.startDate.toString(), entry.endDate.toString()]).toEqual(['2026-10-05', '2026-10-06']);
  });
});

describe('the entry of a guide', () => {
  const entriesOf = async (programme: object) => {
    const { files } = await renderShipped([aminaAndGrace], 2, programme);
    return files.filter(({ path }) => path.endsWith('.ics')).map(({ content }) => String(content));
  };

  it('stays the same entry when its date or title changes, and is one for each meeting', async () => {
    const uidOf = async (programme: object) => readEntry((await entriesOf(programme))[0] ?? '').uid;
    const uid = await uidOf({ start: '2026-10-05' });
    expect(await uidOf({ start: '2026-10-12', programme: 'codebar' })).toBe(uid);
    const { files } = await renderShipped([aminaAndGrace], 'all', { start: '2026-10-05' });
    const uids = files
      .filter(({ path }) => path.endsWith('.ics'))
      .map(({ content }) => readEntry(String(content)).uid);
    expect(new Set(uids).size).toBe(6);
  });

  it('needs a programme with dates, and says that its time may be moved', async () => {
    expect(await entriesOf({})).toEqual([]);
    const [entry = ''] = await entriesOf({ start: '2026-10-05' });
    expect(readEntry(entry).summary).toBe('meeting 2: Check-in (Amina Yusuf, Grace Oyelaran)');
    expect(readEntry(entry).description).toContain('This time is only a suggestion.');
  });

  it('comes with the draft', async () => {
    const { files } = await renderShipped([aminaAndGrace], 2, { start: '2026-10-05' });
    const draft = Buffer.from(files.find(({ path }) => path.endsWith('.eml'))?.content ?? '').toString();
    expect(draft).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH;\s+name=meeting\.ics/);
  });
});
