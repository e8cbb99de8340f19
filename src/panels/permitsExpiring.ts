import type { Value } from "../charts/chart.ts";
import { columns } from "../charts/columns.ts";
import { monthIndex, monthPeriod, type Day, type Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { permits, permitsIssued } from "../datasets/permits.ts";
import { total } from "../datasets/total.ts";
import { narrow, type Slice } from "../datasets/view.ts";
import { keep } from "../table/filter.ts";
import { extent } from "../table/group.ts";
import { labelReader } from "../table/read.ts";
import { allRows, columnOf, NO_DAY } from "../table/table.ts";
import { definePanel, say, type PanelInput, type Sentence, type Where } from "./panel.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { spanLabels, spanWords, timeline, type Timeline } from "./timeline.ts";
import { many, spoken } from "./wording.ts";

interface Data {
  /** Twelve months after the period's end. */
  readonly time: Timeline;
  readonly expiring: readonly Value[];
  readonly inForce: number;
  readonly within90: number;
  readonly within180: number;
  /** When the permits in force were decided. */
  readonly decided: Period;
  /** What names the rows of each month; `null` where nothing does. */
  readonly rows: readonly (Where["labels"] | null)[];
}

const title: Words = { zh: "许可到期：未来十二个月", en: "Permits expiring in the next twelve months" };
const { decided, validFrom, validTo, status, documentNo, permitNo } = permits.fields;

export const permitsExpiring = definePanel<Data>({
  id: "permitsExpiring",
  page: "permits",
  order: 5,
  width: 6,
  dataset: permits,
  needs: [decided, validTo],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = { name: locale === "zh" ? "到期许可" : "Permits expiring", values: data.expiring };
    return columns({ categories: spanLabels(data.time, locale), series }, { unit: permits.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time, rows, decided: period }, { index }) => {
    const labels = rows[index];
    if (labels === null) return null;
    const { zh, en } = spanWords(time, index, true);
    return { title: { zh: `${zh}到期的许可`, en: `Permits expiring in ${en}` }, period, labels };
  },
});

function compute({ now }: PanelInput): Data | null {
  const inForce = inForceAt(now);
  const ends = columnOf(now.table, validTo);
  const all = total(inForce, permitsIssued);
  if (ends === null || all === null) return null;
  const next = (now.period.to + 1) as Day;
  const time = timeline({ from: next, to: monthPeriod(monthIndex(next) + 11).to });
  const endingIn = (from: Day, to: number) => ({ ...inForce, rows: keep(inForce.rows, (row) => ends.values[row] >= from && ends.values[row] <= to) });
  const months = time.spans.map(({ from, to }) => endingIn(from, to));
  const count = (slice: Slice) => total(slice, permitsIssued) ?? 0;
  return {
    time,
    expiring: months.map(count),
    inForce: all,
    within90: count(endingIn(next, now.period.to + 90)),
    within180: count(endingIn(next, now.period.to + 180)),
    decided: inForce.period,
    rows: months.map(({ rows }) => rowsNamed(inForce, [...rows], [documentNo, permitNo])),
  };
}

/** Decided and begun by the period's end, not run out on that day, and neither revoked nor cancelled; no end means no end. */
function inForceAt(now: Slice): Slice {
  const { to } = now.period;
  const first = extent(now.table, allRows(now.table), decided)?.from ?? now.period.from;
  const slice = narrow(permits, now.table, { from: first, to }, now.departments);
  const ends = columnOf(now.table, validTo)?.values;
  const starts = columnOf(now.table, validFrom)?.values;
  const statusAt = labelReader(now.table, status);
  const holds = (row: number) =>
    (ends === undefined || ends[row] === NO_DAY || ends[row] > to) && (starts === undefined || starts[row] <= to) && !ended.has(statusAt(row));
  return { ...slice, rows: keep(slice.rows, holds) };
}

const ended = new Set(["撤销", "注销", "无效"]);

function sentence({ inForce, within90, within180 }: Data, locale: Locale): Sentence {
  if (locale === "zh") return say`导入的许可中，期末有效 ${formatExact(inForce)} 件，90 日内到期 ${formatExact(within90)} 件，180 日内到期 ${formatExact(within180)} 件。`;
  return say`${many(inForce, "permit")} in force at the end of the period; ${formatExact(within90)} expire within 90 days, ${formatExact(within180)} within 180.`;
}
