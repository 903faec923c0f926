/** Width of a band in thousandths: 10 for each point of indifference; 1, hence no ties by closeness, for none. */
export function bandWidth(indifference: number): number {
  return indifference === 0 ? 1 : indifference * 10;
}

/** Band 1 holds the best scores; the scale is fixed, so that no newcomer shifts anybody's band. */
export function bandOf(score: number, width: number): number {
  return 1 + Math.floor((1000 - score) / width);
}
