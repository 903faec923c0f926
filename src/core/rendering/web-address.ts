/**
 * The address a text is, when it is nothing but one: http or https, a host, no user name or password.
 * Null for anything else, `javascript:` and texts with an address in them included.
 */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\/[^\s"'<>\\`{|}^]+$/iu.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url.href : null;
}
