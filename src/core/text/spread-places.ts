/** At most `most` of the places 0 to `count` - 1, ascending, evenly spread; all where there are no more. */
export function spreadPlaces(count: number, most: number): readonly number[] {
  const taken = Math.min(count, most);
  return Array.from({ length: taken }, (_, place) => Math.floor((place * count) / taken));
}
