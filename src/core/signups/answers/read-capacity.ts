import { findNumbers } from './find-numbers.js';

/** How many mentees somebody takes, as far as the answer says. */
export type CapacityReading =
  /** `range` when the answer left it open ("1-2") and the smaller number was taken. */
  | { readonly kind: 'seats' | 'range'; readonly seats: number }
  /** A number that no mentor can mean: 0, 1.5, -2, 500. */
  | { readonly kind: 'impossible' }
  /** No number at all: "Maybe". */
  | { readonly kind: 'unread' };

const MOST = 100;

/**
 * Seats of a mentor: `2`, `Two`, `3+`, "I'm willing to take on two mentees." Of several numbers the smallest counts:
 * the larger is a promise nobody made.
 */
export function readCapacity(text: string): CapacityReading {
  const numbers = findNumbers(text);
  const [first] = numbers;
  if (first === undefined) return { kind: 'unread' };
  const seats = Math.min(...numbers);
  if (!Number.isInteger(seats) || seats < 1 || Math.max(...numbers) > MOST) return { kind: 'impossible' };
  return { kind: numbers.every((number) => number === first) ? 'seats' : 'range', seats };
}
