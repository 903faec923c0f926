const PLAIN_LINK = /^https?:\/\/[^\s\p{Cc}\p{Cf}<>"'\\]+$/iu;

/** An `http` or `https` address as typed; null for anything else, so that no other scheme ever reaches a letter. */
export function readBookingLink(text: string): string | null {
  const link = text.trim();
  return PLAIN_LINK.test(link) && URL.canParse(link) ? link : null;
}
