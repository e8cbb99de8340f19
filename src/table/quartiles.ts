/** Where the middle half of some numbers begins, their median, and where it ends; between neighbours in proportion (R's type 7). */
export type Quartiles = readonly [first: number, median: number, third: number];

/** `null` of none. */
export function quartiles(numbers: ArrayLike<number>): Quartiles | null {
  if (numbers.length === 0) return null;
  const sorted = Float64Array.from(numbers).sort();
  return [at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)];
}

export function median(numbers: ArrayLike<number>): number | null {
  return quartiles(numbers)?.[1] ?? null;
}

function at(sorted: Float64Array, part: number): number {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}
