import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';

import {
  mayChangeClocks,
  readTimeZone,
} from '../../../../../src/core/signups/answers/time-zones/read-time-zone.js';
import { zonePlaces } from '../../../../../src/core/signups/answers/time-zones/zone-places.js';

test.each([
  ['Europe/Helsinki', 'Europe/Helsinki'],
  ['europe/helsinki', 'Europe/Helsinki'],
  ['AMERICA/PORT_OF_SPAIN', 'America/Port_of_Spain'],
  ['africa/dar_es_salaam', 'Africa/Dar_es_Salaam'],
  ['america/port-au-prince', 'America/Port-au-Prince'],
  ['Etc/GMT+3', 'Etc/GMT+3'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['Asia/Kolkata (IST)', 'Asia/Kolkata'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['UTC+2', '+02:00'],
  ['GMT+02:00', '+02:00'],
  ['UTC +5:30', '+05:30'],
  ['UTC+5.5', '+05:30'],
  ['UTC+5,5', '+05:30'],
  ['GMT+5.75', '+05:45'],
  ['UTC-9.50', '-09:30'],
  ['UTC+5.30', '+05:30'],
  ['UTC+5.0', '+05:00'],
  ['UTC−3', '-03:00'],
  ['+0200', '+02:00'],
  ['UTC', 'UTC'],
  ['GMT', 'UTC'],
  ['EET', 'EET'],
  ['CEST', 'CET'],
  ['CET/CEST', 'CET'],
  ['EET (UTC+2)', 'EET'],
  ['PST', 'America/Los_Angeles'],
  ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
  ['(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', 'Europe/Helsinki'],
  ['Helsinki, Finland', 'Europe/Helsinki'],
  ["St. John's", 'America/St_Johns'],
  ['St John’s, Newfoundland', 'America/St_Johns'],
  ['london', 'Europe/London'],
  ['London time', 'Europe/London'],
  ['München', 'Europe/Berlin'],
  ['Syria', 'Asia/Damascus'],
  ['دمشق', 'Asia/Damascus'],
  ['EST', 'America/New_York'],
  ['UTC plus 2', '+02:00'],
  ['UTC–3', '-03:00'],
  ['GMT minus 5', '-05:00'],
  ['UTC±0', 'UTC'],
  ['U.K.', 'Europe/London'],
  ['Helsingin aika', 'Europe/Helsinki'],
  ['Finnish time', 'Europe/Helsinki'],
  ['Berliner Zeit', 'Europe/Berlin'],
  ['heure de Paris', 'Europe/Paris'],
  ['Lontoo', 'Europe/London'],
  ['Saksa', 'Europe/Berlin'],
  ['Москва', 'Europe/Moscow'],
  ['東京', 'Asia/Tokyo'],
  ['US East Coast', 'America/New_York'],
  ['Massachusetts', 'America/New_York'],
  ['Colorado', 'America/Denver'],
  ['FLE Standard Time', 'Europe/Kyiv'],
  ['I live in Berlin, Germany', 'Europe/Berlin'],
  ['same as London', 'Europe/London'],
])('%j is %s', (text, zone) => {
  expect(readTimeZone(text)).toBe(zone);
});

test.each([
  '',
  'IST',
  'Springfield',
  'Mars/Olympus_Mons',
  'UTC+99',
  '6am-9am PST',
  'evenings -9 pm',
  '9-17',
  'it depends',
  'Mentor/Mentee',
  'Berlin or London',
  'Texas',
  'Washington',
  'USA',
  'a nice split',
])('%j is unknown', (text) => {
  expect(readTimeZone(text)).toBeNull();
});

test.each(['+02:00', '-05:00', '+03:30', '+10:00', 'UTC', 'Etc/GMT+3'])(
  '%s may be meant with daylight saving',
  (zone) => {
    expect(mayChangeClocks(zone)).toBe(true);
  },
);

test.each(['+05:30', '+04:00', '+09:00', 'EET', 'Europe/Helsinki', 'Asia/Tokyo'])(
  '%s is meant as it stands',
  (zone) => {
    expect(mayChangeClocks(zone)).toBe(false);
  },
);

test('every zone that a place stands for is one that scoring can count with, in its own spelling', () => {
  const midnight = Temporal.Instant.fromEpochMilliseconds(0);
  for (const zone of zonePlaces.values()) {
    expect(midnight.toZonedDateTimeISO(zone).timeZoneId).toBe(zone);
    if (zone.includes('/')) expect(readTimeZone(zone.toLowerCase())).toBe(zone);
  }
});
