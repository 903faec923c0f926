/** The same function, computing the answer for each key once. */
export function remember<Key, Answer extends NonNullable<unknown> | null>(
  compute: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = compute(key);
      known.set(key, answer);
    }
    return answer;
  };
}
