/** A copy with zeros behind it, at least `length` long and at least twice as long as before. */
export function grown(array: Uint32Array, length: number): Uint32Array {
  const longer = new Uint32Array(Math.max(length, 2 * array.length, 16));
  longer.set(array);
  return longer;
}
