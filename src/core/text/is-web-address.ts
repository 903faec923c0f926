const PLAIN = /^https?:\/\/[^\s\p{Cc}\p{Cf}"'<>\\`{|}^]+$/iu;

/**
 * Whether a text is nothing but one address of a page: http or https, a host, no user name or password.
 * `javascript:` is none, nor a text with an address in it, nor one with a quote, bracket or character nobody sees.
 */
export function isWebAddress(text: string): boolean {
  if (!PLAIN.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
