import type { ListedContender } from "./contenders.ts";
import type { Grown } from "./growth.ts";
import type { Measured } from "./measure.ts";
import { median, quantile } from "./numbers.ts";

/** One contender's runs over the same files. */
export interface Series {
  readonly contender: ListedContender;
  /** What the files are: an encoding, or where the contender ran. */
  readonly setting: string;
  readonly runs: readonly Measured[];
}

/** The table of all contenders on one long file in each encoding, medians of their runs. */
export function mainTable(series: readonly Series[]): string {
  const head = ["contender", "file", "first six, ms", "÷ best peer", "÷ read + decode", "new department, ms (p95)", "new dates, ms (p95)", "peak MB", "longest block, ms", "figures"];
  return table(head, series.map((one) => [
    one.contender.label,
    one.setting,
    whole(firstOf(one)),
    ratio(firstOf(one), bestPeer(series, one.setting)),
    ratio(firstOf(one), limit(series, one.setting)),
    spread(one.runs.flatMap(({ departments }) => departments)),
    spread(one.runs.flatMap(({ days }) => days)),
    megabytes(one),
    whole(median(one.runs.map(({ longestBlock }) => longestBlock))),
    verdict(one),
  ]));
}

/** The table of many small files. */
export function smallTable(series: readonly Series[]): string {
  return table(["contender", "where", "first six, ms", "figures"], series.map((one) => [one.contender.label, one.setting, whole(firstOf(one)), verdict(one)]));
}

/** The table of sizes; a rate is set beside that of the middle size. */
export function growthTable(grown: readonly Grown[]): string {
  const rates = grown.map(({ rows, ms }) => rows / (ms / 1000));
  const middle = median(rates);
  return table(["rows", "first six, ms", "rows per second", "against the median"], grown.map(({ rows, ms }, i) => [
    rows.toLocaleString("en-US"),
    ms.toFixed(ms < 100 ? 1 : 0),
    Math.round(rates[i]).toLocaleString("en-US"),
    `${rates[i] < middle ? "−" : "+"}${Math.abs((rates[i] / middle - 1) * 100).toFixed(0)}%`,
  ]));
}

function firstOf({ runs }: Series): number {
  return median(runs.map(({ first }) => first));
}

/** The fastest peer whose figures are right. */
function bestPeer(series: readonly Series[], setting: string): number {
  const right = series.filter((one) => one.setting === setting && one.contender.kind === "peer" && isRight(one));
  return Math.min(...right.map(firstOf));
}

function limit(series: readonly Series[], setting: string): number {
  const decode = series.find((one) => one.setting === setting && one.contender.name === "decode");
  return decode === undefined ? Infinity : firstOf(decode);
}

function isRight({ runs }: Series): boolean {
  return runs.every(({ wrong }) => wrong.length === 0);
}

function verdict(one: Series): string {
  if (one.contender.kind === "limit") return NOTHING;
  return isRight(one) ? "right" : `**wrong** (${Math.max(...one.runs.map(({ wrong }) => wrong.length))})`;
}

function megabytes({ runs }: Series): string {
  const peaks = runs.flatMap(({ peakMemory }) => peakMemory ?? []);
  return peaks.length === 0 ? NOTHING : whole(median(peaks) / 2 ** 20);
}

function spread(times: readonly number[]): string {
  return times.length === 0 ? NOTHING : `${median(times).toFixed(1)} (${quantile(times, 0.95).toFixed(1)})`;
}

function ratio(value: number, of: number): string {
  return Number.isFinite(value / of) && of < Infinity ? (value / of).toFixed(2) : NOTHING;
}

function whole(value: number): string {
  return Number.isNaN(value) ? NOTHING : Math.round(value).toString();
}

/** Where there is nothing to say. */
const NOTHING = "–";

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  // Words to the left, numbers to the right.
  const rule = head.map((_, i) => (rows.every((row) => /^[\d−+–]/.test(row[i])) ? "--:" : "---"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
