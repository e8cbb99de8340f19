/** What the numbers of a series reach, without those that lie far beyond all others. */
export interface UsualRange {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Fewer numbers do not tell what is usual. */
const LEAST = 8;
/** More than this share of the numbers, or than one of a few, are no slips but another kind of thing. */
const FEW = 0.1;
/** Between the slips and all other numbers lies nothing for two orders: amounts spread wide, but without such a hole. */
const GAP = 100;

/**
 * The range of the positive `numbers` without those `apart` times their median, or the inverse of it, that a gap parts
 * from the rest; of more than a few beyond the gap none is a slip. `null` where the numbers are too few to tell.
 */
export function usualRange(numbers: readonly number[], apart: number): UsualRange | null {
  const count = numbers.length;
  if (count < LEAST) return null;
  const sorted = Float64Array.from(numbers).sort();
  const at = count >> 1;
  const middle = sorted[at];
  const few = Math.max(1, count * FEW);
  let [first, last] = [at, at];
  while (last + 1 < count && !(sorted[last + 1] >= middle * apart && sorted[last + 1] >= sorted[last] * GAP)) last++;
  while (first > 0 && !(sorted[first - 1] <= middle / apart && sorted[first - 1] <= sorted[first] / GAP)) first--;
  return { low: first > few ? 0 : sorted[first], middle, high: count - 1 - last > few ? Infinity : sorted[last] };
}
