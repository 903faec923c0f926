import { isOneSlipAway } from '../../text/is-one-slip-away.js';

/** Mail services whose names are long enough that a neighbour by one letter is hardly another one's. */
const SERVICES = ['gmail.com', 'googlemail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'icloud.com'];

/** Endings that do not exist, by the ending that was meant. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ...['con', 'cmo', 'ocm', 'vom', 'xom', 'comm', 'coom', 'cpm', 'cim', 'ccom'].map(
    (slip) => [slip, 'com'] as const,
  ),
  ...['ogr', 'orgg', 'rog', 'ort', 'oorg'].map((slip) => [slip, 'org'] as const),
  ...['nte', 'nett', 'ent', 'nrt', 'nnet'].map((slip) => [slip, 'net'] as const),
]);

/** What somebody who wrote an address probably meant, and which part of it is misspelt. */
export interface AddressDoubt {
  readonly part: 'domain' | 'ending';
  readonly meant: string;
}

/** The part of a valid address that looks misspelt: the service (`gmial.com`) or the ending (`.con`); else null. */
export function doubtAddress(address: string): AddressDoubt | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  // A slip at the first letter is left alone: mail.com and ymail.com exist.
  const service = SERVICES.find((name) => name.at(0) === domain.at(0) && isOneSlipAway(domain, name));
  if (service !== undefined && !SERVICES.includes(domain)) return { part: 'domain', meant: service };
  const meant = SLIPS.get(domain.slice(domain.lastIndexOf('.') + 1));
  return meant === undefined ? null : { part: 'ending', meant: `.${meant}` };
}
