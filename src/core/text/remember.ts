/**
 * The same function, computing the answer for each key once; of more keys than `atMost` only the first ones are
 * remembered, and the others computed each time.
 */
export function remember<Key, Answer extends NonNullable<unknown> | null>(
  compute: (key: Key) => Answer,
  atMost: number = Number.POSITIVE_INFINITY,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = compute(key);
      if (known.size < atMost) known.set(key, answer);
    }
    return answer;
  };
}
