/** The same function of an object, computing each answer once; an answer goes when its object goes. */
export function rememberWeakly<Key extends object, Answer extends NonNullable<unknown> | null>(
  compute: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = compute(key);
      known.set(key, answer);
    }
    return answer;
  };
}
