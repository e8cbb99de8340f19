/** How much more one figure is than another; `null` where either is missing. */
export function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
