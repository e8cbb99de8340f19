import type { Value } from "../charts/chart.ts";
import { columns } from "../charts/columns.ts";
import { addDays, monthIndex, monthPeriod, type Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { permits, permitsIssued } from "../datasets/permits.ts";
import { permitsOf } from "../datasets/permitsInForce.ts";
import { total } from "../datasets/total.ts";
import { bySpan } from "../table/group.ts";
import { split } from "../table/split.ts";
import type { Rows } from "../table/table.ts";
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
const { decided, validTo, documentNo, permitNo } = permits.fields;

export const permitsExpiring = definePanel<Data>({
  id: "permitsExpiring",
  page: "permits",
  order: 7,
  width: 4,
  dataset: permits,
  needs: [decided, validTo],
  along: [],
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
  const inForce = permitsOf("inForce", now);
  const all = total(inForce, permitsIssued);
  if (all === null) return null;
  const next = addDays(now.period.to, 1);
  const time = timeline({ from: next, to: monthPeriod(monthIndex(next) + 11).to });
  const grouping = bySpan(now.table, validTo, time.spans);
  if (grouping === null) return null;
  const months = split(inForce.rows, grouping);
  const count = (rows: Rows) => total({ ...inForce, rows }, permitsIssued) ?? 0;
  return {
    time,
    expiring: months.map(count),
    inForce: all,
    within90: total(permitsOf("expiring90", now), permitsIssued) ?? 0,
    within180: total(permitsOf("expiring180", now), permitsIssued) ?? 0,
    decided: inForce.period,
    rows: rowsNamed(inForce, months, [documentNo, permitNo]),
  };
}

function sentence({ inForce, within90, within180 }: Data, locale: Locale): Sentence {
  if (locale === "zh") return say`导入的许可中，期末有效 ${formatExact(inForce)} 件，90 日内到期 ${formatExact(within90)} 件，180 日内到期 ${formatExact(within180)} 件。`;
  return say`${many(inForce, "permit")} in force at the end of the period; ${formatExact(within90)} expire within 90 days, ${formatExact(within180)} within 180.`;
}
