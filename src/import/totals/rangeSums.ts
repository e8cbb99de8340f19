const BLOCK = 512;

/** Sums of the values from one record to before another, NaN as 0; by blocks, for files in which every second row is a total. */
export function rangeSums(values: Float64Array): (from: number, to: number) => number {
  const add = (from: number, to: number) => {
    let sum = 0;
    for (let record = from; record < to; record++) sum += values[record] || 0;
    return sum;
  };
  const blocks = Float64Array.from({ length: Math.ceil(values.length / BLOCK) }, (_, block) => add(block * BLOCK, Math.min((block + 1) * BLOCK, values.length)));
  return (from, to) => {
    const first = Math.ceil(from / BLOCK);
    const last = Math.floor(to / BLOCK);
    let sum = first > last ? add(from, to) : add(from, first * BLOCK) + add(last * BLOCK, to);
    for (let block = first; block < last; block++) sum += blocks[block];
    // Sums of decimals drift in the last binary digits.
    return Math.round(sum * 1e6) / 1e6;
  };
}
