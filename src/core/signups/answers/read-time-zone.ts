import { isTimeZone } from '../../programme/is-time-zone.js';
import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { zonePlaces } from './zone-places.js';

const IANA = /[A-Za-z]+(?:[_-][A-Za-z]+)*(?:\/[A-Za-z0-9]+(?:[_+-][A-Za-z0-9]+)*)+/u;
const OFFSET = /(?<![\d:])([+-])\s*(\d{1,2})(?::?([0-5]\d))?(?![\d:])/u;
const UNIVERSAL_TIME = phrasePattern('utc|gmt|coordinated universal time|greenwich mean time');

const SEPARATORS = /[,;()[\]|/\n]|\s[-–—]\s/u;
const REMARKS = / (?:time ?zone|time|zone|(?:utc|gmt)? ?\d.*)$/u;

const MOST_HOURS = 14;

/**
 * The time zone an answer names: an IANA name, an offset (`UTC+2`, `GMT+05:30`), an abbreviation (`EET`, `PST`), a
 * well-known city, or a country with a single zone. The most exact one counts: `(UTC+02:00) Helsinki, Kyiv` is
 * Europe/Helsinki. Null when none is known.
 */
export function readTimeZone(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll('−', '-').trim();
  return readIana(plain) ?? readPlace(plain) ?? readOffset(plain) ?? readUniversalTime(plain);
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
  const [, sign = '', hours = '', minutes = '00'] = OFFSET.exec(text) ?? [];
  if (hours === '' || Number(hours) > MOST_HOURS) return null;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** After the offsets: `UTC+2` is not UTC. */
function readUniversalTime(text: string): string | null {
  return UNIVERSAL_TIME.test(foldWords(text)) && !/\d/u.test(text) ? 'UTC' : null;
}
