import type { Chart, Value } from "../charts/chart.ts";
import { columns } from "../charts/columns.ts";
import { ranking, type RankingRow } from "../charts/ranking.ts";
import type { ChartStyle } from "../charts/style.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { labelName } from "../panels/labelName.ts";
import { spanLabels, type Timeline } from "../panels/timeline.ts";
import { spoken } from "../panels/wording.ts";
import type { Categories, PlainChart } from "./plainGroups.ts";
import { measureWords, plainSentence } from "./plainSentence.ts";

/** Draws groups as a ranking, dates as columns; `null` where there is nothing to draw, which the sentence explains. */
export function drawPlain(data: PlainChart, style: ChartStyle): Chart | null {
  const { locale } = style;
  const { found } = data;
  const wording = { unit: data.unit[locale], description: spoken(titleOf(data), plainSentence(data, locale), locale) };
  const name = measureWords(data)[locale];
  switch (found.kind) {
    case "nothing":
      return null;
    case "spans":
      return columns({ categories: labelsOf(found.time, locale), series: { name, values: found.groups.map(({ value }) => value) } }, wording, style);
    case "categories":
      return ranking(rowsOf(found, locale), { ...wording, name }, style);
  }
}

/** Of many years the bare number, or there would be no room for it. */
function labelsOf(time: Timeline, locale: Locale): string[] {
  const bare = time.step === "year" && time.spans.length > 12;
  return spanLabels(time, locale).map((label) => (bare ? label.replace("年", "") : label));
}

function titleOf(data: PlainChart): Words {
  const what = measureWords(data);
  return { zh: `${what.zh}，按“${data.by.zh}”`, en: `${what.en} by “${data.by.en}”` };
}

function rowsOf({ groups, rest, blank }: Categories, locale: Locale): RankingRow[] {
  const others = rest === null ? [] : [{ name: restName(rest.labels, locale), value: rest.value }];
  const nameless = blank === null || blank.value === null ? [] : [{ name: labelName("", locale), value: blank.value }];
  return [...groups.map(({ label, value }): { name: string; value: Value } => ({ name: label, value })), ...others, ...nameless];
}

function restName(labels: number, locale: Locale): string {
  return locale === "zh" ? `其他（${formatExact(labels)} 项）` : `Others (${formatExact(labels)})`;
}
