/** The whole numbers from 0 up to, without, `count`. */
export function numbersBelow(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
}

/** Those of them for which the test holds. */
export function numbersWhere(count: number, isIn: (number: number) => boolean): Int32Array {
  const numbers = new Int32Array(count);
  let found = 0;
  for (let number = 0; number < count; number++) {
    if (isIn(number)) numbers[found++] = number;
  }
  return numbers.slice(0, found);
}
