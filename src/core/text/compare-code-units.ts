/** Orders two texts by UTF-16 code units: negative, 0 or positive. The one order used wherever order decides. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
