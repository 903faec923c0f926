const TIME =
  /(?<!\d)(?:([ap])\.?\s?m\.?\s+|(午前|오전|上午)\s*|(午後|오후|下午)\s*)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*(?:([ap])\.?\s?m|([صم]))(?!\p{L}))?/iu;
const COMPACT_TIME = /^T(\d\d)(\d\d)(\d\d)?/u;
const OFFSET = /^\.?\s*\(?(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?/iu;

/**
 * Seconds since midnight of the time in a text, `klo 13.04` or `1:35:15 AM GMT+5:30`, counted in universal time where the
 * text names its offset (so it may be negative, or beyond the day). Midnight where there is no time.
 */
export function readTimeOfDay(text: string): number {
  const match = TIME.exec(text);
  if (match === null) return readCompactTime(text);
  const [
    whole,
    halfBefore,
    morning,
    afternoon,
    hours = '0',
    minutes = '0',
    seconds = '0',
    halfAfter,
    arabic,
  ] = match;
  const half = (halfBefore ?? halfAfter)?.toLowerCase();
  const isAfternoon = half === 'p' || afternoon !== undefined || arabic === 'م';
  const isHalf = isAfternoon || half !== undefined || morning !== undefined || arabic !== undefined;
  const hour = isHalf ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  return inSeconds(hour, minutes, seconds) - readOffset(text.slice(match.index + whole.length));
}

function readCompactTime(text: string): number {
  const match = COMPACT_TIME.exec(text);
  if (match === null) return 0;
  const [whole, hours, minutes = '0', seconds = '0'] = match;
  return inSeconds(Number(hours), minutes, seconds) - readOffset(text.slice(whole.length));
}

/** How far the clock that follows a time is ahead of universal time, in seconds; 0 where none follows. */
function readOffset(text: string): number {
  const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(text) ?? [];
  return inSeconds(Number(hours), minutes, '0') * (sign === '-' ? -1 : 1);
}

function inSeconds(hours: number, minutes: string, seconds: string): number {
  return hours * 3600 + Number(minutes) * 60 + Number(seconds);
}
