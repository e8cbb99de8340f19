import type { Value } from "../charts/chart.ts";
import { columns } from "../charts/columns.ts";
import { addDays, monthIndex, monthPeriod, type Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { permits, permitsIssued } from "../datasets/permits.ts";
import { total } from "../datasets/total.ts";
import { narrow, type Slice } from "../datasets/view.ts";
import { extent } from "../table/days.ts";
import { filterLabels, filterOutside, filterPeriod } from "../table/filter.ts";
import { bySpan } from "../table/group.ts";
import { split } from "../table/split.ts";
import { allRows, columnOf, type Rows } from "../table/table.ts";
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
  const all = total(inForce, permitsIssued);
  if (all === null) return null;
  const next = addDays(now.period.to, 1);
  const time = timeline({ from: next, to: monthPeriod(monthIndex(next) + 11).to });
  const grouping = bySpan(now.table, validTo, time.spans);
  if (grouping === null) return null;
  const months = split(inForce.rows, grouping);
  const count = (rows: Rows) => total({ ...inForce, rows }, permitsIssued) ?? 0;
  const within = (days: number) => count(filterPeriod(now.table, inForce.rows, validTo, { from: next, to: addDays(now.period.to, days) }));
  return {
    time,
    expiring: months.map(count),
    inForce: all,
    within90: within(90),
    within180: within(180),
    decided: inForce.period,
    rows: rowsNamed(inForce, months, [documentNo, permitNo]),
  };
}

/** Decided and begun by the period's end, not run out on that day, and neither revoked nor cancelled; no end means no end. */
function inForceAt(now: Slice): Slice {
  const { table, period: { from, to } } = now;
  const first = extent(table, allRows(table), decided)?.from ?? from;
  const slice = narrow(permits, table, { from: first, to }, now.departments);
  const stated = columnOf(table, status)?.labels ?? [];
  const standing = filterLabels(table, slice.rows, status, stated.filter((label) => !ended.has(label)));
  const begun = filterOutside(table, standing, validFrom, { from: addDays(to, 1) });
  return { ...slice, rows: filterOutside(table, begun, validTo, { to }) };
}

const ended = new Set(["撤销", "注销", "无效"]);

function sentence({ inForce, within90, within180 }: Data, locale: Locale): Sentence {
  if (locale === "zh") return say`导入的许可中，期末有效 ${formatExact(inForce)} 件，90 日内到期 ${formatExact(within90)} 件，180 日内到期 ${formatExact(within180)} 件。`;
  return say`${many(inForce, "permit")} in force at the end of the period; ${formatExact(within90)} expire within 90 days, ${formatExact(within180)} within 180.`;
}
