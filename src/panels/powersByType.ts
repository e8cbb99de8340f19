import { ranking } from "../charts/ranking.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { powerItems, powers } from "../datasets/powers.ts";
import { categoryName, categoryWords } from "./labelName.ts";
import { definePanel, say, type Sentence } from "./panel.ts";
import { powerEditions } from "./powerEdition.ts";
import { ranked, shareOfFirst, type Ranked } from "./ranked.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly rows: readonly Ranked[];
  readonly lastYear: Words | null;
}

const title: Words = { zh: "权力类型", en: "Powers and duties by kind" };
const { type } = powers.fields;

export const powersByType = definePanel<Data>({
  id: "powersByType",
  page: "permits",
  order: 2,
  width: 6,
  dataset: powers,
  needs: [type],
  along: [type],
  title,
  compute: (input) => {
    const { now, then } = powerEditions(input);
    const rows = ranked(now, then?.slice ?? null, type, powerItems);
    return rows.length === 0 ? null : { period: now.period, rows, lastYear: then?.name ?? null };
  },
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const rows = data.rows.map(({ label, value, before }) => ({ name: categoryName(type, label, locale), value, ...(data.lastYear === null ? {} : { lastYear: before }) }));
    const name = locale === "zh" ? "权责事项" : "Items";
    const lastYear = data.lastYear === null ? undefined : { name: locale === "zh" ? data.lastYear.zh : `Items ${data.lastYear.en}`, against: data.lastYear[locale] };
    return ranking(rows, { unit: powers.unit[locale], name, lastYear, whole: data.rows.reduce((sum, { value }) => sum + value, 0), description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows, period }, { index }) => {
    const { label } = rows[index];
    return { title: categoryWords(type, label), period, labels: { [type.id]: [label] } };
  },
});

function sentence({ rows, lastYear }: Data, locale: Locale): Sentence {
  const zh = locale === "zh";
  const [{ label, value }] = rows;
  const name = categoryName(type, label, locale);
  const part = share(shareOfFirst(rows, 1) ?? 0);
  const head = zh ? say`${name} ${formatExact(value)} 项，占 ${part}` : say`${name}: ${many(value, "item")}, ${part} of all`;
  const moved = lastYear && mostChanged(rows);
  if (moved === null) return [...head, zh ? "。" : "."];
  const which = categoryName(type, moved.label, locale);
  const by = formatExact(Math.abs(moved.change));
  if (zh) return [...head, `；较${lastYear?.zh}变动最大的是`, ...say`${which}，`, moved.change > 0 ? "增加 " : "减少 ", ...say`${by} 项。`];
  return [...head, `; the largest change on ${lastYear?.en} is `, ...say`${which}, ${by}`, moved.change > 0 ? " more." : " fewer."];
}

/** The kind whose number changed most; `null` where none did. */
function mostChanged(rows: readonly Ranked[]): { readonly label: string; readonly change: number } | null {
  const changes = rows.map(({ label, value, before }) => ({ label, change: before === null ? 0 : value - before }));
  const most = changes.reduce((a, b) => (Math.abs(b.change) > Math.abs(a.change) ? b : a));
  return most.change === 0 ? null : most;
}
