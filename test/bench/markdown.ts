import { median, quantile } from "./numbers.ts";

/** Where there is nothing to say. */
export const NOTHING = "–";

/** A table with words to the left and numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, i) => (rows.every((row) => /^[\d−+–]/.test(row[i])) ? "--:" : "---"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

export function count(value: number): string {
  return value.toLocaleString("en-US");
}

export function whole(value: number): string {
  return Number.isFinite(value) ? count(Math.round(value)) : NOTHING;
}

/** Milliseconds, to a tenth while they are few. */
export function milliseconds(value: number): string {
  return value < 100 ? value.toFixed(1) : whole(value);
}

export function megabytes(bytes: number | null): string {
  return bytes === null ? NOTHING : whole(bytes / 2 ** 20);
}

/** The median, and in brackets the 95th percentile. */
export function spread(times: readonly number[]): string {
  return times.length === 0 ? NOTHING : `${median(times).toFixed(1)} (${quantile(times, 0.95).toFixed(1)})`;
}

export function ratio(value: number, of: number): string {
  return Number.isFinite(value / of) && of < Infinity ? (value / of).toFixed(2) : NOTHING;
}
