import { isTimeZone } from '../../../programme/is-time-zone.js';
import { foldWords } from '../../fold-words.js';
import { phrasePattern } from '../../phrase-pattern.js';
import { zonePlaces } from './zone-places.js';

const IANA = /[A-Za-z]+(?:[_-][A-Za-z]+)*(?:\/[A-Za-z0-9]+(?:[_+-][A-Za-z0-9]+)*)+/u;
/** At the beginning, behind a blank or bracket, or behind UTC: in `6am-9am PST` nothing is nine hours off. */
const OFFSET =
  /(?<=^|[\s(]|utc|gmt|z)([+-])\s*(\d{1,2})(?:[.,](5|25|50|75)|[:.]?([0-5]\d))?(?!\s?[\d:]|\s?[ap]\.?m)/iu;
/** Fractions of an hour in which offsets are written too: `UTC+5.5`. No zone is 50 or 75 minutes off the hour. */
const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['5', '30'],
  ['25', '15'],
  ['50', '30'],
  ['75', '45'],
]);
const UNIVERSAL_TIME = phrasePattern(
  'utc|gmt|coordinated universal time|greenwich mean time|zulu|utc ?0|gmt ?0',
);
/** A sign before an offset, however it was typed or said. */
const DASH = /(?<=(?:utc|gmt)\s?)[–—]\s?(?=\d)/giu;
const PLUS = /(?<=(?:utc|gmt)\s)plus\s(?=\d)/giu;
const MINUS = /(?<=(?:utc|gmt)\s)minus\s(?=\d)/giu;

const SEPARATORS = /[,;()[\]|/\n]|\s[-–—]\s/u;
const REMARKS = / (?:time ?zone|time|zone|zeit|aika|aikaa|tid|(?:utc|gmt)? ?\d.*)$/u;

const MOST_HOURS = 14;

/** The longest name has four words; a shorter one than this may be any word. */
const MOST_WORDS = 4;
const SHORTEST_IN_SENTENCE = 4;
/** Names that a sentence is full of: adjectives, and what is a word besides. */
const NO_PLACES_IN_SENTENCE: ReadonlySet<string> = new Set(
  'eastern central pacific mountain english british german french italian finnish swedish dutch greek polish czech rio mali cork turkey jordan chad cali alexandria'.split(
    ' ',
  ),
);

/** A fixed offset between these is used only by places that never change their clocks (as of 2026, from +4 to +9). */
const FIRST_STEADY_OFFSET = 4;
const LAST_STEADY_OFFSET = 9;

/**
 * The time zone an answer names: an IANA name, an offset (`UTC+2`, `GMT+05:30`), an abbreviation (`EET`, `PST`), a
 * well-known city, a country or state with a single zone, alone or in a sentence. The most exact one counts:
 * `(UTC+02:00) Helsinki, Kyiv` is Europe/Helsinki. Null when none is known, or a sentence names several.
 */
export function readTimeZone(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(DASH, '-')
    .replace(PLUS, '+')
    .replace(MINUS, '-')
    .trim();
  return (
    readIana(plain) ??
    readPlace(plain) ??
    readOffset(plain) ??
    readUniversalTime(plain) ??
    readPlaceInSentence(plain)
  );
}

/**
 * Whether a zone is an offset that places with daylight saving use too: `UTC+2` is Helsinki in winter and Berlin in
 * summer, while all of UTC+5:30 keeps it all year.
 */
export function mayChangeClocks(zone: string): boolean {
  const [, sign, hours = ''] = /^([+-])(\d\d):\d\d$/u.exec(zone) ?? [];
  if (hours === '') return zone === 'UTC' || /^Etc\//u.test(zone);
  const offset = Number(hours);
  return sign === '-' || offset < FIRST_STEADY_OFFSET || offset > LAST_STEADY_OFFSET;
}

function readIana(text: string): string | null {
  const name = IANA.exec(text)?.[0];
  return name !== undefined && isTimeZone(name) ? spellZone(name) : null;
}

/** The usual spelling, whatever case was typed: `america/port_of_spain` is America/Port_of_Spain. */
function spellZone(name: string): string {
  if (/^etc\//iu.test(name)) return `Etc/${name.slice(4).toUpperCase()}`;
  return name
    .toLowerCase()
    .replace(/(?<![a-z])(?!(?:of|es|au)[_-])[a-z]/gu, (letter) => letter.toUpperCase());
}

function readPlace(text: string): string | null {
  for (const part of [text, ...text.split(SEPARATORS)]) {
    const name = foldWords(part);
    const zone = zonePlaces.get(name) ?? zonePlaces.get(name.replace(REMARKS, ''));
    if (zone !== undefined) return zone;
  }
  return null;
}

function readOffset(text: string): string | null {
  const [, sign = '', hours = '', fraction = '', minutes = '00'] = OFFSET.exec(text) ?? [];
  if (hours === '' || Number(hours) > MOST_HOURS) return null;
  return `${sign}${hours.padStart(2, '0')}:${FRACTIONS.get(fraction) ?? minutes}`;
}

/** After the offsets: `UTC+2` is not UTC. */
function readUniversalTime(text: string): string | null {
  return UNIVERSAL_TIME.test(foldWords(text)) && !/[1-9]/u.test(text) ? 'UTC' : null;
}

/** The one zone of all places that a sentence names: "I live in Berlin, Germany". */
function readPlaceInSentence(text: string): string | null {
  const words = foldWords(text).split(' ');
  const zones = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(MOST_WORDS, words.length - start); count > 0; count -= 1) {
      const name = words.slice(start, start + count).join(' ');
      const zone = zonePlaces.get(name);
      if (zone === undefined || name.length < SHORTEST_IN_SENTENCE || NO_PLACES_IN_SENTENCE.has(name))
        continue;
      zones.add(zone);
      start += count - 1;
      break;
    }
  }
  const [zone = null] = zones;
  return zones.size === 1 ? zone : null;
}
