export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Between the two nearest values where it falls between them; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined ? NaN : below + (above - below) * (at - Math.floor(at));
}
