/**
 * A time zone as people call it: `Europe/Helsinki` gives `Helsinki`, `America/New_York` gives `New York`;
 * an offset gives `UTC+02:00`; anything else is given back as it is.
 */
export function clockName(timeZone: string): string {
  if (/^[+-]\d{2}:\d{2}$/.test(timeZone)) return `UTC${timeZone}`;
  if (timeZone.startsWith('Etc/')) return timeZone;
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
