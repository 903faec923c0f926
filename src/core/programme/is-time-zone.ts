const AREA_AND_PLACE = /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/;

/** Whether Node's own zone data know an IANA name (`Europe/Helsinki`, `UTC`). Abbreviations and offsets are no names. */
export function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !AREA_AND_PLACE.test(name)) return false;
  try {
    // The one way to ask Node for its zones, old names too; the language plays no part.
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
