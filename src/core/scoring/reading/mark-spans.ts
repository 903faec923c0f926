/** Words `start` to `end` (exclusive) of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** For each of so many words whether it stands in one of the spans, which may overlap; in linear time. */
export function markSpans(length: number, spans: readonly Span[]): readonly boolean[] {
  const ends = new Array<number>(length).fill(0);
  for (const { start, end } of spans) ends[start] = Math.max(end, ends[start] ?? 0);
  let until = 0;
  return ends.map((end, place) => {
    until = Math.max(until, end);
    return place < until;
  });
}
