import fc from 'fast-check';

/** One thing that can happen to bytes on their way; positions are taken modulo the length. */
const accident = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'repeat', 'insert', 'swap'),
  at: fc.nat(),
  length: fc.nat({ max: 64 }),
  by: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

/** A few accidents. */
export const accidents = fc.array(accident, { minLength: 1, maxLength: 4 });

type Accident = typeof accident extends fc.Arbitrary<infer Value> ? Value : never;

/** The bytes after all that happened to them. */
export function damage(bytes: Uint8Array, happened: readonly Accident[]): Uint8Array {
  return happened.reduce(befall, bytes);
}

function befall(bytes: Uint8Array, { kind, at, length, by }: Accident): Uint8Array {
  const from = at % (bytes.length + 1);
  const [before, piece, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  if (kind === 'cut') return Uint8Array.of(...before, ...after);
  if (kind === 'repeat') return Uint8Array.of(...before, ...piece, ...piece, ...after);
  if (kind === 'insert') return Uint8Array.of(...before, ...by, ...piece, ...after);
  if (kind === 'swap') return Uint8Array.of(...before, ...after, ...piece);
  return bytes.map((byte, index) => (index === from ? byte ^ (by[0] ?? 1) : byte));
}
