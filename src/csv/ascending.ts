/** How many of the ascending numbers are smaller than this one. */
export function countBelow(ascending: Uint32Array, number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

let numbers = new Uint32Array(0);

/** So many numbers from the first on. They are made once, as many as were ever asked for: never to be written to. */
export function numbersFrom(first: number, count: number): Uint32Array {
  if (numbers.length < first + count) {
    numbers = new Uint32Array(first + count);
    for (let number = 0; number < numbers.length; number++) numbers[number] = number;
  }
  return numbers.subarray(first, first + count);
}
