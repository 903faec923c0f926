import { at } from './at.js';

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/**
 * The items of `order` by ascending `keys[item]`; items with equal keys stay in the order they were.
 * Keys are whole numbers from 0 below 2^31. Time grows with the items alone.
 * Source: counting sort, digit by digit from the least (Knuth, The Art of Computer Programming 3, 5.2.5).
 */
export function sortByKey(order: Int32Array, keys: Int32Array): Int32Array {
  let largest = 0;
  for (let place = 0; place < order.length; place++) largest = Math.max(largest, at(keys, at(order, place)));
  if (largest < DIGITS) return sortByDigit(order, keys, 0, largest + 1);
  return sortByDigit(sortByDigit(order, keys, 0, DIGITS), keys, DIGIT_BITS, (largest >>> DIGIT_BITS) + 1);
}

function sortByDigit(order: Int32Array, keys: Int32Array, shift: number, digits: number): Int32Array {
  const next = new Int32Array(digits + 1);
  for (let place = 0; place < order.length; place++) {
    const after = ((at(keys, at(order, place)) >>> shift) % DIGITS) + 1;
    next[after] = at(next, after) + 1;
  }
  for (let digit = 0; digit < digits; digit++) next[digit + 1] = at(next, digit + 1) + at(next, digit);
  const sorted = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const item = at(order, place);
    const digit = (at(keys, item) >>> shift) % DIGITS;
    const position = at(next, digit);
    sorted[position] = item;
    next[digit] = position + 1;
  }
  return sorted;
}
