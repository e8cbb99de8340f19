import type { ListedContender } from "./contenders.ts";
import type { Grown } from "./growth.ts";
import { count, megabytes, milliseconds, NOTHING, ratio, spread, table, whole } from "./markdown.ts";
import type { Measured } from "./measure.ts";
import { median } from "./numbers.ts";
import type { Usable } from "./usable.ts";

/** One contender's runs over the same files. */
export interface Series {
  readonly contender: ListedContender;
  /** What the files are: an encoding, or where the contender ran. */
  readonly setting: string;
  readonly runs: readonly Measured[];
}

/** The table of all contenders on one long file in each encoding, medians of their runs. */
export function mainTable(series: readonly Series[]): string {
  const head = ["contender", "file", "first six, ms", "÷ best peer", "÷ read + decode", "new department, ms (p95)", "new dates, ms (p95)", "peak MB", "longest task, ms", "figures"];
  return table(head, series.map((one) => [
    one.contender.label,
    one.setting,
    whole(firstOf(one)),
    ratio(firstOf(one), bestPeer(series, one.setting)),
    ratio(firstOf(one), limit(series, one.setting)),
    spread(one.runs.flatMap(({ departments }) => departments)),
    spread(one.runs.flatMap(({ days }) => days)),
    peakOf(one),
    whole(median(one.runs.map(({ longestTask }) => longestTask))),
    verdict(one),
  ]));
}

/** The table of many small files. */
export function smallTable(series: readonly Series[]): string {
  return table(["contender", "where", "first six, ms", "figures"], series.map((one) => [one.contender.label, one.setting, whole(firstOf(one)), verdict(one)]));
}

const PLOT_WIDTH = 20;

/**
 * The table of sizes with a bar for each rate, and under it how far the rates are apart, also of reading alone. Further
 * rows are those that a size has more than the one before: on a straight line they come in at one rate.
 */
export function growthTable(grown: readonly Grown[]): string {
  const rates = grown.map(({ rows, imported }) => perSecond(rows, imported.ms));
  const readRates = grown.map(({ rows, read }) => perSecond(rows, read.ms));
  const furtherRates = grown.slice(1).map(({ rows, imported }, i) => perSecond(rows - grown[i].rows, imported.ms - grown[i].imported.ms));
  const lines = grown.map(({ rows, imported, read }, i) => {
    const bar = "█".repeat(Math.round((rates[i] / Math.max(...rates)) * PLOT_WIDTH));
    return [count(rows), milliseconds(imported.ms), count(imported.times), whole(rates[i]), bar, i === 0 ? NOTHING : whole(furtherRates[i - 1]), milliseconds(read.ms), whole(readRates[i])];
  });
  const apart = `The fastest rate is ${percentApart(rates)} above the slowest; of reading alone it is ${percentApart(readRates)}.`;
  const further = furtherRates.length < 2 ? "" : ` After the first ${count(grown[0].rows)} rows, which pay for the start, each step to a longer file brings further rows at rates ${percentApart(furtherRates)} apart.`;
  return [table(["rows", "first six, ms", "imports", "rows per second", "plotted", "further rows per second", "read alone, ms", "rows per second"], lines), apart + further].join("\n\n");
}

function perSecond(rows: number, ms: number): number {
  return rows / (ms / 1000);
}

function percentApart(rates: readonly number[]): string {
  return `${((Math.max(...rates) / Math.min(...rates) - 1) * 100).toFixed(0)}%`;
}

/** The table of what a user waits for around a long import, and under it what else it costs the machine. */
export function usableTable({ dropped, overviews, rows, cancelled, longestTask }: Usable): string {
  const { ms, ...memory } = cancelled;
  const waits = table(["until", "ms (p95)"], [
    [`the first of ${dropped.length} small files dropped together has its figures`, milliseconds(dropped[0])],
    ["all of them have theirs", milliseconds(dropped[dropped.length - 1])],
    ["the overview stands under a new department", spread(overviews)],
    ["100 rows beside each other in the long file are read back", spread(rows.neighbours)],
    ["100 rows of one department", spread(rows.department)],
    ["100 rows of one department, sorted by fee", spread(rows.sorted)],
    ["an import called off at half its file has stopped", ms === null ? NOTHING : milliseconds(ms)],
  ]);
  const bytes = [memory.before, memory.during, memory.secondLater];
  const held = ms === null ? "That import ended before it could be called off." : `Memory before that import, at half its file and a second after it was called off: ${bytes.map(megabytes).join(", ")} MB.`;
  return [waits, `${held} Longest task of the main thread while the long file comes in: ${milliseconds(longestTask)} ms.`].join("\n\n");
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

function peakOf({ runs }: Series): string {
  const peaks = runs.flatMap(({ peakMemory }) => peakMemory ?? []);
  return megabytes(peaks.length === 0 ? null : median(peaks));
}
