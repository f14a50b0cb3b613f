/** Negative, zero or positive as `a` comes before, with or after `b`: by code units, so that every machine sorts alike. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
